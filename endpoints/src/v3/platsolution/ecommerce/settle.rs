//! The calls below `v3/platsolution/ecommerce/settle`.

pub mod prepay_settle_orders;
