//! Discounts of brands.

pub mod shake_activities;
