//! Taking shares back from merchants that received them.

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Takes a share back from the merchant that received it, whole or in part (请求分账回退).
///
/// The same number with the same parameters gives the same response again; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/profitsharing/return-orders",
    response = ProfitSharingReturn,
    idempotent,
    check = names_the_order,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateProfitSharingReturn {
    /// The sub-merchant that shared, for partners (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the request to share (微信分账单号); this or `out_order_no`.
    pub order_id: Option<String>,
    /// The merchant's number of the request to share (商户分账单号); this or `order_id`.
    pub out_order_no: Option<String>,
    /// The merchant's number of this return, unique for each (商户回退单号).
    pub out_return_no: String,
    /// The merchant that gives back (回退商户号).
    pub return_mchid: String,
    /// The amount that is returned, in fen (回退金额).
    #[wechatpay(range = 1..)]
    pub amount: i64,
    /// Why (回退描述).
    pub description: String,
}

fn names_the_order(request: &CreateProfitSharingReturn, check: &mut Check<'_>) {
    if request.order_id.is_none() && request.out_order_no.is_none() {
        check.refuse("order_id", "or `out_order_no` names the request to share");
    }
}

/// Queries what became of a return (查询分账回退结果).
#[wechatpay_endpoint(GET, "v3/profitsharing/return-orders/<out_return_no>", response = ProfitSharingReturn, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryProfitSharingReturn {
    /// The merchant's number of the return (商户回退单号).
    pub out_return_no: String,
    /// The sub-merchant that shared, for partners (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the request to share (商户分账单号).
    pub out_order_no: String,
}

/// A return, as it stands (分账回退单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfitSharingReturn {
    /// The sub-merchant that shared (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the request to share (微信分账单号).
    pub order_id: String,
    /// The merchant's number of the request to share (商户分账单号).
    pub out_order_no: String,
    /// The merchant's number of the return (商户回退单号).
    pub out_return_no: String,
    /// WeChat Pay's number of the return (微信回退单号).
    pub return_id: String,
    /// The merchant that gives back (回退商户号).
    pub return_mchid: String,
    /// The amount that is returned, in fen (回退金额).
    pub amount: i64,
    /// Why (回退描述).
    pub description: String,
    /// The result of the return (回退结果).
    pub result: ProfitSharingReturnResult,
    /// Why it failed (失败原因).
    pub fail_reason: Option<ProfitSharingReturnFailReason>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
    /// When it came to an end, RFC 3339 (完成时间).
    pub finish_time: Option<String>,
}

/// The result of a return (回退结果).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfitSharingReturnResult {
    /// On its way (处理中).
    Processing,
    /// The money is back (已成功).
    Success,
    /// It failed: `fail_reason` says why (已失败).
    Failed,
    /// A result that this version does not know.
    Other(String),
}

/// Why a return failed (失败原因).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfitSharingReturnFailReason {
    /// The account that gives or that receives is abnormal (分账接收方异常).
    AccountAbnormal,
    /// The merchant that gives back has not enough (余额不足).
    BalanceNotEnough,
    /// It took too long and was closed (超时关单).
    TimeOutClosed,
    /// The account that gives back is abnormal (回退方账户异常).
    PayerAccountAbnormal,
    /// The request was wrong (描述参数设置失败).
    InvalidRequest,
    /// A reason that this version does not know.
    Other(String),
}
