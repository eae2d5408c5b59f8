//! Banks, branches and places.

pub mod areas;
pub mod banks;
