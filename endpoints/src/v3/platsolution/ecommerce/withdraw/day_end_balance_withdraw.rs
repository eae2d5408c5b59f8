//! `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`: reserves a withdrawal of a sub-merchant's balance at the end
//! of a day.

pub mod out_request_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Reserves a withdrawal of a sub-merchant's balance at the end of a day (二级商户按日终余额预约提现).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
    response = DayEndBalanceWithdrawal,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateDayEndBalanceWithdrawal {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// How the amount to withdraw is worked out (计算提现金额方式).
    pub calculate_amount_type: DayEndBalanceAmountType,
    /// The remark on the withdrawal (提现备注).
    pub remark: Option<String>,
    /// What the bank's statement shows (银行附言).
    pub bank_memo: Option<String>,
    /// Where the notification goes (提现结果通知地址).
    pub notify_url: Option<String>,
    /// The amount that stays in the account, in fen (留存额).
    pub reserve_amount: Option<i64>,
}

/// How the amount to withdraw is worked out (计算提现金额方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DayEndBalanceAmountType {
    /// The balance at the end of the day alone.
    OnlyDayEndBalance,
    /// The balance at the end of the day, or the balance now where that is lower.
    AllowCurrentBalance,
    /// A value that this version does not know.
    Other(String),
}

/// A reserved withdrawal, as it stands (提现单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayEndBalanceWithdrawal {
    /// The platform's merchant number (收付通平台商户号).
    pub sp_mchid: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// Its state (单据状态).
    pub status: DayEndBalanceWithdrawalStatus,
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// The amount that is withdrawn, in fen (提现金额).
    pub total_amount: Option<i64>,
    /// The amount that was withdrawn, in fen (提现成功金额).
    pub success_amount: Option<i64>,
    /// The amount that could not be withdrawn, in fen (提现失败金额).
    pub fail_amount: Option<i64>,
    /// The amount that the bank sent back, in fen (提现退票金额).
    pub refund_amount: Option<i64>,
    /// When it was created, RFC 3339 (发起提现时间).
    pub create_time: Option<String>,
    /// When it changed last, RFC 3339 (提现状态更新时间).
    pub update_time: Option<String>,
    /// Why it failed (失败原因).
    pub reason: Option<String>,
    /// The remark on the withdrawal (提现备注).
    pub remark: Option<String>,
    /// What the bank's statement shows (银行附言).
    pub bank_memo: Option<String>,
    /// The account that it came from (出款账户类型).
    pub account_type: Option<DayEndBalanceWithdrawalAccountType>,
    /// The number of the account that it goes to, as far as it is shown (入账银行账号后四位).
    pub account_number: Option<String>,
    /// The bank that it goes to (入账银行).
    pub account_bank: Option<String>,
    /// The bank's full name, with its branch (入账银行全称).
    pub bank_name: Option<String>,
}

/// Its state (单据状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DayEndBalanceWithdrawalStatus {
    /// Created (已创建).
    Created,
    /// On its way (处理中).
    Processing,
    /// Done (已完成).
    Finished,
    /// Something went wrong (异常).
    Abnormal,
    /// A value that this version does not know.
    Other(String),
}

/// The account that it came from (出款账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DayEndBalanceWithdrawalAccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// A value that this version does not know.
    Other(String),
}
