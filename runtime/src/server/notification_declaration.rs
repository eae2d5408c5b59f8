//! A declared notification without its Rust type, which gateways and tools hold in a list.

use std::borrow::Cow;
use std::fmt;

use super::rust_path;
use crate::declaration::{DecodeError, ObjectDescriptor, Value};
use crate::json::{Json, to_json};
use crate::notification::Event;

/// A declared notification without its Rust type, so that gateways and tools can hold all of them in one list.
///
/// ```
/// use wechatpay_runtime::server::NotificationDeclaration;
/// use wechatpay_runtime::{Json, wechatpay_notification};
///
/// #[wechatpay_notification("ORDER.SHIPPED")]
/// struct OrderShipped { out_order_no: String, weight: Option<i64> }
///
/// const NOTIFICATIONS: &[NotificationDeclaration] = &[NotificationDeclaration::of::<OrderShipped>()];
///
/// let [declaration] = NOTIFICATIONS else { unreachable!() };
/// assert_eq!(declaration.event_types(), ["ORDER.SHIPPED"]);
/// let read = declaration.read(Json::parse(br#"{"out_order_no":"7","colour":"red"}"#)?)?;
/// assert_eq!(read, br#"{"out_order_no":"7"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct NotificationDeclaration {
    event_types: &'static [&'static str],
    document: &'static str,
    resource: &'static ObjectDescriptor,
    rust_path: fn() -> &'static str,
    read: fn(Json<'_>) -> Result<Vec<u8>, DecodeError>,
}

impl NotificationDeclaration {
    /// Makes the declaration of `E`.
    pub const fn of<E: Event + Value>() -> Self {
        NotificationDeclaration {
            event_types: E::EVENT_TYPES,
            document: E::DOCUMENT,
            resource: E::DESCRIPTOR,
            rust_path: std::any::type_name::<E>,
            read: |resource| E::read(resource).map(|event| to_json(&event)),
        }
    }

    /// Returns the same declaration for a type that users know under another path than the one it was declared at.
    pub const fn named(self, rust_path: fn() -> &'static str) -> Self {
        NotificationDeclaration { rust_path, ..self }
    }

    /// Returns the event types that the type is declared for, like `PAYSCORE.USER_PAID`.
    pub fn event_types(&self) -> &'static [&'static str] {
        self.event_types
    }

    /// Returns the address of the official document. Empty if the declaration has none.
    pub fn document(&self) -> &'static str {
        self.document
    }

    /// Returns the decrypted resource as data.
    pub fn resource(&self) -> &'static ObjectDescriptor {
        self.resource
    }

    /// Returns the path of the Rust type, as users write it.
    pub fn rust_path(&self) -> Cow<'static, str> {
        rust_path::written((self.rust_path)())
    }

    /// Returns what the declared type reads from a decrypted resource, as JSON: everything that it does not know is left out.
    ///
    /// # Errors
    ///
    /// Names the value that cannot be read, and what is wrong with it.
    pub fn read(&self, resource: Json<'_>) -> Result<Vec<u8>, DecodeError> {
        (self.read)(resource)
    }
}

impl fmt::Debug for NotificationDeclaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotificationDeclaration")
            .field("event_types", &self.event_types)
            .field("rust_path", &self.rust_path())
            .finish_non_exhaustive()
    }
}
