//! `v3/pay/acquiring-bank`: institutions (从业机构) and their merchants.

pub mod transactions;
