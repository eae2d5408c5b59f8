//! Files of a stock's coupons that were sent, used and refunded. Each call returns the address of one.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gets the address of the file of the refunds to a stock's coupons (下载批次退款明细).
#[wechatpay_endpoint(
    GET,
    "v3/multiuse/stocks/<stock_id>/refund-flow",
    response = MultiuseStockFlow,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/refund-flow.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetMultiuseStockRefundFlow {
    /// The id of the stock (批次号).
    pub stock_id: String,
}

/// Gets the address of the file of a stock's coupons that were sent (下载批次发放明细).
#[wechatpay_endpoint(
    GET,
    "v3/multiuse/stocks/<stock_id>/send-flow",
    response = MultiuseStockFlow,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetMultiuseStockSendFlow {
    /// The id of the stock (批次号).
    pub stock_id: String,
}

/// Gets the address of the file of the payments with a stock's coupons (下载核销明细).
#[wechatpay_endpoint(
    GET,
    "v3/multiuse/stocks/<stock_id>/use-flow",
    response = MultiuseStockFlow,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/use-flow.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetMultiuseStockUseFlow {
    /// The id of the stock (批次号).
    pub stock_id: String,
}

/// The address of a file (下载链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MultiuseStockFlow {
    /// The address that the file is downloaded from (下载链接).
    pub url: String,
}
