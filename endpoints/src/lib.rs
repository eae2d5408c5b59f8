//! The endpoints of WeChat Pay's APIv3 (微信支付 APIv3), one annotated struct each, in folders that mirror the URL paths.
//!
//! ```no_run
//! # #[cfg(feature = "payscore")] mod example {
//! use wechatpay_endpoints::v3::payscore::serviceorder::QueryServiceOrder;
//! use wechatpay_endpoints::Client;
//!
//! # async fn query() -> Result<(), wechatpay_endpoints::Error> {
//! let client = Client::from_env()?;
//! let order = QueryServiceOrder::builder()
//!     .service_id("500001")
//!     .appid("wxd678efh567hg6787")
//!     .out_order_no("1234323JKHDFE1243252")
//!     .send(&client)
//!     .await?;
//! println!("{:?}", order.state);
//! # Ok(()) }
//! # }
//! ```
//!
//! # Products
//!
//! Each product is a cargo feature; the modules mirror the URL paths. `all` is every product.
//!
//! | feature | default | product | modules |
//! |---|---|---|---|
//! | `pay` | yes | payments: JSAPI, mini program, App, H5, Native, payment code (基础支付) | `v3::pay` |
//! | `refund` | yes | refunds (退款) | `v3::refund` |
//! | `bill` | yes | bills and their downloads (账单) | `v3::bill`, `v3::billdownload` |
//! | `combine-transactions` | | several orders in one payment (合单支付) | `v3::combine_transactions` |
//! | `merchant` | | uploads, balances, withdrawals, payments from banks (媒体文件、资金、银行来账) | `v3::merchant`, `v3::merchantfund` |
//! | `payscore` | | PayScore (微信支付分) | `v3::payscore` |
//! | `profitsharing` | | profit sharing (分账) | `v3::profitsharing` |
//! | `fund-app` | | transfers to users, brand red packets (商家转账、品牌红包) | `v3::fund_app` |
//! | `transfer` | | batches of transfers to users, receipts (商家转账到零钱) | `v3::transfer`, `v3::transfer_detail`, `v3::partner_transfer`, `v3::transferdownload` |
//! | `bank-transfer` | | transfers that banks make for companies (银行模式商家转账) | `v3::bank_transfer`, `v3::bank_batch_transfer` |
//! | `ecommerce` | | payments on platforms, abnormal funds (电商收付通) | `v3::ecommerce`, `v3::abnormal_fund_processing` |
//! | `platsolution` | | solutions for platforms: top-ups, compensation, settlements (平台解决方案) | `v3::platsolution` |
//! | `funds-to-oversea` | | remittances abroad (资金出境) | `v3::funds_to_oversea` |
//! | `recharge` | | top-ups of a merchant's account (商家充值) | `v3::recharge` |
//! | `repayment` | | repayments, automatic repayment of credit (还款支付、自动还款) | `v3::repayment`, `v3::credit_repayment` |
//! | `webizpay` | | a company's payments for its employees (企业支付) | `v3::webizpay` |
//! | `cross-border-pay` | | payments with wallets from abroad: the notifications (外包内用) | `v3::cross_border_pay` |
//! | `brand` | | brands: cards, stores, members, profit sharing (品牌) | `v3::brand`, `v3::brand_basic` |
//! | `global` | | payments outside mainland China, declarations to customs (境外支付、报关) | `v3::global`, `global::v3` |
//! | `hk` | | payments from Hong Kong wallets (香港钱包) | `hk::v3` |
//! | `eduschoolpay` | | deductions on campuses (校园轻松付) | `v3::eduschoolpay` |
//! | `vehicle` | | deductions for cars, car parks (车主服务、微信停车) | `v3::vehicle`, `v3::parking` |
//! | `merchant-service` | | complaints of users (消费者投诉) | `v3::merchant_service` |
//! | `papay` | | deductions by contract, contracts without a password (委托代扣、免密支付) | `v3::papay`, `v3::partner_papay`, `v3::password_exempt_contract` |
//! | `fapiao` | | electronic invoices (电子发票) | `v3::new_tax_control_fapiao` |
//! | `edu-papay` | | deductions of educational fees (教育续费通) | `v3::edu_papay` |
//! | `edu-star` | | benefits of students (教育之星) | `v3::edu_star` |
//! | `hire-power-bank` | | insurance of hired power banks (租借充电宝保险) | `v3::hire_power_bank` |
//! | `ebike` | | deductions for charging electric bicycles (充电自行车代扣) | `v3::ebike` |
//! | `taxi-invoice` | | electronic invoices of taxi rides (出租车电子发票) | `v3::taxi_invoice` |
//! | `aggracct-bc` | | accounts that WeBank keeps for merchants (微众台账) | `v3::aggracct_bc` |
//! | `face` | | payments by face and palm (刷脸、刷掌支付) | `v3::facemch`, `v3::offlineface`, `v3::offlinefacemch`, `v3::palmservice` |
//! | `pay-devices` | | loudspeakers and printers in shops (收款设备) | `v3::pay_devices` |
//! | `med-ins` | | payments with medical insurance (医保自费混合收款) | `v3::med_ins` |
//! | `applyment` | | applications for sub-merchants, settlement accounts, confirmations (特约商户进件、商户开户意愿确认) | `v3::apply4sub`, `v3::apply4subject`, `v3::applyment4sub`, `v3::merchant_settlement` |
//! | `capital` | | banks, branches and places that applications name (银行组件) | `v3::capital` |
//! | `mchalterapply` | | changes of sub-merchants' data (商户资料变更) | `v3::mchalterapply` |
//! | `payroll-card` | | payroll cards (微工卡) | `v3::payroll_card` |
//! | `goldplan` | | receipt pages and their advertisements (点金计划) | `v3::goldplan` |
//! | `businesscircle` | | points in business districts (智慧商圈) | `v3::businesscircle` |
//! | `smartguide` | | guides in shops (支付即服务) | `v3::smartguide` |
//! | `merchant-risk-manage` | | risks, violations and blocked payments (商户违规通知、交易风险、交易拦截) | `v3::merchant_risk_manage`, `v3::transaction_block` |
//! | `merchant-store` | | shops and who is paid in them (商户门店) | `v3::merchant_store` |
//! | `mch-manage` | | limits of sub-merchants, due diligence, closed and inactive ones (商户管理) | `v3::compliance`, `v3::mch_manage`, `v3::mch_operate`, `v3::mch_operation_manage` |
//! | `inspolicymgr` | | insurance policies (微信保单服务) | `v3::inspolicymgr` |
//! | `qrcode` | | rides paid by ride code (乘车码) | `v3::qrcode` |
//! | `iotmanage` | | smart devices (智能设备) | `v3::iotmanage` |
//! | `catering` | | orders in restaurants (扫码点餐) | `v3::catering` |
//! | `security` | | tests of signatures and encryption (签名验签、加解密测试) | `v3::security` |
//! | `realname` | | checks of names and documents (实名信息校验) | `v3::realname` |
//! | `gov` | | government subsidies (国补专区) | `v3::gov` |
//! | `favor` | | coupons that take off from a payment, weekly discounts (代金券、周周惠) | `v3::marketing::favor`, `bank`, `bank_favor`, `withdraw_favor`, `weekly_discount` |
//! | `busifavor` | | coupons of merchants (商家券) | `v3::marketing::busifavor` |
//! | `paygiftactivity` | | coupons that are given after payments (支付有礼) | `v3::marketing::paygiftactivity` |
//! | `partnerships` | | partners that may give out coupons (委托营销) | `v3::marketing::partnerships` |
//! | `shopping-receipt` | | receipts of payments (电子小票) | `v3::marketing::shopping_receipt` |
//! | `discount-card` | | cards whose benefits are enjoyed first (先享卡) | `v3::discount_card` |
//! | `express` | | parcels sent in WeChat (微信寄快递) | `v3::express` |
//! | `industry` | | trades that are reported for rebates, coupons for rides (智慧经营、出行券) | `v3::industry_coupon`, `v3::industry_rebate` |
//! | `lovefeast` | | donated meals (爱心餐) | `v3::lovefeast` |
//! | `multiuse` | | coupons that are used several times (消费金) | `v3::multiuse` |
//! | `rate-activity` | | campaigns with lower fees (费率优惠活动) | `v3::rate_activity` |
//! | `favor` | | coupons that take off from a payment (代金券) | `v3::marketing::favor` |
//! | `goods-subsidy` | | brands' subsidies for goods that stores sell (品牌小店营销) | `v3::marketing::goods_subsidy_activity` |
//! | `product-coupons` | | product coupons that partners give for brands (商品券) | `v3::marketing::partner` |
//! | `membercard` | | member cards, activities that give coupons to members (会员卡) | `v3::marketing::membercard_open`, `v3::marketing::membercard_activity` |
//! | | yes | platform certificates (平台证书) | `v3::certificates` |
//!
//! Other features: `client` (default) sends requests, `blocking` sends them without an asynchronous runtime, `sensitive` encrypts and
//! decrypts sensitive fields, `http`, `axum`, `redis` and `postgres` receive notifications, `server` reads requests back for gateways, and
//! `aws-lc-rs` signs with aws-lc-rs in place of ring; `shangmi` brings 国密 (SM2, SM3, SM4) for merchants whose keys are SM2 keys.
//!
//! # Declare your own
//!
//! An endpoint that WeChat published this morning is one struct. The attribute macros are [`macro@wechatpay_endpoint`],
//! [`macro@wechatpay_object`], [`macro@wechatpay_enumeration`] and [`macro@wechatpay_notification`]:
//!
//! ```
//! use wechatpay_endpoints::wechatpay_endpoint;
//!
//! /// Not in the catalogue yet.
//! #[wechatpay_endpoint(GET, "v3/brand-new/<id>")]
//! pub struct QueryBrandNew { pub id: String, pub limit: Option<u32> }
//!
//! let request = QueryBrandNew { id: "7".into(), limit: Some(20) }.request()?;
//! assert_eq!(request.target(), "/v3/brand-new/7?limit=20");
//! # Ok::<(), wechatpay_endpoints::Violations>(())
//! ```
//!
//! The rest of the framework is in [`runtime`]: signing, keys, verification, descriptors, the server's side.
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "hk")]
pub mod hk;
#[cfg(feature = "server")]
mod notifications;
pub mod v3;

/// Every declared endpoint of the families that are compiled, for gateways and tools.
///
/// ```
/// # #[cfg(feature = "payscore")] {
/// let complete = wechatpay_endpoints::declarations().find(|declaration| {
///     declaration.endpoint().template == "v3/payscore/serviceorder/<out_order_no>/complete"
/// });
/// assert_eq!(complete.unwrap().endpoint().request.name, "CompleteServiceOrder");
/// # }
/// ```
#[cfg(feature = "server")]
pub fn declarations() -> impl Iterator<Item = &'static runtime::server::Declaration> {
    v3::FAMILIES.iter().chain(BESIDE_V3).copied().flatten()
}

/// The families whose paths do not begin with `v3/`.
#[cfg(feature = "server")]
const BESIDE_V3: &[&[runtime::server::Declaration]] = &[
    #[cfg(feature = "global")]
    global::v3::DECLARATIONS,
    #[cfg(feature = "hk")]
    hk::v3::DECLARATIONS,
];

/// Every declared notification of the families that are compiled, for gateways and tools.
///
/// ```
/// # #[cfg(feature = "pay")] {
/// let mut paid = wechatpay_endpoints::notifications().filter(|notification| notification.event_types().contains(&"TRANSACTION.SUCCESS"));
/// assert!(paid.any(|notification| notification.resource().name == "Transaction"));
/// # }
/// ```
#[cfg(feature = "server")]
pub fn notifications() -> impl Iterator<Item = &'static runtime::server::NotificationDeclaration> {
    notifications::NOTIFICATIONS.iter()
}

#[doc(inline)]
pub use wechatpay_macros::{
    endpoint_through_endpoints as wechatpay_endpoint, enumeration_through_endpoints as wechatpay_enumeration,
    notification_through_endpoints as wechatpay_notification, object_through_endpoints as wechatpay_object,
};
/// What every declaration is built on: signing, keys, validation, descriptors, the server's side. What most programs use of it is
/// also at the root of this crate.
pub use wechatpay_runtime as runtime;
#[cfg(feature = "blocking")]
pub use wechatpay_runtime::blocking;
pub use wechatpay_runtime::{
    Advice, ApiError, ApiV2Key, ApiV3Key, Brand, CertificateSource, Check, ConfigurationError, DecodeError, Download, Encryption,
    Endpoint, Error, ErrorCode, File, Identity, Issue, Json, Merchant, Method, Notification, NotificationReceiver, PlatformKey,
    PlatformKeys, Region, Request, VerificationError, Violation, Violations, cashier, notification, to_json,
};
#[cfg(feature = "client")]
pub use wechatpay_runtime::{
    CheckedDownload, Client, ClientBuilder, Prepared, RequestBuilder, Response, RetryPolicy, UncheckedDownload,
};
