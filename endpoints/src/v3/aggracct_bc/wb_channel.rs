//! What WeBank, as a channel, asks and tells.

pub mod account;
pub mod bank_channel_account;
pub mod control_orders;
pub mod special_reduction;

use wechatpay_runtime::wechatpay_enumeration;

/// Which merchants a request is about (请求场景).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelRequestScene {
    /// A merchant of the convenient settlement (收经通便捷结算商户).
    SjtConvenientSettlementServiceMerchant,
    /// A small merchant (小微商户).
    SjtMicroMerchant,
    /// A shop in WeChat with the convenient settlement (微信小店便捷结算商户).
    WxShopConvenientSettlementServiceMerchant,
    /// A value that this version does not know.
    Other(String),
}
