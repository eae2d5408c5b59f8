//! The endpoints whose paths begin with `v3/`, a module for each family: the path's second segment.
//!
//! A module's path is the URL's path up to its first placeholder, with underscores for hyphens: `v3/pay/transactions/jsapi` is in
//! [`v3::pay::transactions::jsapi`](pay::transactions::jsapi).

#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "bill")]
pub mod billdownload;
pub mod certificates;
#[cfg(feature = "combine-transactions")]
pub mod combine_transactions;
#[cfg(feature = "eduschoolpay")]
pub mod eduschoolpay;
#[cfg(feature = "fund-app")]
pub mod fund_app;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(feature = "merchant-service")]
pub mod merchant_service;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "vehicle")]
pub mod vehicle;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The declared endpoints of the families that are compiled.
#[cfg(feature = "server")]
pub(crate) const FAMILIES: &[&[Declaration]] = &[
    #[cfg(feature = "bill")]
    bill::DECLARATIONS,
    #[cfg(feature = "bill")]
    billdownload::DECLARATIONS,
    certificates::DECLARATIONS,
    #[cfg(feature = "combine-transactions")]
    combine_transactions::DECLARATIONS,
    #[cfg(feature = "fund-app")]
    fund_app::DECLARATIONS,
    #[cfg(feature = "merchant")]
    merchant::DECLARATIONS,
    #[cfg(feature = "merchant-service")]
    merchant_service::DECLARATIONS,
    #[cfg(feature = "pay")]
    pay::DECLARATIONS,
    #[cfg(feature = "payscore")]
    payscore::DECLARATIONS,
    #[cfg(feature = "profitsharing")]
    profitsharing::DECLARATIONS,
    #[cfg(feature = "refund")]
    refund::DECLARATIONS,
];
