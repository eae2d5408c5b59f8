//! Shares that are taken back from their receivers.

pub mod create;
pub mod query;

pub use create::CreateBrandProfitShareReturn;
pub use query::QueryBrandProfitShareReturn;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The result of the return (回退结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProfitShareReturnOutcome {
    /// It is on its way (处理中).
    Processing,
    /// It succeeded (已成功).
    Success,
    /// It failed (已失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// A share that is taken back (分账回退单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandProfitShareReturn {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the profit sharing (微信分账单号).
    pub order_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// The merchant's number of the return (商户回退单号).
    pub out_return_no: String,
    /// The merchant number that returns it (回退商户号).
    pub return_mchid: String,
    /// The amount that is returned, in fen (回退金额).
    pub amount: i64,
    /// WeChat Pay's number of the return (微信回退单号).
    pub return_no: String,
    /// The result of the return (回退结果).
    pub result: BrandProfitShareReturnOutcome,
    /// Why the return failed (失败原因).
    pub fail_reason: Option<BrandProfitShareReturnFailure>,
    /// When it was completed, RFC 3339 (完成时间).
    pub finish_time: Option<String>,
}

/// Why the return failed (失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProfitShareReturnFailure {
    /// The receiver's account takes nothing (分账接收账户异常).
    AccountAbnormal,
    /// It took too long and was closed (超时关单).
    TimeOutClosed,
    /// The account that pays is blocked (分出方账户异常).
    PayerAccountAbnormal,
    /// The request cannot be carried out (描述参数设置失败).
    InvalidRequest,
    /// A value that this version does not know.
    Other(String),
}
