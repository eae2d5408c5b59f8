//! The calls below `v3/platsolution/ecommerce/withdraw`.

pub mod day_end_balance_withdraw;
