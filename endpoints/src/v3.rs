//! The endpoints whose paths begin with `v3/`, a module for each family: the path's second segment.
//!
//! A module's path is the URL's path up to its first placeholder, with underscores for hyphens: `v3/pay/transactions/jsapi` is in
//! [`v3::pay::transactions::jsapi`](pay::transactions::jsapi).

#[cfg(feature = "ecommerce")]
pub mod abnormal_fund_processing;
#[cfg(feature = "bank-transfer")]
pub mod bank_batch_transfer;
#[cfg(feature = "bank-transfer")]
pub mod bank_transfer;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "bill")]
pub mod billdownload;
pub mod certificates;
#[cfg(feature = "combine-transactions")]
pub mod combine_transactions;
#[cfg(feature = "repayment")]
pub mod credit_repayment;
#[cfg(feature = "cross-border-pay")]
pub mod cross_border_pay;
#[cfg(feature = "ecommerce")]
pub mod ecommerce;
#[cfg(feature = "eduschoolpay")]
pub mod eduschoolpay;
#[cfg(feature = "fund-app")]
pub mod fund_app;
#[cfg(feature = "funds-to-oversea")]
pub mod funds_to_oversea;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(feature = "merchant-service")]
pub mod merchant_service;
#[cfg(feature = "merchant")]
pub mod merchantfund;
#[cfg(feature = "transfer")]
pub mod partner_transfer;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "platsolution")]
pub mod platsolution;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "recharge")]
pub mod recharge;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "repayment")]
pub mod repayment;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "transfer")]
pub mod transfer_detail;
#[cfg(feature = "transfer")]
pub mod transferdownload;
#[cfg(feature = "vehicle")]
pub mod vehicle;
#[cfg(feature = "webizpay")]
pub mod webizpay;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The declared endpoints of the families that are compiled.
#[cfg(feature = "server")]
pub(crate) const FAMILIES: &[&[Declaration]] = &[
    #[cfg(feature = "ecommerce")]
    abnormal_fund_processing::DECLARATIONS,
    #[cfg(feature = "bank-transfer")]
    bank_batch_transfer::DECLARATIONS,
    #[cfg(feature = "bank-transfer")]
    bank_transfer::DECLARATIONS,
    #[cfg(feature = "bill")]
    bill::DECLARATIONS,
    #[cfg(feature = "bill")]
    billdownload::DECLARATIONS,
    certificates::DECLARATIONS,
    #[cfg(feature = "combine-transactions")]
    combine_transactions::DECLARATIONS,
    #[cfg(feature = "repayment")]
    credit_repayment::DECLARATIONS,
    #[cfg(feature = "ecommerce")]
    ecommerce::DECLARATIONS,
    #[cfg(feature = "fund-app")]
    fund_app::DECLARATIONS,
    #[cfg(feature = "funds-to-oversea")]
    funds_to_oversea::DECLARATIONS,
    #[cfg(feature = "global")]
    global::DECLARATIONS,
    #[cfg(feature = "merchant")]
    merchant::DECLARATIONS,
    #[cfg(feature = "merchant-service")]
    merchant_service::DECLARATIONS,
    #[cfg(feature = "merchant")]
    merchantfund::DECLARATIONS,
    #[cfg(feature = "transfer")]
    partner_transfer::DECLARATIONS,
    #[cfg(feature = "pay")]
    pay::DECLARATIONS,
    #[cfg(feature = "payscore")]
    payscore::DECLARATIONS,
    #[cfg(feature = "platsolution")]
    platsolution::DECLARATIONS,
    #[cfg(feature = "profitsharing")]
    profitsharing::DECLARATIONS,
    #[cfg(feature = "recharge")]
    recharge::DECLARATIONS,
    #[cfg(feature = "refund")]
    refund::DECLARATIONS,
    #[cfg(feature = "repayment")]
    repayment::DECLARATIONS,
    #[cfg(feature = "transfer")]
    transfer::DECLARATIONS,
    #[cfg(feature = "transfer")]
    transfer_detail::DECLARATIONS,
    #[cfg(feature = "transfer")]
    transferdownload::DECLARATIONS,
    #[cfg(feature = "webizpay")]
    webizpay::DECLARATIONS,
];
