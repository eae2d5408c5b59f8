//! Several orders in one payment (合单支付): of several merchants, or of persons (个人收款).
//!
//! What several of its endpoints share is here; identities, instalments and coupons are those of [`pay`](crate::v3::pay). Amounts are
//! in fen.

pub mod app;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;

mod order;
mod transaction;

pub use order::{CombinePayer, CombineSceneInfo, SubOrder, SubOrderAmount, TradeScenario};
pub use transaction::{CombinedPayer, CombinedTransaction, SubTransaction, SubTransactionAmount};
#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<app::CreateCombinedAppTransaction>(),
    Declaration::of::<h5::CreateCombinedH5Transaction>(),
    Declaration::of::<id::QueryCombinedTransactionById>(),
    Declaration::of::<jsapi::CreateCombinedJsapiTransaction>(),
    Declaration::of::<miniprogram::CreateCombinedMiniProgramTransaction>(),
    Declaration::of::<native::CreateCombinedNativeTransaction>(),
    Declaration::of::<out_trade_no::CloseCombinedTransaction>(),
    Declaration::of::<out_trade_no::QueryCombinedTransaction>(),
];
