//! Notifications (回调通知): what WeChat Pay tells a merchant's server unasked.
//!
//! [`NotificationReceiver`] makes headers and raw bytes into a [`Notification`]: verified, then decrypted, then parsed.
//! [`Notification::read`] makes that the declared struct. [`store`] has a handler run once for each, however often it
//! arrives; [`NotificationResponse`] is what the sender gets. `http` and `axum` fit this to servers.
//!
//! ```
//! use wechatpay_runtime::notification::{NotificationResponse, MemoryStore, Notification, NotificationReceiver, Outcome, Store as _};
//! use wechatpay_runtime::verification::SignatureHeaders;
//! use wechatpay_runtime::wechatpay_notification;
//!
//! #[wechatpay_notification("PAYSCORE.USER_PAID")]
//! #[derive(Debug)]
//! struct OrderPaid { out_order_no: String, total_amount: Option<i64> }
//!
//! async fn notified(
//!     receiver: &NotificationReceiver,
//!     store: &MemoryStore,
//!     headers: &SignatureHeaders<'_>,
//!     body: &[u8],
//! ) -> NotificationResponse {
//!     match receiver.receive(headers, body) {
//!         Ok(notification) => store.once(notification.id(), handle(&notification)).await.response(),
//!         Err(error) => error.response(),
//!     }
//! }
//!
//! async fn handle(notification: &Notification) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//!     if let Some(paid) = notification.read::<OrderPaid>()? {
//!         println!("{} is paid: {:?} fen", paid.out_order_no, paid.total_amount);
//!     } else {
//!         println!("{} is not for us", notification.event_type());
//!     }
//!     Ok(())
//! }
//! ```

mod any_store;
#[cfg(feature = "axum")]
mod axum;
mod error;
#[cfg(feature = "http")]
mod http;
mod memory;
mod receiver;
#[cfg(feature = "redis")]
mod redis;
mod response;
pub mod store;

use std::fmt;

pub use any_store::{AnyClaim, AnyStore, AnyStoreError};
pub use error::NotificationError;
pub use memory::{MemoryClaim, MemoryStore, StoreFull};
pub use receiver::NotificationReceiver;
#[cfg(feature = "redis")]
pub use redis::{RedisClaim, RedisStore};
pub use response::NotificationResponse;
pub use store::{Claimed, Outcome, Store};

use crate::declaration::{Object, Value as _};
use crate::json::Json;

/// What a notification tells: a struct with the fields of the decrypted resource. `#[wechatpay_notification(…)]` implements
/// it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared notification",
    note = "declare it with `#[wechatpay_notification(\"PAYSCORE.USER_PAID\")]`"
)]
pub trait Event: Object {
    /// The types of event that it is declared for.
    const EVENT_TYPES: &'static [&'static str];
}

/// A notification that WeChat Pay signed and that was decrypted.
///
/// Its `Debug` leaves the resource out, which names the user.
#[derive(Clone, PartialEq, Eq)]
pub struct Notification {
    id: String,
    create_time: String,
    event_type: String,
    resource_type: String,
    summary: String,
    original_type: String,
    resource: Vec<u8>,
}

impl Notification {
    /// What identifies it: the same on every delivery.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When it came about, RFC 3339.
    pub fn create_time(&self) -> &str {
        &self.create_time
    }

    /// What happened: `PAYSCORE.USER_PAID`.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// How the resource was sent: `encrypt-resource`.
    pub fn resource_type(&self) -> &str {
        &self.resource_type
    }

    /// A line for people, in Chinese.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// What the resource is about: `payscore`, `transaction`, ….
    pub fn original_type(&self) -> &str {
        &self.original_type
    }

    /// The decrypted resource: JSON, of whatever type of event.
    pub fn resource(&self) -> &[u8] {
        &self.resource
    }

    /// The declared struct, or `None` if it is declared for other types of event.
    ///
    /// # Errors
    ///
    /// [`NotificationError::Decode`], if the resource is not what the struct declares.
    pub fn read<E: Event>(&self) -> Result<Option<E>, NotificationError> {
        if !E::EVENT_TYPES.contains(&self.event_type.as_str()) {
            return Ok(None);
        }
        let unreadable = |problem| {
            NotificationError::Decode { event_type: self.event_type.clone(), problem }.logged(Some((&self.id, &self.event_type)))
        };
        let json = Json::parse_verified(&self.resource).map_err(|error| unreadable(crate::DecodeError::from_serde(error)))?;
        E::read(json).map(Some).map_err(unreadable)
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Notification")
            .field("id", &self.id)
            .field("create_time", &self.create_time)
            .field("event_type", &self.event_type)
            .finish_non_exhaustive()
    }
}
