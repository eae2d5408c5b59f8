//! The calls below `v3/papay/pay/schedules`.

pub mod contract_id;
