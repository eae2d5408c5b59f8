//! The declaration: an annotated struct as the runtime sees it. [`endpoint`](crate::endpoint) has its methods for callers.
//!
//! [`descriptor`] is the declaration as data. [`view`] looks at values, [`read`] reads them from JSON, `foreign` reads types that
//! only serde knows, `pattern` matches texts, `region` says where an endpoint lives.

pub mod descriptor;
pub(crate) mod foreign;
mod pattern;
pub mod read;
mod region;
pub mod view;

pub use descriptor::{
    Bounds, EndpointDescriptor, Field, FieldOption, Limits, Location, Method, ObjectDescriptor, Type, Variants, Width,
};
pub use pattern::Pattern;
pub use read::{DecodeError, Fields};
pub use region::{Encryption, Region};
pub use view::{ListView, Object, ObjectView, Value, View};
