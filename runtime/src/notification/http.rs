//! The types of the `http` crate, which most servers use.
//!
//! In certificate mode (feature `client`) `receive_downloading(…).await` takes the place of `receive(…)`.
//!
//! ```
//! use wechatpay_runtime::notification::{MemoryStore, Notification, NotificationReceiver, Store as _};
//!
//! async fn notified(
//!     receiver: &NotificationReceiver,
//!     store: &MemoryStore,
//!     request: http::Request<bytes::Bytes>,
//! ) -> http::Response<bytes::Bytes> {
//!     let answer = match receiver.receive(request.headers(), request.body()) {
//!         Ok(notification) => store.once(notification.id(), handle(&notification)).await.answer(),
//!         Err(error) => error.answer(),
//!     };
//!     answer.into()
//! }
//! # async fn handle(_: &Notification) -> Result<(), std::io::Error> { Ok(()) }
//! ```

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Response, StatusCode};

use super::Answer;
use crate::verification::SignatureHeaders;

impl<'h> From<&'h HeaderMap> for SignatureHeaders<'h> {
    fn from(headers: &'h HeaderMap) -> Self {
        SignatureHeaders::collect(|name| headers.get(name).and_then(|value| value.to_str().ok()))
    }
}

impl From<Answer> for Response<Bytes> {
    fn from(answer: Answer) -> Self {
        let mut response = Response::new(Bytes::from(answer.body()));
        *response.status_mut() = StatusCode::from_u16(answer.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if let Some(content_type) = answer.content_type() {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        response
    }
}
