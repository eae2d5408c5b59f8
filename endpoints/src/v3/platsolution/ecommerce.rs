//! What platforms do for their sub-merchants: top-ups, compensation, settlements, withdrawals.

pub mod bank_transfer_recharges;
pub mod insurance_compensation_contracts;
pub mod mch_transfer;
pub mod recharge_employees;
pub mod recharges;
pub mod settle;
pub mod withdraw;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The account that is topped up (充值入账账户).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRechargeAccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// The account for deposits (保证金账户).
    Deposit,
    /// A value that this version does not know.
    Other(String),
}

/// The amount of a top-up, with its currency (充值金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeAmount {
    /// The total amount, in fen (总金额).
    pub amount: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}

/// The state of the top-up (充值状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRechargeState {
    /// It succeeded (成功).
    Success,
    /// On its way (充值中).
    Recharging,
    /// Closed (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// The scene of the top-up (充值场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRechargeScene {
    /// The platform's bank transfer.
    EcommerceBankTransfer,
    /// The sub-merchant's deposit (保证金).
    EcommerceDeposit,
    /// The sub-merchant's payments.
    EcommercePayment,
    /// A value that this version does not know.
    Other(String),
}

/// The bank transfer that paid for the top-up (转账充值的付款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeBankTransferInfo {
    /// The remark that the bank transfer carries (转账充值附言).
    pub memo: Option<String>,
    /// When the bank transfer was returned, RFC 3339 (银行转账退回时间).
    pub return_time: Option<String>,
    /// Why the bank transfer was returned (银行转账退回原因).
    pub return_reason: Option<String>,
    /// The name of the bank where the account is (开户银行名称).
    pub bank_name: Option<String>,
    /// The last four digits of the card's number (银行卡号后四位).
    pub bank_card_tail: Option<String>,
    /// The bank's number of the incoming transfer (转入的银行流水单号).
    pub bill_no: Option<String>,
    /// The name on the bank account (银行账户名称).
    pub bank_account_name: Option<String>,
}
