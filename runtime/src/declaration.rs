//! The declaration: an annotated struct as the runtime sees it. What a caller does with it is in [`endpoint`](crate::endpoint).
//!
//! [`descriptor`] says what the declaration says, as data; [`view`] looks at its values; [`read`] reads it back from JSON; `foreign`
//! reads the fields that serde reads; `pattern` matches texts.

pub mod descriptor;
pub(crate) mod foreign;
mod pattern;
pub mod read;
pub mod view;

pub use descriptor::{Bounds, EndpointDescriptor, Field, FieldOption, Limits, Location, Method, ObjectDescriptor, Type, Width};
pub use pattern::Pattern;
pub use read::{DecodeError, Fields};
pub use view::{ListView, Object, ObjectView, Value, View};
