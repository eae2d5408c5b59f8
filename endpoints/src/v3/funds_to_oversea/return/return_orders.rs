//! `v3/funds-to-oversea/return/return-orders`: applies to return a remittance.

pub mod out_return_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Applies to return a remittance (申请资金出境退回).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/funds-to-oversea/return/return-orders",
    response = CreatedFundsToOverseaReturn,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013735039",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateFundsToOverseaReturn {
    /// The merchant's number of the returned remittance (商户出境退回单号).
    pub out_return_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the remittance (商户出境单号).
    pub out_order_id: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// What else shows why the money comes back (退回凭证补充信息).
    pub supplement_info: String,
    /// The amount that comes back, in fen (退回金额).
    pub amount: i64,
}

/// A returned remittance that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedFundsToOverseaReturn {
    /// The merchant's number of the returned remittance (商户出境退回单号).
    pub out_return_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the returned remittance (微信出境退回单号).
    pub return_id: String,
    /// The merchant's number of the remittance (商户出境单号).
    pub out_order_id: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// What else shows why the money comes back (退回凭证补充信息).
    pub supplement_info: Option<String>,
    /// The amount that comes back, in fen (退回金额).
    pub amount: Option<i64>,
    /// The state of the returned remittance (出境退回状态).
    pub state: FundsToOverseaReturnState,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<FundsToOverseaReturnFailReason>,
}

/// The state of the returned remittance (出境退回状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FundsToOverseaReturnState {
    /// On its way (处理中).
    Processing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Failed,
    /// A value that this version does not know.
    Other(String),
}

/// Why it failed (失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FundsToOverseaReturnFailReason {
    /// The account does not hold what comes back.
    ReturnAmountNotEnough,
    /// A value that this version does not know.
    Other(String),
}
