//! `v3/merchant/fund/withdraw`: a platform's withdrawals to its bank.

pub mod bill_type;
pub mod out_request_no;
pub mod withdraw_id;

mod notification;

pub use notification::{ChangedWithdrawalStatus, WithdrawalChanged};

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::FundAccountType;

/// Withdraws an amount to the platform's bank account (电商平台提现).
///
/// The response says that it is taken, not that it is through: a query says that. The same number with the same parameters is safe to
/// send again; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/merchant/fund/withdraw",
    response = CreatedWithdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_5.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateWithdrawal {
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    #[wechatpay(len = 1..=32)]
    pub out_request_no: String,
    /// The amount that is withdrawn, in fen (提现金额).
    #[wechatpay(range = 1..)]
    pub amount: i64,
    /// A remark (备注).
    pub remark: Option<String>,
    /// What the bank's statement shows (银行附言).
    pub bank_memo: Option<String>,
    /// Which account (资金账户类型).
    pub account_type: FundAccountType,
    /// Where the notification goes (提现结果通知地址).
    pub notify_url: Option<String>,
}

/// A withdrawal that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedWithdrawal {
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
}

/// A withdrawal as it stands (提现单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// The state of the withdrawal (提现单状态).
    pub status: WithdrawalStatus,
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// The amount that is withdrawn, in fen (提现金额).
    pub amount: Option<i64>,
    /// When it was created, RFC 3339 (发起提现时间).
    pub create_time: Option<String>,
    /// When it changed last, RFC 3339 (提现状态更新时间).
    pub update_time: Option<String>,
    /// Why it failed (失败原因).
    pub reason: Option<String>,
    /// A remark (备注).
    pub remark: Option<String>,
    /// What the bank's statement shows (银行附言).
    pub bank_memo: Option<String>,
    /// The account that it came from (出款账户类型).
    pub account_type: Option<FundAccountType>,
    /// What to do about it (提现失败解决方案).
    pub solution: Option<String>,
    /// The number of the account that it goes to, as far as it is shown (入账银行账号后四位).
    pub account_number: Option<String>,
    /// The bank that it goes to (入账银行).
    pub account_bank: Option<String>,
    /// The bank's full name, with its branch (入账银行全称).
    pub bank_name: Option<String>,
}

/// The state of a withdrawal (提现单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WithdrawalStatus {
    /// Accepted (受理成功).
    CreateSuccess,
    /// Done (提现成功).
    Success,
    /// It failed (提现失败).
    Fail,
    /// The bank sent it back (提现退票).
    Refund,
    /// Closed (关单).
    Close,
    /// Not taken yet (业务单已创建).
    Init,
    /// A state that this version does not know.
    Other(String),
}
