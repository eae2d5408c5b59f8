//! `v3/recharge/bank-transfer-recharges`: what its calls have in common.

pub mod apply;
pub mod out_recharge_no;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The scene of the top-up (充值场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RechargeScene {
    /// An ordinary bank transfer.
    NormalBankTransfer,
    /// The platform's bank transfer.
    EcommerceBankTransfer,
    /// A value that this version does not know.
    Other(String),
}

/// The account that is topped up (充值入账账户).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RechargeAccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// A value that this version does not know.
    Other(String),
}

/// The amount of a top-up, with its currency (充值金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RechargeAmount {
    /// The total amount, in fen (总金额).
    pub amount: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}
