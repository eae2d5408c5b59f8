//! The calls below `v3/ecommerce/profitsharing/receivers`.

pub mod add;
pub mod delete;
