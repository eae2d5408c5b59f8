//! Stops a batch of coupons for good.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Stops a batch of coupons for good (终止批次).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/stocks/<stock_id>/stop",
    response = StoppedFavorStock,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopFavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (批次创建方商户号).
    pub stock_creator_mchid: String,
}

/// A stopped batch.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoppedFavorStock {
    /// When it was stopped, RFC 3339 (暂停时间).
    pub stop_time: Option<String>,
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
}
