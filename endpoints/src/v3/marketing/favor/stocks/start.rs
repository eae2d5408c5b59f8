//! Activates a batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Activates a batch of coupons, so that they can be given out (激活代金券批次).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/stocks/<stock_id>/start",
    response = StartedFavorStock,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartFavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
}

/// A batch that was activated.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartedFavorStock {
    /// When it took effect, RFC 3339 (生效时间).
    pub start_time: String,
    /// The batch's number (批次号).
    pub stock_id: String,
}
