//! Telling WeChat Pay that an order was paid elsewhere.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What happened to the order (场景类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SyncType {
    /// The user has paid outside WeChat Pay.
    #[serde(rename = "Order_Paid")]
    OrderPaid,
    /// A type that this version does not know.
    Other(String),
}

/// A payment outside WeChat Pay (内容信息详情).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsidePayment {
    /// When the user paid, `yyyyMMddHHmmss` in Beijing time (收款成功时间).
    pub paid_time: String,
}
