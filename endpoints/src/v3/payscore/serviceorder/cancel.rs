//! Cancelling the merchant's own service order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Cancels a service order that has not been completed (取消支付分订单). Repeating the very same call is safe.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/<out_order_no>/cancel",
    response = CancelledServiceOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/cancel-service-order.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account of the order (公众账号 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service of the order (服务 ID).
    pub service_id: String,
    /// Why it is cancelled (取消原因).
    pub reason: String,
}

/// A cancelled service order.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledServiceOrder {
    /// As it was sent (公众账号 ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务 ID).
    pub service_id: String,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: String,
}
