//! axum: a [`Notification`] is an extractor, a [`NotificationResponse`] or a [`NotificationError`] is a response.
//!
//! A receiver that was made from a client downloads a platform certificate that is not known yet.
//!
//! ```
//! use axum::extract::{FromRef, State};
//! use axum::routing::post;
//! use wechatpay_runtime::notification::{NotificationResponse, MemoryStore, Notification, NotificationReceiver, Store as _};
//!
//! #[derive(Clone)]
//! struct App { receiver: NotificationReceiver, store: MemoryStore }
//!
//! impl FromRef<App> for NotificationReceiver {
//!     fn from_ref(app: &App) -> Self {
//!         app.receiver.clone()
//!     }
//! }
//!
//! async fn notified(State(app): State<App>, notification: Notification) -> NotificationResponse {
//!     app.store.once(notification.id(), handle(&notification)).await.response()
//! }
//!
//! # async fn handle(_: &Notification) -> Result<(), std::io::Error> { Ok(()) }
//! # fn routes(app: App) -> axum::Router {
//! axum::Router::new().route("/notify", post(notified)).with_state(app)
//! # }
//! ```
//!
//! A server of several merchants has [`NotificationReceivers`] in its state, and a path for each. [`MerchantNotification`] says whose a
//! notification is:
//!
//! ```
//! use axum::extract::State;
//! use axum::routing::post;
//! use wechatpay_runtime::notification::{
//!     MemoryStore, MerchantNotification, NotificationReceivers, NotificationResponse, Store as _,
//! };
//!
//! async fn notified(MerchantNotification { merchant, notification }: MerchantNotification) -> NotificationResponse {
//!     println!("{merchant}: {}", notification.event_type());
//!     NotificationResponse::success()
//! }
//!
//! # fn routes(receivers: NotificationReceivers) -> axum::Router {
//! axum::Router::new().route("/notify/{mchid}", post(notified)).with_state(receivers)
//! # }
//! ```

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;

use super::receivers::last_segment;
use super::{
    MerchantNotification, Notification, NotificationError, NotificationReceiver, NotificationReceivers, NotificationResponse,
};

impl<S: Send + Sync> FromRequest<S> for Notification
where
    NotificationReceiver: FromRef<S>,
{
    type Rejection = NotificationError;

    async fn from_request(request: Request, state: &S) -> Result<Self, NotificationError> {
        receive(&NotificationReceiver::from_ref(state), request, state).await
    }
}

impl<S: Send + Sync> FromRequest<S> for MerchantNotification
where
    NotificationReceivers: FromRef<S>,
{
    type Rejection = NotificationError;

    async fn from_request(request: Request, state: &S) -> Result<Self, NotificationError> {
        let path = request.uri().path();
        let (merchant, receiver) = (last_segment(path).to_owned(), NotificationReceivers::from_ref(state).of_path(path)?.clone());
        Ok(MerchantNotification { merchant, notification: receive(&receiver, request, state).await? })
    }
}

async fn receive<S: Send + Sync>(
    receiver: &NotificationReceiver,
    request: Request,
    state: &S,
) -> Result<Notification, NotificationError> {
    let (head, body) = request.into_parts();
    let headers = head.headers.clone();
    // axum's own limit on the size of a body applies.
    let body = Bytes::from_request(Request::from_parts(head, body), state).await;
    let body = body.map_err(|rejection| NotificationError::Incomplete(rejection.body_text()).logged(None))?;
    receiver.receive_in_any_mode(&headers, &body).await
}

impl IntoResponse for NotificationResponse {
    fn into_response(self) -> Response {
        http::Response::<Bytes>::from(self).map(Body::from)
    }
}

impl IntoResponse for NotificationError {
    fn into_response(self) -> Response {
        self.response().into_response()
    }
}
