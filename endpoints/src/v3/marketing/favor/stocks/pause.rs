//! Pauses a batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Pauses a batch of coupons: none is given out until it is restarted (暂停代金券批次).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/stocks/<stock_id>/pause",
    response = PausedFavorStock,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PauseFavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
}

/// A paused batch.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PausedFavorStock {
    /// When it was paused, RFC 3339 (暂停时间).
    pub pause_time: Option<String>,
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
}
