//! Identity checks of inactive merchants.

pub mod merchants;
