//! Uploads that other calls name by their `media_id`.

pub mod upload;
