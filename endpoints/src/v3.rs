//! The endpoints whose paths begin with `v3/`, a module for each family: the path's second segment.
//!
//! A module's path is the URL's path up to its first placeholder, with underscores for hyphens: `v3/pay/transactions/jsapi` is in
//! [`v3::pay::transactions::jsapi`](pay::transactions::jsapi).

#[cfg(feature = "ecommerce")]
pub mod abnormal_fund_processing;
#[cfg(feature = "aggracct-bc")]
pub mod aggracct_bc;
#[cfg(feature = "applyment")]
pub mod apply4sub;
#[cfg(feature = "applyment")]
pub mod apply4subject;
#[cfg(feature = "applyment")]
pub mod applyment4sub;
#[cfg(feature = "bank-transfer")]
pub mod bank_batch_transfer;
#[cfg(feature = "bank-transfer")]
pub mod bank_transfer;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "bill")]
pub mod billdownload;
#[cfg(feature = "brand")]
pub mod brand;
#[cfg(feature = "brand")]
pub mod brand_basic;
#[cfg(feature = "businesscircle")]
pub mod businesscircle;
#[cfg(feature = "capital")]
pub mod capital;
#[cfg(feature = "catering")]
pub mod catering;
pub mod certificates;
#[cfg(feature = "combine-transactions")]
pub mod combine_transactions;
#[cfg(feature = "mch-manage")]
pub mod compliance;
#[cfg(feature = "repayment")]
pub mod credit_repayment;
#[cfg(feature = "cross-border-pay")]
pub mod cross_border_pay;
#[cfg(feature = "discount-card")]
pub mod discount_card;
#[cfg(feature = "ebike")]
pub mod ebike;
#[cfg(feature = "ecommerce")]
pub mod ecommerce;
#[cfg(feature = "edu-papay")]
pub mod edu_papay;
#[cfg(feature = "edu-star")]
pub mod edu_star;
#[cfg(feature = "eduschoolpay")]
pub mod eduschoolpay;
#[cfg(feature = "express")]
pub mod express;
#[cfg(feature = "face")]
pub mod facemch;
#[cfg(feature = "fund-app")]
pub mod fund_app;
#[cfg(feature = "funds-to-oversea")]
pub mod funds_to_oversea;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "goldplan")]
pub mod goldplan;
#[cfg(feature = "gov")]
pub mod gov;
#[cfg(feature = "hire-power-bank")]
pub mod hire_power_bank;
#[cfg(feature = "industry")]
pub mod industry_coupon;
#[cfg(feature = "industry")]
pub mod industry_rebate;
#[cfg(feature = "inspolicymgr")]
pub mod inspolicymgr;
#[cfg(feature = "iotmanage")]
pub mod iotmanage;
#[cfg(feature = "lovefeast")]
pub mod lovefeast;
#[cfg(any(
    feature = "busifavor",
    feature = "favor",
    feature = "goods-subsidy",
    feature = "membercard",
    feature = "partnerships",
    feature = "paygiftactivity",
    feature = "product-coupons",
    feature = "shopping-receipt"
))]
pub mod marketing;
#[cfg(feature = "mch-manage")]
pub mod mch_manage;
#[cfg(feature = "mch-manage")]
pub mod mch_operate;
#[cfg(feature = "mch-manage")]
pub mod mch_operation_manage;
#[cfg(feature = "mchalterapply")]
pub mod mchalterapply;
#[cfg(feature = "med-ins")]
pub mod med_ins;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(feature = "merchant-risk-manage")]
pub mod merchant_risk_manage;
#[cfg(feature = "merchant-service")]
pub mod merchant_service;
#[cfg(feature = "applyment")]
pub mod merchant_settlement;
#[cfg(feature = "merchant-store")]
pub mod merchant_store;
#[cfg(feature = "merchant")]
pub mod merchantfund;
#[cfg(feature = "multiuse")]
pub mod multiuse;
#[cfg(feature = "fapiao")]
pub mod new_tax_control_fapiao;
#[cfg(feature = "face")]
pub mod offlineface;
#[cfg(feature = "face")]
pub mod offlinefacemch;
#[cfg(feature = "face")]
pub mod palmservice;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "vehicle")]
pub mod parking;
#[cfg(feature = "papay")]
pub mod partner_papay;
#[cfg(feature = "transfer")]
pub mod partner_transfer;
#[cfg(feature = "papay")]
pub mod password_exempt_contract;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "pay-devices")]
pub mod pay_devices;
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "platsolution")]
pub mod platsolution;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "qrcode")]
pub mod qrcode;
#[cfg(feature = "rate-activity")]
pub mod rate_activity;
#[cfg(feature = "realname")]
pub mod realname;
#[cfg(feature = "recharge")]
pub mod recharge;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "repayment")]
pub mod repayment;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "smartguide")]
pub mod smartguide;
#[cfg(feature = "taxi-invoice")]
pub mod taxi_invoice;
#[cfg(feature = "merchant-risk-manage")]
pub mod transaction_block;
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
    #[cfg(feature = "aggracct-bc")]
    aggracct_bc::DECLARATIONS,
    #[cfg(feature = "applyment")]
    apply4sub::DECLARATIONS,
    #[cfg(feature = "applyment")]
    apply4subject::DECLARATIONS,
    #[cfg(feature = "applyment")]
    applyment4sub::DECLARATIONS,
    #[cfg(feature = "bank-transfer")]
    bank_batch_transfer::DECLARATIONS,
    #[cfg(feature = "bank-transfer")]
    bank_transfer::DECLARATIONS,
    #[cfg(feature = "bill")]
    bill::DECLARATIONS,
    #[cfg(feature = "bill")]
    billdownload::DECLARATIONS,
    #[cfg(feature = "brand")]
    brand::DECLARATIONS,
    #[cfg(feature = "brand")]
    brand_basic::DECLARATIONS,
    #[cfg(feature = "businesscircle")]
    businesscircle::DECLARATIONS,
    #[cfg(feature = "capital")]
    capital::DECLARATIONS,
    #[cfg(feature = "catering")]
    catering::DECLARATIONS,
    certificates::DECLARATIONS,
    #[cfg(feature = "combine-transactions")]
    combine_transactions::DECLARATIONS,
    #[cfg(feature = "mch-manage")]
    compliance::DECLARATIONS,
    #[cfg(feature = "repayment")]
    credit_repayment::DECLARATIONS,
    #[cfg(feature = "discount-card")]
    discount_card::DECLARATIONS,
    #[cfg(feature = "ebike")]
    ebike::DECLARATIONS,
    #[cfg(feature = "ecommerce")]
    ecommerce::DECLARATIONS,
    #[cfg(feature = "edu-papay")]
    edu_papay::DECLARATIONS,
    #[cfg(feature = "edu-star")]
    edu_star::DECLARATIONS,
    #[cfg(feature = "eduschoolpay")]
    eduschoolpay::DECLARATIONS,
    #[cfg(feature = "express")]
    express::DECLARATIONS,
    #[cfg(feature = "face")]
    facemch::DECLARATIONS,
    #[cfg(feature = "fund-app")]
    fund_app::DECLARATIONS,
    #[cfg(feature = "funds-to-oversea")]
    funds_to_oversea::DECLARATIONS,
    #[cfg(feature = "global")]
    global::DECLARATIONS,
    #[cfg(feature = "goldplan")]
    goldplan::DECLARATIONS,
    #[cfg(feature = "gov")]
    gov::DECLARATIONS,
    #[cfg(feature = "hire-power-bank")]
    hire_power_bank::DECLARATIONS,
    #[cfg(feature = "industry")]
    industry_coupon::DECLARATIONS,
    #[cfg(feature = "industry")]
    industry_rebate::DECLARATIONS,
    #[cfg(feature = "inspolicymgr")]
    inspolicymgr::DECLARATIONS,
    #[cfg(feature = "iotmanage")]
    iotmanage::DECLARATIONS,
    #[cfg(feature = "lovefeast")]
    lovefeast::DECLARATIONS,
    #[cfg(feature = "favor")]
    marketing::bank::DECLARATIONS,
    #[cfg(feature = "favor")]
    marketing::bank_favor::DECLARATIONS,
    #[cfg(feature = "busifavor")]
    marketing::busifavor::DECLARATIONS,
    #[cfg(feature = "favor")]
    marketing::favor::DECLARATIONS,
    #[cfg(feature = "goods-subsidy")]
    marketing::goods_subsidy_activity::DECLARATIONS,
    #[cfg(feature = "membercard")]
    marketing::membercard_activity::DECLARATIONS,
    #[cfg(feature = "membercard")]
    marketing::membercard_open::DECLARATIONS,
    #[cfg(feature = "product-coupons")]
    marketing::partner::DECLARATIONS,
    #[cfg(feature = "partnerships")]
    marketing::partnerships::DECLARATIONS,
    #[cfg(feature = "paygiftactivity")]
    marketing::paygiftactivity::DECLARATIONS,
    #[cfg(feature = "shopping-receipt")]
    marketing::shopping_receipt::DECLARATIONS,
    #[cfg(feature = "favor")]
    marketing::weekly_discount::DECLARATIONS,
    #[cfg(feature = "favor")]
    marketing::withdraw_favor::DECLARATIONS,
    #[cfg(feature = "mch-manage")]
    mch_manage::DECLARATIONS,
    #[cfg(feature = "mch-manage")]
    mch_operate::DECLARATIONS,
    #[cfg(feature = "mch-manage")]
    mch_operation_manage::DECLARATIONS,
    #[cfg(feature = "mchalterapply")]
    mchalterapply::DECLARATIONS,
    #[cfg(feature = "med-ins")]
    med_ins::DECLARATIONS,
    #[cfg(feature = "merchant")]
    merchant::DECLARATIONS,
    #[cfg(feature = "merchant-risk-manage")]
    merchant_risk_manage::DECLARATIONS,
    #[cfg(feature = "merchant-service")]
    merchant_service::DECLARATIONS,
    #[cfg(feature = "applyment")]
    merchant_settlement::DECLARATIONS,
    #[cfg(feature = "merchant-store")]
    merchant_store::DECLARATIONS,
    #[cfg(feature = "merchant")]
    merchantfund::DECLARATIONS,
    #[cfg(feature = "multiuse")]
    multiuse::DECLARATIONS,
    #[cfg(feature = "fapiao")]
    new_tax_control_fapiao::DECLARATIONS,
    #[cfg(feature = "face")]
    offlineface::DECLARATIONS,
    #[cfg(feature = "face")]
    offlinefacemch::DECLARATIONS,
    #[cfg(feature = "face")]
    palmservice::DECLARATIONS,
    #[cfg(feature = "papay")]
    papay::DECLARATIONS,
    #[cfg(feature = "vehicle")]
    parking::DECLARATIONS,
    #[cfg(feature = "papay")]
    partner_papay::DECLARATIONS,
    #[cfg(feature = "transfer")]
    partner_transfer::DECLARATIONS,
    #[cfg(feature = "papay")]
    password_exempt_contract::DECLARATIONS,
    #[cfg(feature = "pay")]
    pay::DECLARATIONS,
    #[cfg(feature = "pay-devices")]
    pay_devices::DECLARATIONS,
    #[cfg(feature = "payroll-card")]
    payroll_card::DECLARATIONS,
    #[cfg(feature = "payscore")]
    payscore::DECLARATIONS,
    #[cfg(feature = "platsolution")]
    platsolution::DECLARATIONS,
    #[cfg(feature = "profitsharing")]
    profitsharing::DECLARATIONS,
    #[cfg(feature = "qrcode")]
    qrcode::DECLARATIONS,
    #[cfg(feature = "rate-activity")]
    rate_activity::DECLARATIONS,
    #[cfg(feature = "realname")]
    realname::DECLARATIONS,
    #[cfg(feature = "recharge")]
    recharge::DECLARATIONS,
    #[cfg(feature = "refund")]
    refund::DECLARATIONS,
    #[cfg(feature = "repayment")]
    repayment::DECLARATIONS,
    #[cfg(feature = "security")]
    security::DECLARATIONS,
    #[cfg(feature = "smartguide")]
    smartguide::DECLARATIONS,
    #[cfg(feature = "taxi-invoice")]
    taxi_invoice::DECLARATIONS,
    #[cfg(feature = "merchant-risk-manage")]
    transaction_block::DECLARATIONS,
    #[cfg(feature = "transfer")]
    transfer::DECLARATIONS,
    #[cfg(feature = "transfer")]
    transfer_detail::DECLARATIONS,
    #[cfg(feature = "transfer")]
    transferdownload::DECLARATIONS,
    #[cfg(feature = "vehicle")]
    vehicle::DECLARATIONS,
    #[cfg(feature = "webizpay")]
    webizpay::DECLARATIONS,
];
