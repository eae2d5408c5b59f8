//! Pictures of coupons.

pub mod image_upload;
