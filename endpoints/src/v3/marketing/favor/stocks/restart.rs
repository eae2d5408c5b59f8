//! Restarts a paused batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Restarts a paused batch of coupons (重启代金券批次).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/stocks/<stock_id>/restart",
    response = RestartedFavorStock,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestartFavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
}

/// A restarted batch.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestartedFavorStock {
    /// When it took effect, RFC 3339 (生效时间).
    pub restart_time: Option<String>,
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
}
