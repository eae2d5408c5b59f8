//! Users of a brand.

pub mod cards;
