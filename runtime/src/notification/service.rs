//! A service of `tower` that receives the notifications of several merchants: for hyper, and for frameworks that take such a service.
//!
//! axum has an extractor of its own. What handles a notification is the program's.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt as _, Full, Limited};
use tower_service::Service;

use super::receivers::last_segment;
use super::{Notification, NotificationError, NotificationReceivers, NotificationResponse};

/// A notification has a few kilobytes. What is larger than this is refused before it is read to its end.
const LARGEST_BODY: usize = 1024 * 1024;

/// A notification to one of several merchants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantNotification {
    /// The last segment of the path: the merchant number (or what else the receiver was given for).
    pub merchant: String,
    /// The notification, verified with this merchant's keys.
    pub notification: Notification,
}

/// Receives the notifications of one or several merchants as a service of `tower`: on hyper with hyper-util's `TowerToHyperService`, in
/// poem and Salvo by their `compat`, in axum by `route_service`.
///
/// The last segment of the path says whose a notification is, as [`NotificationReceivers`] explains. The handler gets what was verified
/// and decrypted, and its response is sent. What is refused it does not see; the response to that is
/// [`NotificationError::response`]. A body of more than 1 MiB is refused.
///
/// ```
/// use wechatpay_runtime::notification::{
///     MemoryStore, MerchantNotification, NotificationReceivers, NotificationResponse, NotificationService, Store as _,
/// };
///
/// # fn service(
/// #     receivers: NotificationReceivers,
/// # ) -> impl tower_service::Service<http::Request<http_body_util::Full<bytes::Bytes>>, Response = http::Response<http_body_util::Full<bytes::Bytes>>> {
/// let store = MemoryStore::new();
/// let notified = move |MerchantNotification { merchant, notification }| {
///     let store = store.clone();
///     async move {
///         let handler = async {
///             println!("{merchant}: {}", notification.event_type());
///             Ok::<_, std::io::Error>(())
///         };
///         store.once(notification.id(), handler).await.response()
///     }
/// };
/// NotificationService::new(receivers, notified)
/// # }
/// ```
#[derive(Clone)]
pub struct NotificationService<H> {
    receivers: NotificationReceivers,
    handler: H,
}

impl<H> NotificationService<H> {
    /// Makes a service that passes what these receivers have received to `handler`.
    pub fn new(receivers: NotificationReceivers, handler: H) -> Self {
        NotificationService { receivers, handler }
    }
}

impl<H, F, B> Service<Request<B>> for NotificationService<H>
where
    H: Fn(MerchantNotification) -> F + Clone + Send + 'static,
    F: Future<Output = NotificationResponse> + Send,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let NotificationService { receivers, handler } = self.clone();
        Box::pin(async move {
            let response = match receive(&receivers, request).await {
                Ok(notification) => handler(notification).await,
                Err(error) => error.response(),
            };
            Ok(Response::<Bytes>::from(response).map(Full::new))
        })
    }
}

async fn receive<B>(receivers: &NotificationReceivers, request: Request<B>) -> Result<MerchantNotification, NotificationError>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let (head, body) = request.into_parts();
    let path = head.uri.path();
    let receiver = receivers.of_path(path)?;
    let body = Limited::new(body, LARGEST_BODY).collect().await;
    let body = body.map_err(|error| NotificationError::Incomplete(error.to_string()).logged(None))?.to_bytes();
    let notification = receiver.receive_in_any_mode(&head.headers, &body).await?;
    Ok(MerchantNotification { merchant: last_segment(path).to_owned(), notification })
}

impl<H> fmt::Debug for NotificationService<H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("NotificationService").field("receivers", &self.receivers).finish_non_exhaustive()
    }
}
