//! The calls below `v3/papay/scheduled-deduct-sign/partner/contracts`.

pub mod pre_entrust_sign;
