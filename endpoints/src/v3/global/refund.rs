//! The balance for refunds.

pub mod partner;
pub mod recharge_balance;

use wechatpay_runtime::wechatpay_object;

/// The balance that was paid in for refunds (充值退款余额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalRefundBalance {
    /// The available balance, in the currency's minor unit (账户可用余额).
    pub remaining_amount: Option<i64>,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
}
