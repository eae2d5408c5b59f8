//! Removing a receiver.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::profitsharing::ProfitSharingReceiverType;

/// Removes a receiver of shares (删除分账接收方).
#[wechatpay_endpoint(POST, "v3/profitsharing/receivers/delete", response = DeletedProfitSharingReceiver, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteProfitSharingReceiver {
    /// The sub-merchant that shares, for partners (子商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account of the merchant or partner (应用 ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// What names the receiver (分账接收方类型).
    #[serde(rename = "type")]
    pub receiver_type: ProfitSharingReceiverType,
    /// The merchant number or `openid`, by the type (分账接收方账号).
    pub account: String,
}

/// A receiver that was removed.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedProfitSharingReceiver {
    /// The sub-merchant that shares (子商户号).
    pub sub_mchid: Option<String>,
    /// What names the receiver (分账接收方类型).
    #[serde(rename = "type")]
    pub receiver_type: ProfitSharingReceiverType,
    /// The merchant number or `openid` (分账接收方账号).
    pub account: String,
}
