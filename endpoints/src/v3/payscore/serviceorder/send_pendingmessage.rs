//! Telling the user of the merchant's own service order that an amount is pending.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::payscore::partner::{PartnerPostDiscount, PartnerPostPayment};

/// Sends the user the message that the amount of a service is pending (下发服务费用待处理消息).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/<out_order_no>/send-pendingmessage",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendPendingMessage {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// What the user is to pay for (后付费项目), at most 100.
    #[wechatpay(items = 1..=100)]
    pub post_payments: Vec<PartnerPostPayment>,
    /// What the merchant takes off (商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PartnerPostDiscount>>,
    /// The total amount, in fen (总金额).
    #[wechatpay(range = 0..)]
    pub total_amount: i64,
    /// When the amount is going to be deducted (预计扣费时间).
    pub prepaid_time: String,
}
