//! Cancelling an acquiring bank's service order.

use wechatpay_runtime::wechatpay_endpoint;

/// Cancels an acquiring bank's service order that has not been completed (从业机构取消微信支付分订单). The response is empty. Repeating the
/// very same call is safe.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/acquiringbank/serviceorder/<out_order_no>/cancel",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/cancel-acquiring-bank-service-order.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelAcquiringBankServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// Why it is cancelled (撤销原因).
    pub reason: String,
}
