//! Deductions for cars (车主服务).

pub mod transactions;
