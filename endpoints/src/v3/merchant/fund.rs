//! `v3/merchant/fund`: a platform's own money: balances and withdrawals. Amounts are in fen.

pub mod balance;
pub mod dayendbalance;
pub mod withdraw;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What an account holds (余额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// The amount that can be spent, in fen (可用余额).
    pub available_amount: i64,
    /// The amount that cannot be spent yet, in fen (不可用余额).
    pub pending_amount: Option<i64>,
}

/// An account of the platform (资金账户类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FundAccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// One that this version does not know.
    Other(String),
}
