//! `v3/ecommerce/subsidies/create`: pays a sub-merchant the subsidy of an order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::EcommerceSubsidyResult;

/// Pays a sub-merchant the subsidy of an order (请求补差).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/subsidies/create",
    response = CreatedEcommerceSubsidy,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceSubsidy {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The amount that the platform adds to the sub-merchant's amount, in fen (补差金额).
    pub amount: i64,
    /// What the subsidy is for (补差描述).
    pub description: String,
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: Option<String>,
    /// The merchant's number of the subsidy (商户补差单号).
    pub out_subsidy_no: Option<String>,
}

/// A subsidy that was paid.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedEcommerceSubsidy {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the subsidy (微信补差单号).
    pub subsidy_id: String,
    /// What the subsidy is for (补差描述).
    pub description: String,
    /// The amount that the platform adds to the sub-merchant's amount, in fen (补差金额).
    pub amount: i64,
    /// The subsidy's state (补差单状态).
    pub result: EcommerceSubsidyResult,
    /// When the subsidy was paid, RFC 3339 (补差完成时间).
    pub success_time: String,
    /// The platform's number of the subsidy (商户补差单号).
    pub out_subsidy_no: Option<String>,
}
