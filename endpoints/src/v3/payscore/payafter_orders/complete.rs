//! Completing a pay-after order, or cancelling it where the service was not used.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use crate::v3::payscore::finish::Finish;
use crate::v3::payscore::{Discount, Fee, FinishType, FinishedOrder};

/// Completes a pay-after order once the user has confirmed it, or cancels it where the service was not used (完结先享后付订单).
///
/// Which fields are required depends on [`FinishType`]. Repeating the very same call is safe.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/payafter-orders/<out_order_no>/complete",
    response = FinishedOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6",
    idempotent,
    check = fits_finish_type,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletePayafterOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account of the order (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service of the order (服务ID).
    pub service_id: String,
    /// Whether the user used the service (标识用户订单使用情况).
    pub finish_type: FinishType,
    /// Why the order is cancelled (取消订单的原因).
    pub cancel_reason: Option<String>,
    /// When the service began (实际服务开始时间).
    pub real_service_start_time: Option<String>,
    /// When the service ended (服务结束时间).
    pub real_service_end_time: Option<String>,
    /// Where the service ended (实际结束使用服务的地点).
    pub real_service_end_location: Option<String>,
    /// What the user pays for (后付费项目).
    pub fees: Option<Vec<Fee>>,
    /// What the merchant takes off (商户优惠), at most 5.
    #[wechatpay(items = ..=5)]
    pub discounts: Option<Vec<Discount>>,
    /// The total amount, in fen (总金额): the sum of the fees less the sum of the discounts.
    #[wechatpay(range = 0..)]
    pub total_amount: Option<i64>,
    /// The ticket that the query call gave (完结凭证).
    pub finish_ticket: Option<String>,
    /// Whether the amount will be shared out (是否指定商户分账).
    pub profit_sharing: Option<bool>,
}

fn fits_finish_type(order: &CompletePayafterOrder, check: &mut Check<'_>) {
    Finish {
        finish_type: &order.finish_type,
        cancel_reason: &order.cancel_reason,
        real_service_end_time: &order.real_service_end_time,
        fees: &order.fees,
        discounts: &order.discounts,
        total_amount: order.total_amount,
        finish_ticket: &order.finish_ticket,
    }
    .check(check);
}
