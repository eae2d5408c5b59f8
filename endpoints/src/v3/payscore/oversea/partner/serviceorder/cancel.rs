//! Cancelling an overseas sub-merchant's service order.

use wechatpay_runtime::wechatpay_endpoint;

/// Cancels an overseas sub-merchant's service order that has not been completed (取消支付分订单). The response is empty. Repeating the
/// very same call is safe.
#[wechatpay_endpoint(POST, "v3/payscore/oversea/partner/serviceorder/<out_order_no>/cancel",
    region = HongKong, idempotent, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelOverseaServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// Why it is cancelled (撤销原因).
    pub reason: String,
}
