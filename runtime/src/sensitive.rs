//! Sensitive texts: what is shown in their place, and how long one can be. [`find`] finds them in a JSON tree.
//!
//! The keys encrypt and decrypt. A request keeps its sensitive texts until there is a key: see [`request`](crate::request).

#[cfg(any(feature = "client", feature = "server"))]
mod find;

use std::fmt;

#[cfg(all(feature = "client", any(feature = "sensitive", feature = "aws-lc-rs")))]
use base64::Engine as _;
#[cfg(all(feature = "client", any(feature = "sensitive", feature = "aws-lc-rs")))]
use base64::engine::general_purpose::STANDARD;

#[cfg(feature = "server")]
pub(crate) use find::each_member;
#[cfg(feature = "client")]
pub(crate) use find::{each, is_in};

use crate::validation::Issue;

/// Stands for a sensitive text wherever one is shown, and in a request until the text is encrypted.
pub(crate) const HIDDEN: &str = "[sensitive]";

/// The most bytes that RSAES-OAEP with SHA-1 encrypts under a key of 2048 bits: 256, less two hashes and two bytes.
const LONGEST: usize = 214;

/// The fewest bytes of a ciphertext: RSA's is as long as the key, and SM2's has three numbers and a hash beside the text.
#[cfg(all(feature = "client", any(feature = "sensitive", feature = "aws-lc-rs")))]
const SHORTEST_CIPHERTEXT: usize = 96;

/// Returns whether a text of a response may be a ciphertext. The documents do not say of every field whether it is encrypted, and what is
/// sent as it is must not make the response unreadable.
#[cfg(all(feature = "client", any(feature = "sensitive", feature = "aws-lc-rs")))]
pub(crate) fn may_be_ciphertext(text: &str) -> bool {
    STANDARD.decode(text).is_ok_and(|bytes| bytes.len() >= SHORTEST_CIPHERTEXT)
}

/// What the `Debug` of a struct shows for a sensitive field.
#[derive(Clone, Copy)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HIDDEN)
    }
}

/// Says what is wrong with a text that is too long to be encrypted.
pub(crate) fn too_long(text: &str) -> Option<Issue> {
    let found = text.len();
    let rule = || format!("has {found} bytes, and at most {LONGEST} can be encrypted");
    (found > LONGEST).then(|| Issue::Rule(rule().into()))
}
