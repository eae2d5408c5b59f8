//! The insurance of workers.

pub mod insurance;
pub mod token_validations;
