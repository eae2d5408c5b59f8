//! The calls below `v3/papay/insurance-pay/policy-periods`.

pub mod contract_id;
