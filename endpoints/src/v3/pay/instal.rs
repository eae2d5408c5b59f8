//! `v3/pay/instal`: instalments whose interest the merchant pays (商户贴息).

pub mod exposure;
pub mod partner;
