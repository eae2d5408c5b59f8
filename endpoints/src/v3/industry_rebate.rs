//! Trades that are reported to WeChat Pay for rebates (智慧经营、支付码牌): what was sold in a shop, and payments by code plates.

pub mod retail_industry;
pub mod transactions;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<retail_industry::transactions::ReportRetailTransaction>(),
    Declaration::of::<transactions::ReportCodePlateTransaction>(),
];
