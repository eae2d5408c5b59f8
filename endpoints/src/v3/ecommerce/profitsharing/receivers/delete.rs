//! `v3/ecommerce/profitsharing/receivers/delete`: removes a receiver of shares.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::ecommerce::profitsharing::EcommerceProfitSharingReceiverType;

/// Removes a receiver of shares (删除分账接收方).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/profitsharing/receivers/delete",
    response = DeletedEcommerceProfitSharingReceiver,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteEcommerceProfitSharingReceiver {
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: EcommerceProfitSharingReceiverType,
    /// The receiver's account (接收方账号).
    pub account: String,
}

/// A receiver of shares that was removed.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedEcommerceProfitSharingReceiver {
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: EcommerceProfitSharingReceiverType,
    /// The receiver's account (接收方账号).
    pub account: String,
}
