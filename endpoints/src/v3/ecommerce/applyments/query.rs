//! `v3/ecommerce/applyments/query`: queries a sub-merchant's application by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EcommerceApplyment;

/// Queries a sub-merchant's application by WeChat Pay's number (通过申请单ID查询申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/applyments/<applyment_id>",
    response = EcommerceApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceApplymentById {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: i64,
}
