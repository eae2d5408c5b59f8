//! The calls below `v3/ecommerce/bill`.

pub mod fundflowbill;
