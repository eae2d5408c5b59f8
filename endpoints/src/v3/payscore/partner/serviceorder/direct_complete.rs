//! `v3/payscore/partner/serviceorder/direct-complete`: creating and completing a sub-merchant's service order in one call.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use crate::v3::payscore::partner::{PartnerPostDiscount, PartnerPostPayment};
use crate::v3::payscore::{Location, TimeRange, rules};

/// Creates a service order of a sub-merchant and completes it at once, for a user who has authorized the service (创单结单合并). The
/// response is empty.
///
/// The same number with the same parameters changes nothing; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/serviceorder/direct-complete",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml",
    idempotent,
    check = amounts_add_up,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectCompletePartnerServiceOrder {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// What the order is about (服务信息), at most 20 characters.
    #[wechatpay(len = 1..=20)]
    pub service_introduction: String,
    /// What the user pays for (后付费项目), at most 100.
    #[wechatpay(items = ..=100)]
    pub post_payments: Option<Vec<PartnerPostPayment>>,
    /// What the merchant takes off (后付费商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PartnerPostDiscount>>,
    /// The total amount, in fen (总金额): the sum of the payments less the sum of the discounts.
    #[wechatpay(range = 0..)]
    pub total_amount: i64,
    /// When the service was used (服务时间段).
    pub time_range: TimeRange,
    /// Where the service was used (服务位置).
    pub location: Option<Location>,
    /// Whether the amount will be shared out (微信支付服务分账标记); default `false`.
    pub profit_sharing: Option<bool>,
    /// What coupons and discounts refer to (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据包).
    #[wechatpay(len = 1..=256)]
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    #[wechatpay(len = 1..=255)]
    pub notify_url: String,
    /// The user, under the partner's `appid` (服务商公众号下的用户标识).
    pub openid: Option<String>,
}

fn amounts_add_up(order: &DirectCompletePartnerServiceOrder, check: &mut Check<'_>) {
    if let Some(payments) = &order.post_payments {
        let discounts = order.post_discounts.iter().flatten().map(|discount| discount.amount);
        let payments = payments.iter().map(|payment| payment.amount);
        rules::amounts_add_up(check, order.total_amount, payments, discounts);
    }
}
