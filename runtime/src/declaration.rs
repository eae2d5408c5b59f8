//! The declaration: an annotated struct as the runtime sees it.
//!
//! [`descriptor`] is what it says, [`view`] how its values are looked at, [`read`] how it comes back from JSON,
//! [`endpoint`] what a caller does with it.

pub mod descriptor;
pub mod endpoint;
pub mod read;
pub mod view;

pub use descriptor::{Bounds, EndpointDescriptor, Field, Location, Method, ObjectDescriptor, Pattern, Type};
pub use endpoint::Endpoint;
pub use read::{Fields, Unreadable};
pub use view::{ListView, Object, ObjectView, Value, View};
