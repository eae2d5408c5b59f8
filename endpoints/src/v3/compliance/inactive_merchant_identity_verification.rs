//! Identity checks of merchants that were not active for long.

pub mod merchants;
