//! `v3/ecommerce/subsidies/cancel`: cancels the subsidy that an order announced.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::EcommerceSubsidyResult;

/// Cancels the subsidy that an order announced (取消补差).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/subsidies/cancel",
    response = CancelledEcommerceSubsidy,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelEcommerceSubsidy {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// Why the subsidy is cancelled (取消补差描述).
    pub description: String,
}

/// A subsidy that was cancelled.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledEcommerceSubsidy {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The subsidy's state (补差单状态).
    pub result: EcommerceSubsidyResult,
    /// Why the subsidy is cancelled (取消补差描述).
    pub description: Option<String>,
}
