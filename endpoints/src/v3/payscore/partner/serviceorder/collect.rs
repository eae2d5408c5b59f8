//! Asking for the amount of a sub-merchant's completed service order.

use wechatpay_runtime::wechatpay_endpoint;

/// Asks the user again to pay a completed service order of a sub-merchant (商户发起催收扣款). The response is empty.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/serviceorder/<out_order_no>/pay",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/collect-partner-service-order.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectPartnerServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}
