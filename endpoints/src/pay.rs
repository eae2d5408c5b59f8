//! Payments (基础支付): orders in JSAPI, mini programs, apps, browsers, by QR code and by payment code.
//!
//! What several of its endpoints share is here. Amounts are in fen.

pub mod partner;
pub mod transactions;

mod h5;
mod identity;
mod order;
mod subsidy;
mod transaction;

pub use h5::{H5Info, H5SceneInfo};
pub use identity::{IdentifiedPayer, Identity, IdentityType};
pub use order::{
    CreatedH5Transaction, CreatedNativeTransaction, CreatedTransaction, OrderAmount, OrderDetail, OrderGoods, PlatformSettleInfo,
    SceneInfo, SettleInfo, StoreInfo,
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
    Declaration::of::<partner::transactions::app::CreateTransaction>(),
    Declaration::of::<partner::transactions::h5::CreateTransaction>(),
    Declaration::of::<partner::transactions::id::QueryTransaction>(),
    Declaration::of::<partner::transactions::jsapi::CreateTransaction>(),
    Declaration::of::<partner::transactions::native::CreateTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::CloseTransaction>(),
    Declaration::of::<partner::transactions::out_trade_no::QueryTransaction>(),
    Declaration::of::<transactions::app::CreateTransaction>(),
    Declaration::of::<transactions::h5::CreateTransaction>(),
    Declaration::of::<transactions::id::QueryTransaction>(),
    Declaration::of::<transactions::jsapi::CreateTransaction>(),
    Declaration::of::<transactions::native::CreateTransaction>(),
    Declaration::of::<transactions::out_trade_no::CloseTransaction>(),
    Declaration::of::<transactions::out_trade_no::QueryTransaction>(),
];
