//! `v3/pay/instal/partner`: the same for sub-merchants.

pub mod exposure;
