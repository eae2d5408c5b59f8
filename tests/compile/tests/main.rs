//! Declarations, compiled: what the right ones do, and what is said about the wrong ones.

mod agreement;
mod builders;
mod checks;
mod declarations;
mod descriptors;
mod enumerations;
mod foreign;
mod generics;
mod hygiene;
mod limits;
mod lints;
mod mistakes;
mod notifications;
mod received;
mod redaction;
mod requests;
mod serde_attributes;
mod serde_traits;
