//! How a field of a foreign type is read: by serde, where its type can be read at all.
//!
//! A request is read by gateways alone. A type that serde only writes is enough for whoever sends it, whatever features some other
//! crate in the same build asks for: so the choice is made for each type, by the trait that the compiler finds first.

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error as _};

/// Reads a `T`, if it can be read.
pub struct Foreign<T>(PhantomData<fn() -> T>);

impl<T> Foreign<T> {
    /// What the expansion calls `read` on.
    #[expect(clippy::new_without_default, reason = "nobody but the expansion makes one")]
    pub const fn new() -> Self {
        Foreign(PhantomData)
    }
}

/// Of a type that serde reads.
pub trait ReadForeign<T> {
    /// Reads it.
    fn read(&self, json: serde_json::Value) -> Result<T, serde_json::Error>;
}

impl<T: DeserializeOwned> ReadForeign<T> for Foreign<T> {
    fn read(&self, json: serde_json::Value) -> Result<T, serde_json::Error> {
        serde_json::from_value(json)
    }
}

/// Of any other type: found one reference further away, and so only where there is nothing nearer.
pub trait WriteOnlyForeign<T> {
    /// Says that it cannot be read.
    fn read(&self, json: serde_json::Value) -> Result<T, serde_json::Error>;
}

impl<T> WriteOnlyForeign<T> for &Foreign<T> {
    fn read(&self, _: serde_json::Value) -> Result<T, serde_json::Error> {
        Err(serde_json::Error::custom("its type does not implement serde's `Deserialize`"))
    }
}
