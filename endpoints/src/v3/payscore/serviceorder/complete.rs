//! Completing the merchant's own service order.

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::{
    Device, Location, PostDiscount, PostPayment, RiskFund, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderState,
    ServiceOrderStateDescription, ServiceOrderTimeRange, TimeRange, rules,
};

/// Completes a service order once the user has confirmed it and the service has ended (完结支付分订单).
///
/// With an amount the user is asked to pay; with 0 the order is done. Repeating the very same call is safe.
///
/// # Errors
///
/// | HTTP | code | what to do |
/// |---|---|---|
/// | 500 | `SYSTEM_ERROR` | repeat the same call later |
/// | 400 | `PARAM_ERROR` | fix the parameter that the response names |
/// | 403 | `NO_AUTH` | check the merchant's settings on the merchant platform |
/// | 429 | `FREQUENCY_LIMITED` | slow down |
/// | 400 | `INVALID_REQUEST` | well-formed, but against a business rule: was the number used with other parameters? |
/// | 404 | `ORDER_NOT_EXIST` | check the number |
/// | 400 | `INVALID_ORDER_STATE` | ask for the order's state: the step does not fit it |
/// | 400 | `ORDER_CANCELED` | the order was cancelled: there is nothing to do |
/// | 400 | `ORDER_DONE` | the order is done: there is nothing to do |
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/<out_order_no>/complete",
    response = ServiceOrder,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587955",
    idempotent,
    check = amounts_add_up,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompleteServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account that the merchant number is bound to (公众账号 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service that the order belongs to (服务 ID).
    pub service_id: String,
    /// What the user pays for (后付费项目), at most 100.
    #[wechatpay(items = 1..=100)]
    pub post_payments: Vec<PostPayment>,
    /// What the merchant takes off (后付费商户优惠), at most 30. The user sees them.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// The total amount, in fen (总金额): the sum of the payments less the sum of the discounts, at most the order's risk fund or the service's cap.
    #[wechatpay(range = 0..)]
    pub total_amount: i64,
    /// When the service was used (服务时间段). Its end is required if the order was created without one.
    pub time_range: Option<TimeRange>,
    /// Where the service was used (服务位置).
    pub location: Option<Location>,
    /// Whether the amount will be shared out (微信支付服务分账标记); default `false`.
    pub profit_sharing: Option<bool>,
    /// What coupons and discounts refer to (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
    /// The device that was used (设备信息); in newer documents.
    pub device: Option<Device>,
}

fn amounts_add_up(order: &CompleteServiceOrder, check: &mut Check<'_>) {
    let discounts = order.post_discounts.iter().flatten().map(|discount| Some(discount.amount));
    let payments = order.post_payments.iter().map(|payment| payment.amount);
    rules::amounts_add_up(check, order.total_amount, payments, discounts);
}

/// A completed service order.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceOrder {
    /// As it was sent (公众账号 ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务 ID).
    pub service_id: String,
    /// What the order is about (服务信息), at most 20 characters.
    pub service_introduction: String,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// The total that the merchant receives, in fen (商户收款总金额).
    pub total_amount: i64,
    /// What the user pays for (后付费项目).
    pub post_payments: Vec<ServiceOrderPayment>,
    /// What the merchant takes off (后付费商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant takes (订单风险金).
    pub risk_fund: RiskFund,
    /// When the service was used (服务时间段).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service was used (服务位置).
    pub location: Option<Location>,
    /// WeChat Pay's number of the order (微信支付服务订单号), at most 64 characters.
    pub order_id: String,
    /// Whether WeChat Pay collects the amount (是否需要收款).
    pub need_collection: Option<bool>,
}
