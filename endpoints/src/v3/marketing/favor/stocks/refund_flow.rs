//! Gets the address of the file of a batch's refunds.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gets the address of the file of a batch's refunds (下载批次退款明细).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>/refund-flow",
    response = FavorRefundFlow,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFavorRefundFlow {
    /// The batch's number (批次号).
    pub stock_id: String,
}

/// Where the file is.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorRefundFlow {
    /// The address of the file (下载链接).
    pub url: String,
    /// The file's hash (安全校验码).
    pub hash_value: String,
    /// The algorithm of the hash (哈希算法类型).
    pub hash_type: String,
}
