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
    Declaration::of::<acquiring_bank::transactions::exposure::QueryAcquiringBankExposure>(),
    Declaration::of::<instal::exposure::QueryInstalmentExposure>(),
    Declaration::of::<instal::partner::exposure::QueryPartnerInstalmentExposure>(),
    Declaration::of::<partner::transactions::app::CreatePartnerAppTransaction>(),
    Declaration::of::<partner::transactions::app_with_contract::CreatePartnerAppTransactionWithContract>(),
    Declaration::of::<partner::transactions::codepay::CreatePartnerCodepayTransaction>(),
    Declaration::of::<partner::transactions::exposure::QueryPartnerExposure>(),
    Declaration::of::<partner::transactions::h5::CreatePartnerH5Transaction>(),
    Declaration::of::<partner::transactions::id::QueryPartnerTransactionById>(),
    Declaration::of::<partner::transactions::jsapi::CreatePartnerJsapiTransaction>(),
    Declaration::of::<partner::transactions::jsapi_with_contract::CreatePartnerJsapiTransactionWithContract>(),
    Declaration::of::<partner::transactions::miniprogram::CreatePartnerMiniProgramTransaction>(),
    Declaration::of::<partner::transactions::native::CreatePartnerNativeTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::ClosePartnerTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::QueryPartnerTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::ReversePartnerTransaction>(),
    Declaration::of::<partner::transactions::scannedpos::CreatePartnerScannedPosTransaction>(),
    Declaration::of::<transactions::app::CreateAppTransaction>(),
    Declaration::of::<transactions::app_with_contract::CreateAppTransactionWithContract>(),
    Declaration::of::<transactions::codepay::CreateCodepayTransaction>(),
    Declaration::of::<transactions::exposure::QueryExposure>(),
    Declaration::of::<transactions::h5::CreateH5Transaction>(),
    Declaration::of::<transactions::id::QueryTransactionById>(),
    Declaration::of::<transactions::jsapi::CreateJsapiTransaction>(),
    Declaration::of::<transactions::jsapi_with_contract::CreateJsapiTransactionWithContract>(),
    Declaration::of::<transactions::native::CreateNativeTransaction>(),
    Declaration::of::<transactions::out_trade_no::CloseTransaction>(),
    Declaration::of::<transactions::out_trade_no::QueryTransaction>(),
    Declaration::of::<transactions::out_trade_no::ReverseTransaction>(),
];
