//! Modifying the amount of an acquiring bank's completed service order.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use crate::v3::payscore::partner::{PartnerPostDiscount, PartnerPostPayment};
use crate::v3::payscore::rules;

/// Lowers the amount of an acquiring bank's completed service order that the user has not paid (从业机构修改微信支付分订单金额). The response
/// is empty.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/acquiringbank/serviceorder/<out_order_no>/modify",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html",
    check = amounts_add_up,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyAcquiringBankServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
    /// What the user pays for (后付费项目), at most 100.
    #[wechatpay(items = ..=100)]
    pub post_payments: Option<Vec<PartnerPostPayment>>,
    /// What the merchant takes off (后付费商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PartnerPostDiscount>>,
    /// The total amount, in fen (总金额): the sum of the payments less the sum of the discounts, at most what it was.
    #[wechatpay(range = 0..)]
    pub total_amount: i64,
    /// Why it is modified (修改原因).
    pub reason: String,
}

fn amounts_add_up(order: &ModifyAcquiringBankServiceOrder, check: &mut Check<'_>) {
    if let Some(payments) = &order.post_payments {
        let discounts = order.post_discounts.iter().flatten().map(|discount| discount.amount);
        let payments = payments.iter().map(|payment| payment.amount);
        rules::amounts_add_up(check, order.total_amount, payments, discounts);
    }
}
