//! Declarations to customs, for merchants outside mainland China (报关). The types are those of
//! [`global::v3::customs`](crate::global::v3::customs).

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;
