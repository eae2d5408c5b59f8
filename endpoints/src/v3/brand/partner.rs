//! What service providers do for a brand.

pub mod card_member;
pub mod store;
