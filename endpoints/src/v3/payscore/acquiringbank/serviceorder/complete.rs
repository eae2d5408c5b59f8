//! Completing an acquiring bank's service order.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use crate::v3::payscore::partner::{PartnerPostDiscount, PartnerPostPayment};
use crate::v3::payscore::{Location, TimeRange, rules};

/// Completes an acquiring bank's service order once the user has confirmed it and the service has ended (从业机构完结微信支付分订单). The
/// response is empty. Repeating the very same call is safe.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/acquiringbank/serviceorder/<out_order_no>/complete",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/complete-acquiring-bank-service-order.html",
    idempotent,
    check = amounts_add_up,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompleteAcquiringBankServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
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
    /// When the service was used (实际服务时间). Its end is required if the order was created without one.
    pub time_range: Option<TimeRange>,
    /// Where the service was used (实际服务位置).
    pub location: Option<Location>,
    /// Whether the amount will be shared out (微信支付服务分账标记); default `false`.
    pub profit_sharing: Option<bool>,
    /// When it was completed (完结服务时间), RFC 3339 with `+08:00`.
    pub complete_time: Option<String>,
    /// What coupons and discounts refer to (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
}

fn amounts_add_up(order: &CompleteAcquiringBankServiceOrder, check: &mut Check<'_>) {
    let discounts = order.post_discounts.iter().flatten().map(|discount| discount.amount);
    let payments = order.post_payments.iter().map(|payment| payment.amount);
    rules::amounts_add_up(check, order.total_amount, payments, discounts);
}
