//! Payments (基础支付): orders in JSAPI, mini programs, apps, browsers, by QR code and by payment code.
//!
//! What several of its endpoints share is here. Amounts are in fen.

pub mod acquiring_bank;
pub mod instal;
pub mod partner;
pub mod transactions;

mod contract;
mod exposure;
mod h5;
mod identity;
mod offline;
mod order;
mod subsidy;
mod transaction;

pub use contract::{AppContract, JsapiContract};
pub use exposure::{Exposure, RecommendedExposure, UserIdType};
pub use h5::{H5Info, H5SceneInfo};
pub use identity::{IdentifiedPayer, Identity, IdentityType};
pub use offline::{CodepayDetail, CodepayGoods, CodepaySceneInfo, OfflineStore, PaymentCode};
pub use order::{
    CreatedH5Transaction, CreatedNativeTransaction, CreatedTransaction, LimitPay, OrderAmount, OrderDetail, OrderGoods,
    PlatformSettleInfo, SceneInfo, SettleInfo, StoreInfo,
};
pub use subsidy::{InstallmentInfo, SubsidyDetail, SubsidyInfo, SubsidyPeriod, SubsidyPlan};
pub use transaction::{
    PromotionDetail, PromotionGoods, PromotionScope, PromotionType, TradeState, TradeType, TransactionAmount, TransactionScene,
};
#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<acquiring_bank::transactions::exposure::QueryExposure>(),
    Declaration::of::<instal::exposure::QueryExposure>(),
    Declaration::of::<instal::partner::exposure::QueryExposure>(),
    Declaration::of::<partner::transactions::app::CreateTransaction>(),
    Declaration::of::<partner::transactions::app_with_contract::CreateTransaction>(),
    Declaration::of::<partner::transactions::codepay::CreateTransaction>(),
    Declaration::of::<partner::transactions::exposure::QueryExposure>(),
    Declaration::of::<partner::transactions::h5::CreateTransaction>(),
    Declaration::of::<partner::transactions::id::QueryTransaction>(),
    Declaration::of::<partner::transactions::jsapi::CreateTransaction>(),
    Declaration::of::<partner::transactions::jsapi_with_contract::CreateTransaction>(),
    Declaration::of::<partner::transactions::miniprogram::CreateTransaction>(),
    Declaration::of::<partner::transactions::native::CreateTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::CloseTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::QueryTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::ReverseTransaction>(),
    Declaration::of::<partner::transactions::scannedpos::CreateTransaction>(),
    Declaration::of::<transactions::app::CreateTransaction>(),
    Declaration::of::<transactions::app_with_contract::CreateTransaction>(),
    Declaration::of::<transactions::codepay::CreateTransaction>(),
    Declaration::of::<transactions::exposure::QueryExposure>(),
    Declaration::of::<transactions::h5::CreateTransaction>(),
    Declaration::of::<transactions::id::QueryTransaction>(),
    Declaration::of::<transactions::jsapi::CreateTransaction>(),
    Declaration::of::<transactions::jsapi_with_contract::CreateTransaction>(),
    Declaration::of::<transactions::native::CreateTransaction>(),
    Declaration::of::<transactions::out_trade_no::CloseTransaction>(),
    Declaration::of::<transactions::out_trade_no::QueryTransaction>(),
    Declaration::of::<transactions::out_trade_no::ReverseTransaction>(),
];
