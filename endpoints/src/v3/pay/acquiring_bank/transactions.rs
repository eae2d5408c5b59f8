//! `v3/pay/acquiring-bank/transactions`: orders of institutions' merchants.

pub mod exposure;
