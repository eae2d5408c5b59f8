//! What of a payment can still be shared.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries how much of a payment can still be shared (查询剩余待分金额).
#[wechatpay_endpoint(GET, "v3/profitsharing/transactions/<transaction_id>/amounts", response = UnsplitAmount, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryUnsplitAmount {
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
}

/// How much of a payment can still be shared.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsplitAmount {
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
    /// The amount of the order that is left to share, in fen (订单剩余待分金额).
    pub unsplit_amount: i64,
}
