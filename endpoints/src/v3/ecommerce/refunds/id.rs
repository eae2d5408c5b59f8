//! `v3/ecommerce/refunds/id`: queries a refund by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EcommerceRefund;

/// Queries a refund by WeChat Pay's number (通过微信支付退款单号查询退款).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/refunds/id/<refund_id>",
    response = EcommerceRefund,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceRefundById {
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}
