//! Asking for the amount of the merchant's own completed service order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Asks the user again to pay a completed service order (商户发起催收扣款).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/<out_order_no>/pay",
    response = CollectedServiceOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/collect-service-order.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
}

/// The service order that the user was asked to pay.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectedServiceOrder {
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: String,
}
