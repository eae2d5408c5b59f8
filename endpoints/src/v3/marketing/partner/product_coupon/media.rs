//! Pictures for product coupons.

pub mod upload_image;
