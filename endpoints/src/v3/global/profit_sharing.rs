//! Profit sharing (分账): what an order brought in is shared out among receivers.

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The kind of the receiver of a share (分账接收方类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalProfitShareReceiverType {
    /// A merchant's number (商户号).
    MerchantId,
    /// A person's openid at the merchant's app (个人 openid).
    PersonalOpenid,
    /// A person's openid at the sub-merchant's app (个人 sub_openid).
    PersonalSubOpenid,
    /// A value that this version does not know.
    Other(String),
}

/// The address of a bill (账单下载地址).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalProfitShareBill {
    /// The address of the file; it is valid for five minutes (下载地址).
    pub download_url: String,
}
