//! Reads a field of a foreign type with serde, if its type implements `Deserialize`.
//!
//! Only gateways read requests. A type that serde can only write is enough to send one, whatever features another crate in the
//! build enables. So the compiler chooses for each type, by the trait that it finds first.

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error as _};

/// Reads a `T`, if it can be read.
pub struct Foreign<T>(PhantomData<fn() -> T>);

impl<T> Foreign<T> {
    /// Makes the value that the expansion calls `read` on.
    #[expect(clippy::new_without_default, reason = "nobody but the expansion makes one")]
    pub const fn new() -> Self {
        Foreign(PhantomData)
    }
}

/// Is implemented for types that serde reads.
pub trait ReadForeign<T> {
    /// Reads it.
    fn read(&self, json: serde_json::Value) -> Result<T, serde_json::Error>;
}

impl<T: DeserializeOwned> ReadForeign<T> for Foreign<T> {
    fn read(&self, json: serde_json::Value) -> Result<T, serde_json::Error> {
        serde_json::from_value(json)
    }
}

/// Is implemented for every other type. The compiler finds it one reference further away, and so only if there is nothing nearer.
pub trait WriteOnlyForeign<T> {
    /// Returns an error which says that the type cannot be read.
    fn read(&self, json: serde_json::Value) -> Result<T, serde_json::Error>;
}

impl<T> WriteOnlyForeign<T> for &Foreign<T> {
    fn read(&self, _: serde_json::Value) -> Result<T, serde_json::Error> {
        Err(serde_json::Error::custom("its type does not implement serde's `Deserialize`"))
    }
}
