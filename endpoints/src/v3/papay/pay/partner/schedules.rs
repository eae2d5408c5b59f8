//! The calls below `v3/papay/pay/partner/schedules`.

pub mod contract_id;
