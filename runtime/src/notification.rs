//! Notifications (回调通知): the calls that WeChat Pay makes to a merchant's server.
//!
//! [`NotificationReceiver`] turns headers and raw bytes into a [`Notification`]: it verifies, decrypts and parses, in this order.
//! [`Notification::read`] decodes the declared struct. [`store`] runs a handler once for each notification, however often it
//! arrives. [`NotificationResponse`] is the response to the sender. The features `http` and `axum`
//! connect all this to servers.
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
#[cfg(feature = "postgres")]
pub mod postgres;
mod receiver;
mod receivers;
#[cfg(feature = "redis")]
mod redis;
mod response;
#[cfg(feature = "http")]
mod service;
pub mod store;

use std::fmt;

pub use any_store::{AnyClaim, AnyStore, AnyStoreError};
pub use error::NotificationError;
pub use memory::{MemoryClaim, MemoryStore, StoreFull};
#[cfg(feature = "postgres")]
pub use postgres::{PostgresClaim, PostgresStore};
pub use receiver::NotificationReceiver;
pub use receivers::NotificationReceivers;
#[cfg(feature = "redis")]
pub use redis::{RedisClaim, RedisStore};
pub use response::NotificationResponse;
#[cfg(feature = "http")]
pub use service::{MerchantNotification, NotificationService};
pub use store::{Claimed, Outcome, Store};

use crate::declaration::{Object, Value as _};
use crate::json::tape::Tape;

/// The content of a notification: a struct with the fields of the decrypted resource. `#[wechatpay_notification(…)]` implements
/// the trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared notification",
    note = "declare it with `#[wechatpay_notification(\"PAYSCORE.USER_PAID\")]`"
)]
pub trait Event: Object {
    /// The event types that the struct is declared for.
    const EVENT_TYPES: &'static [&'static str];

    /// The address of the official document.
    const DOCUMENT: &'static str = "";
}

/// A notification that was verified and decrypted.
///
/// `Debug` leaves the resource out, since it names the user.
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
    /// Returns the id, which is the same on every delivery.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns when the notification was created, in RFC 3339.
    pub fn create_time(&self) -> &str {
        &self.create_time
    }

    /// Returns the event type, like `PAYSCORE.USER_PAID`.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// Returns how the resource was sent: `encrypt-resource`.
    pub fn resource_type(&self) -> &str {
        &self.resource_type
    }

    /// Returns a line for people to read, in Chinese.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// Returns what the resource is about: `payscore`, `transaction`, ….
    pub fn original_type(&self) -> &str {
        &self.original_type
    }

    /// Returns the decrypted resource as JSON, whatever the event type.
    pub fn resource(&self) -> &[u8] {
        &self.resource
    }

    /// Decodes the declared struct, or returns `None` if it is declared for other event types.
    ///
    /// # Errors
    ///
    /// Returns [`NotificationError::Decode`] if the resource does not decode into the struct.
    pub fn read<E: Event>(&self) -> Result<Option<E>, NotificationError> {
        if !E::EVENT_TYPES.contains(&self.event_type.as_str()) {
            return Ok(None);
        }
        let decode_error = |problem| {
            NotificationError::Decode { event_type: self.event_type.clone(), problem }.logged(Some((&self.id, &self.event_type)))
        };
        let tape = Tape::parse_verified(&self.resource).map_err(|error| decode_error(crate::DecodeError::from_serde(error)))?;
        E::read_node(tape.root()).map(Some).map_err(decode_error)
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
