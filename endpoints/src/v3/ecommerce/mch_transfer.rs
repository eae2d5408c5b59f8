//! The calls below `v3/ecommerce/mch-transfer`.

pub mod authorizations;
pub mod transfer_bills;
