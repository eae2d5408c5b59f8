//! `v3/ecommerce/profitsharing`: what its calls have in common.

pub mod after_sales_orders;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

use wechatpay_runtime::wechatpay_enumeration;

/// The kind of the receiver of a share (分账接收方类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceProfitSharingReceiverType {
    /// A merchant, by its number.
    MerchantId,
    /// A person, by the `openid`.
    PersonalOpenid,
    /// A value that this version does not know.
    Other(String),
}
