//! Modifying the amount of the merchant's own completed service order.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use super::QueriedServiceOrder;
use crate::v3::payscore::{Device, PostDiscount, PostPayment, rules};

/// Lowers the amount of a completed service order that the user has not paid (修改订单金额).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/<out_order_no>/modify",
    response = QueriedServiceOrder,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587957",
    check = amounts_add_up,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// What the user pays for (后付费项目), at most 100.
    #[wechatpay(items = 1..=100)]
    pub post_payments: Vec<PostPayment>,
    /// What the merchant takes off (后付费商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// The total amount, in fen (总金额): the sum of the payments less the sum of the discounts, at most what it was.
    #[wechatpay(range = 0..)]
    pub total_amount: i64,
    /// Why it is modified (修改原因).
    pub reason: String,
    /// The device that is used (设备信息).
    pub device: Option<Device>,
}

fn amounts_add_up(order: &ModifyServiceOrder, check: &mut Check<'_>) {
    let discounts = order.post_discounts.iter().flatten().map(|discount| Some(discount.amount));
    let payments = order.post_payments.iter().map(|payment| payment.amount);
    rules::amounts_add_up(check, order.total_amount, payments, discounts);
}
