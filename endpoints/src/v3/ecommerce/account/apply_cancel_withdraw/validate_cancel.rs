//! `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`: checks whether a sub-merchant's account can be closed.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::CancelWithdrawalAccountInfo;

/// Checks whether a sub-merchant's account can be closed (商户注销资格校验).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/<sub_mchid>",
    response = CancelWithdrawalValidation,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidateCancelWithdrawal {
    /// The sub-merchant to be closed (申请注销的二级商户号).
    pub sub_mchid: String,
}

/// Whether an account can be closed, and if not why (注销资格检查结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalValidation {
    /// The sub-merchant to be checked (注销检查的二级商户号).
    pub sub_mchid: String,
    /// The state of the application (注销提现申请单状态).
    pub merchant_state: CancelWithdrawalMerchantState,
    /// Whether the sub-merchant can be closed (注销资格检查结果).
    pub validate_result: Option<CancelWithdrawalValidateResult>,
    /// The account (账户信息).
    pub account_info: Vec<CancelWithdrawalAccountInfo>,
    /// Why the sub-merchant cannot be closed (不可发起注销原因).
    pub block_reasons: Option<Vec<CancelWithdrawalBlockReason>>,
}

/// The state of the application (注销提现申请单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalMerchantState {
    /// The merchant is in order.
    Normal,
    /// The merchant is closed already.
    HasBeenCancelled,
    /// A value that this version does not know.
    Other(String),
}

/// Whether the sub-merchant can be closed (注销资格检查结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalValidateResult {
    /// It can be closed.
    AllowCancelWithdraw,
    /// It cannot be closed: `block_reasons` say why.
    NotAllowCancelWithdraw,
    /// A value that this version does not know.
    Other(String),
}

/// A reason why the account cannot be closed (不可发起注销原因).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalBlockReason {
    /// The kind of account of the sub-merchant that the money comes from (二级商户号的出款子账户类型).
    pub r#type: Option<CancelWithdrawalBlockReasonType>,
    /// The reason in words (原因描述).
    pub description: Option<String>,
}

/// The kind of account of the sub-merchant that the money comes from (二级商户号的出款子账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalBlockReasonType {
    /// There are complaints that were not handled.
    ConsumerComplaintUnprocessed,
    /// The merchant is restricted.
    HasBlockingControl,
    /// There are funds that were not dealt with.
    FundsPendingProcessing,
    /// Another reason.
    OtherReason,
    /// A value that this version does not know.
    Other(String),
}
