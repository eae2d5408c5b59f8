//! Who may receive shares of a merchant's payments.

pub mod add;
pub mod delete;
