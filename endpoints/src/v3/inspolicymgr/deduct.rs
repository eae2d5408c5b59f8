//! Policies and their authorizations.

pub mod authorizations;
pub mod policies;
