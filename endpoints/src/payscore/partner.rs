//! `v3/payscore/partner`: service orders that a partner (服务商) runs for its sub-merchants.

pub mod serviceorder;

use wechatpay_runtime::wechatpay_object;

/// What the merchant takes off (后付费商户优惠). The user sees why.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostDiscount {
    /// What it is called (优惠名称).
    pub name: String,
    /// Why it is given (优惠说明).
    pub description: String,
    /// Fen, or the currency's minor unit (优惠金额). The discount as a whole: `count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub amount: i64,
    /// How many (优惠数量).
    #[wechatpay(range = 0..)]
    pub count: Option<i64>,
}
