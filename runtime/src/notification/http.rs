//! Conversions for the types of the `http` crate, which most servers use.
//!
//! In certificate mode (feature `client`) call `receive_downloading(…).await` instead of `receive(…)`.
//!
//! ```
//! use wechatpay_runtime::notification::{MemoryStore, Notification, NotificationReceiver, Store as _};
//!
//! async fn notified(
//!     receiver: &NotificationReceiver,
//!     store: &MemoryStore,
//!     request: http::Request<bytes::Bytes>,
//! ) -> http::Response<bytes::Bytes> {
//!     let response = match receiver.receive(request.headers(), request.body()) {
//!         Ok(notification) => store.once(notification.id(), handle(&notification)).await.response(),
//!         Err(error) => error.response(),
//!     };
//!     response.into()
//! }
//! # async fn handle(_: &Notification) -> Result<(), std::io::Error> { Ok(()) }
//! ```

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};

use super::NotificationResponse;

impl From<NotificationResponse> for Response<Bytes> {
    fn from(response: NotificationResponse) -> Self {
        let mut http_response = Response::new(Bytes::from(response.body()));
        *http_response.status_mut() = StatusCode::from_u16(response.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if let Some(content_type) = response.content_type() {
            http_response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        http_response
    }
}
