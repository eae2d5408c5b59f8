//! Registering the deduction of an acquiring bank's service order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Registers the institution's number of the deduction of a service order (从业机构登记微信支付分扣款信息).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/acquiringbank/serviceorder/<out_order_no>/registerdeductinfo",
    response = RegisteredDeduction,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterDeduction {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: String,
    /// The merchant's number of the deduction (商户系统内部扣款单号).
    pub out_trade_no: Option<String>,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
}

/// A deduction that was registered.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisteredDeduction {
    /// What the deduction is for (商品或支付单简要描述).
    pub description: Option<String>,
}
