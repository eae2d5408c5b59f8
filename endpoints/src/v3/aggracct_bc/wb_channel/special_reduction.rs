//! Lowers the quota of an account; queries the lowering of a quota.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::ChannelRequestScene;

/// Lowers the quota of an account (特殊减额).
#[wechatpay_endpoint(
    POST,
    "v3/aggracct-bc/wb-channel/special-reduction",
    response = ChannelSpecialReduction,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateChannelSpecialReduction {
    /// The merchant number (微信支付商户号).
    pub mchid: String,
    /// The number of the quota account (额度台账号).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
    /// The number of the lowering of the quota (特殊减额单号).
    pub out_request_no: String,
    /// The kind of lowering of the quota (特殊减额类型).
    pub reduction_type: ChannelReductionType,
    /// By how much the quota is lowered, in fen (减额金额).
    pub amount: i64,
    /// Why the quota is lowered (特殊减额原因).
    pub reason: Option<String>,
    /// The card number (卡号).
    #[wechatpay(sensitive)]
    pub card_no: Option<String>,
    /// The agreement of the merchant's account (商户账户协议号).
    pub sgn_no: Option<String>,
    /// What the request is for (请求场景).
    pub req_scene: Option<ChannelRequestScene>,
}

/// The kind of lowering of the quota (特殊减额类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelReductionType {
    /// A fine (罚款).
    FinancialPenalty,
    /// A deduction by a court (司法扣划).
    JudicialDeduction,
    /// A value that this version does not know.
    Other(String),
}

/// The lowering of a quota, as it stands (特殊减额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelSpecialReduction {
    /// The merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// The number of the quota account (额度台账号).
    #[wechatpay(sensitive)]
    pub bal_account_no: Option<String>,
    /// The number of the lowering of the quota (特殊减额单号).
    pub out_request_no: Option<String>,
    /// The kind of lowering of the quota (特殊减额类型).
    pub reduction_type: Option<ChannelReductionType>,
    /// By how much the quota is lowered, in fen (减额金额).
    pub amount: Option<i64>,
    /// The result (处理结果).
    pub state: Option<ChannelReductionState>,
    /// Why the quota is lowered (特殊减额原因).
    pub reason: Option<String>,
    /// WeChat Pay's number of the change of the quota (微信支付额度变更单号).
    pub quota_change_no: Option<String>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// When it failed, RFC 3339 (失败时间).
    pub fail_time: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<ChannelReductionFailReason>,
}

/// The result of the lowering of a quota (处理结果).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelReductionState {
    /// Under way (处理中).
    Processing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Failed,
    /// A value that this version does not know.
    Other(String),
}

/// Why a quota was not lowered (失败原因).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelReductionFailReason {
    /// The balance does not suffice (余额不足).
    BalanceNotEnough,
    /// There is no such receipt, and it was closed (单据不存在).
    ReceiptNotExistClosed,
    /// It took too long, and was closed (超时关闭).
    TimeOutClosed,
    /// A value that this version does not know.
    Other(String),
}

/// Queries the lowering of a quota (查询特殊减额结果).
#[wechatpay_endpoint(
    GET,
    "v3/aggracct-bc/wb-channel/special-reduction/<out_request_no>",
    response = ChannelSpecialReduction,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryChannelSpecialReduction {
    /// The number of the lowering of the quota (特殊减额单号).
    pub out_request_no: String,
    /// The merchant number (微信支付商户号).
    pub mchid: String,
    /// The number of the quota account (额度台账号).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
    /// The card number (卡号).
    #[wechatpay(sensitive)]
    pub card_no: Option<String>,
    /// The agreement of the merchant's sub-account (商户子账户协议号).
    pub sgn_no: Option<String>,
    /// What the request is for (请求场景).
    pub req_scene: Option<ChannelRequestScene>,
}
