//! `v3/ecommerce/subsidies/return`: takes a paid subsidy back.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::EcommerceSubsidyResult;

/// Takes a paid subsidy back (请求补差回退).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/subsidies/return",
    response = EcommerceSubsidyReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnEcommerceSubsidy {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the return of the subsidy (商户补差回退单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The amount of the subsidy that is returned, in fen (补差回退金额).
    pub amount: i64,
    /// Why the subsidy is returned (补差回退描述).
    pub description: String,
    /// WeChat Pay's number of the subsidy (微信补差单号).
    pub subsidy_id: Option<String>,
    /// The accounts that the money comes from, and the amounts (回退出资账户及金额).
    pub from: Option<Vec<EcommerceSubsidySource>>,
}

/// An account that a returned subsidy comes from (回退出资账户及金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceSubsidySource {
    /// The account (出资账户类型).
    pub account: Option<EcommerceSubsidySourceAccount>,
    /// The amount that is contributed, in fen (出资金额).
    pub amount: Option<i64>,
}

/// The account (出资账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceSubsidySourceAccount {
    /// What can be spent (可用余额).
    Available,
    /// What cannot be spent yet (不可用余额).
    Unavailable,
    /// A value that this version does not know.
    Other(String),
}

/// A subsidy that is taken back (补差回退).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceSubsidyReturn {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the return of the subsidy (微信补差回退单号).
    pub subsidy_refund_id: String,
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The merchant's number of the return of the subsidy (商户补差回退单号).
    pub out_order_no: String,
    /// The amount of the subsidy that is returned, in fen (补差回退金额).
    pub amount: i64,
    /// Why the subsidy is returned (补差回退描述).
    pub description: String,
    /// The subsidy's state (补差单状态).
    pub result: EcommerceSubsidyResult,
    /// When the subsidy was returned, RFC 3339 (补差回退完成时间).
    pub success_time: String,
    /// WeChat Pay's number of the subsidy (微信补差单号).
    pub subsidy_id: Option<String>,
    /// The accounts that the money comes from, and the amounts (回退出资账户及金额).
    pub from: Option<Vec<EcommerceSubsidySource>>,
}
