//! Files that are submitted.

pub mod sub_mchid;
