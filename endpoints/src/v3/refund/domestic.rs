//! `v3/refund/domestic`: mainland China.

pub mod refunds;
