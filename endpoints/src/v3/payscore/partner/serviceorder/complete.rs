//! Completing a sub-merchant's service order.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use crate::v3::payscore::partner::{PartnerPostDiscount, PartnerPostPayment};
use crate::v3::payscore::{Device, Location, TimeRange, rules};

/// Completes a sub-merchant's service order once the user has confirmed it and the service has ended (完结支付分订单, 合作伙伴模式). The
/// response is empty. Repeating the very same call is safe.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/serviceorder/<out_order_no>/complete",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012692408",
    idempotent,
    check = amounts_add_up,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletePartnerServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service that the order belongs to (服务 ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// What the user pays for (后付费项目), at most 100.
    #[wechatpay(items = 1..=100)]
    pub post_payments: Vec<PartnerPostPayment>,
    /// What the merchant takes off (后付费商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PartnerPostDiscount>>,
    /// The total amount, in fen (总金额): the sum of the payments less the sum of the discounts.
    #[wechatpay(range = 0..)]
    pub total_amount: i64,
    /// When the service was used (服务时间段). Its end is required if the order was created without one.
    pub time_range: Option<TimeRange>,
    /// Where the service was used (服务位置).
    pub location: Option<Location>,
    /// Whether the amount will be shared out (微信支付服务分账标记); default `false`.
    pub profit_sharing: Option<bool>,
    /// When it was completed (完结服务时间), RFC 3339 with `+08:00`.
    pub complete_time: Option<String>,
    /// What coupons and discounts refer to (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
    /// The device that was used (设备信息); in newer documents.
    pub device: Option<Device>,
}

fn amounts_add_up(order: &CompletePartnerServiceOrder, check: &mut Check<'_>) {
    let discounts = order.post_discounts.iter().flatten().map(|discount| discount.amount);
    let payments = order.post_payments.iter().map(|payment| payment.amount);
    rules::amounts_add_up(check, order.total_amount, payments, discounts);
}
