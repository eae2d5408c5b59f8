//! The declaration: an annotated struct as the runtime sees it.
//!
//! [`descriptor`] is what it says, `pattern` matches texts, `foreign` reads what serde reads, [`view`] how its values are looked at, [`read`] how it comes back from JSON,
//! [`endpoint`] what a caller does with it, `methods` the same without an import.

pub mod descriptor;
pub mod endpoint;
pub(crate) mod foreign;
mod methods;
mod pattern;
pub mod read;
pub mod view;

pub use descriptor::{Bounds, EndpointDescriptor, Field, FieldOption, Limits, Location, Method, ObjectDescriptor, Type, Width};
pub use endpoint::Endpoint;
pub use pattern::Pattern;
pub use read::{DecodeError, Fields};
pub use view::{ListView, Object, ObjectView, Value, View};
