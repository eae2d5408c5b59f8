//! Profit sharing of brands (品牌分账).

pub mod brand_configs;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

use wechatpay_runtime::wechatpay_enumeration;

/// The kind of the receiver of a share (分账接收方类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProfitShareReceiverType {
    /// A merchant's number (商户号).
    MerchantId,
    /// A person's openid at the merchant's app (个人 openid).
    PersonalOpenid,
    /// A person's openid at the sub-merchant's app (个人 sub_openid).
    PersonalSubOpenid,
    /// A value that this version does not know.
    Other(String),
}
