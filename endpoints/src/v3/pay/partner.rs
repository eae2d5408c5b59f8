//! `v3/pay/partner`: what partners do for their sub-merchants.

pub mod transactions;
