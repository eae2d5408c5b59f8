//! `v3/payscore/acquiringbank/serviceorder/deduction`: the deduction of an acquiring bank's service order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries the deduction of a service order (从业机构查询微信支付分扣款信息).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/acquiringbank/serviceorder/deduction",
    response = Deduction,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/get-acquiring-bank-deduct-info.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDeduction {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: String,
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: Option<String>,
}

/// The deduction of a service order.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deduction {
    /// What the deduction is for (商品或支付单简要描述).
    pub description: String,
    /// The merchant's number of the deduction (商户扣款单号).
    pub out_trade_no: String,
}
