//! The calls below `v3/platsolution/ecommerce/bank-transfer-recharges`.

pub mod apply;
pub mod out_recharge_no;
