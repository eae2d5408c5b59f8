//! `v3/payscore/serviceorder/direct-complete`: creating and completing the merchant's own service order in one call.

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::{
    Location, PostDiscount, PostPayment, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderState,
    ServiceOrderStateDescription, ServiceOrderTimeRange, TimeRange, rules,
};

/// Creates a service order and completes it at once, for a user who has authorized the service (创单结单合并).
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/direct-complete",
    response = DirectlyCompletedServiceOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml",
    idempotent,
    check = amounts_add_up,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectCompleteServiceOrder {
    /// The merchant's number of the order, unique for each (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// What the user pays for (后付费项目), at most 100.
    #[wechatpay(items = ..=100)]
    pub post_payments: Option<Vec<PostPayment>>,
    /// What the merchant takes off (后付费商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// When the service was used (服务时间段).
    pub time_range: TimeRange,
    /// Where the service was used (服务位置).
    pub location: Option<Location>,
    /// What the order is about (服务信息), at most 20 characters.
    #[wechatpay(len = 1..=20)]
    pub service_introduction: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据包).
    #[wechatpay(len = 1..=256)]
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    #[wechatpay(len = 1..=255)]
    pub notify_url: Option<String>,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// The total amount, in fen (总金额): the sum of the payments less the sum of the discounts.
    #[wechatpay(range = 0..)]
    pub total_amount: Option<i64>,
    /// Whether the amount will be shared out (微信支付服务分账标记); default `false`.
    pub profit_sharing: Option<bool>,
    /// What coupons and discounts refer to (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
}

fn amounts_add_up(order: &DirectCompleteServiceOrder, check: &mut Check<'_>) {
    if let (Some(total_amount), Some(payments)) = (order.total_amount, &order.post_payments) {
        let discounts = order.post_discounts.iter().flatten().map(|discount| Some(discount.amount));
        let payments = payments.iter().map(|payment| payment.amount);
        rules::amounts_add_up(check, total_amount, payments, discounts);
    }
}

/// A service order that was created and completed at once.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectlyCompletedServiceOrder {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// What the user pays for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant takes off (后付费商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// When the service is used (服务时间段).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service is used (服务位置).
    pub location: Option<Location>,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// The merchant number (商户号).
    pub mchid: String,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: String,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
    /// The total amount, in fen (总金额).
    pub total_amount: Option<i64>,
}
