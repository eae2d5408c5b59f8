//! `v3/ecommerce/refunds/out-refund-no`: queries a refund by the platform's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EcommerceRefund;

/// Queries a refund by the platform's number (通过商户退款单号查询退款).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/refunds/out-refund-no/<out_refund_no>",
    response = EcommerceRefund,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceRefund {
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}
