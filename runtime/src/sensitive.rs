//! Sensitive texts: what stands in their place where they are shown, and how long one can be. How they are found in a JSON tree is
//! in [`find`].
//!
//! Encryption and decryption are the keys'. Where a request's sensitive texts wait for a key is in [`request`](crate::request).

#[cfg(any(feature = "client", feature = "server"))]
mod find;

use std::fmt;

#[cfg(feature = "client")]
pub(crate) use find::each;
#[cfg(feature = "server")]
pub(crate) use find::each_member;

use crate::validation::Issue;

/// Stands in the place of a sensitive text, wherever that is shown or not encrypted yet.
pub(crate) const HIDDEN: &str = "[sensitive]";

/// The most bytes that RSAES-OAEP with SHA-1 encrypts under a key of 2048 bits: 256, less two hashes and two bytes.
const LONGEST: usize = 214;

/// What is shown of a sensitive field by the `Debug` of its struct.
#[derive(Clone, Copy)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HIDDEN)
    }
}

/// What is wrong with a text that is too long to be encrypted.
pub(crate) fn too_long(text: &str) -> Option<Issue> {
    let found = text.len();
    let rule = || format!("has {found} bytes, and at most {LONGEST} can be encrypted");
    (found > LONGEST).then(|| Issue::Rule(rule().into()))
}
