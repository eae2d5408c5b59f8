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

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;

use super::{Notification, NotificationError, NotificationReceiver, NotificationResponse};

impl<S: Send + Sync> FromRequest<S> for Notification
where
    NotificationReceiver: FromRef<S>,
{
    type Rejection = NotificationError;

    async fn from_request(request: Request, state: &S) -> Result<Self, NotificationError> {
        let (head, body) = request.into_parts();
        let receiver = NotificationReceiver::from_ref(state);
        let headers = head.headers.clone();
        // axum's own limit on the size of a body applies.
        let body = Bytes::from_request(Request::from_parts(head, body), state).await;
        let body = body.map_err(|rejection| NotificationError::Incomplete(rejection.body_text()).logged(None))?;
        #[cfg(feature = "client")]
        return receiver.receive_downloading(&headers, &body).await;
        #[cfg(not(feature = "client"))]
        receiver.receive(&headers, &body)
    }
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
