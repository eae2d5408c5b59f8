//! Profit sharing (分账): what a merchant was paid is shared out among receivers, and can be taken back from them.
//!
//! An order that will be shared says so when it is created (`settle_info.profit_sharing`); its amount is then frozen.
//! [`AddProfitSharingReceiver`](receivers::add::AddProfitSharingReceiver) → the order is paid →
//! [`CreateProfitSharingOrder`](orders::CreateProfitSharingOrder) →
//! [`QueryProfitSharingOrder`](orders::QueryProfitSharingOrder). What is not shared is unfrozen with the last share, or by
//! [`UnfreezeUnsplitFunds`](orders::unfreeze::UnfreezeUnsplitFunds). Partners name the sub-merchant in `sub_mchid`, merchants leave it
//! out. Amounts are in fen.

pub mod bills;
pub mod merchant_configs;
pub mod orders;
pub mod receivers;
pub mod return_orders;
pub mod transactions;

mod notification;

pub use notification::{MovedProfitShare, ProfitShareMoved};
#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_enumeration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<bills::GetProfitSharingBill>(),
    Declaration::of::<merchant_configs::QueryProfitSharingConfig>(),
    Declaration::of::<orders::CreateProfitSharingOrder>(),
    Declaration::of::<orders::QueryProfitSharingOrder>(),
    Declaration::of::<orders::unfreeze::UnfreezeUnsplitFunds>(),
    Declaration::of::<receivers::add::AddProfitSharingReceiver>(),
    Declaration::of::<receivers::delete::DeleteProfitSharingReceiver>(),
    Declaration::of::<return_orders::CreateProfitSharingReturn>(),
    Declaration::of::<return_orders::QueryProfitSharingReturn>(),
    Declaration::of::<transactions::QueryUnsplitAmount>(),
];

/// What names a receiver (分账接收方类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfitSharingReceiverType {
    /// A merchant, by its number (商户号).
    MerchantId,
    /// A person, by the `openid` under the app of the merchant or partner (个人 openid).
    PersonalOpenid,
    /// A person, by the `openid` under the sub-merchant's app (个人 sub_openid).
    PersonalSubOpenid,
    /// One that this version does not know.
    Other(String),
}
