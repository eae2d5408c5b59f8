//! The calls below `v3/ecommerce/fund`.

pub mod balance;
pub mod enddaybalance;
pub mod withdraw;
