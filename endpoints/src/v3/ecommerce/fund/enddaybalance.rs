//! `v3/ecommerce/fund/enddaybalance`: queries the balance of a sub-merchant's account at the end of a day.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries the balance of a sub-merchant's account at the end of a day (查询二级商户账户日终余额).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/fund/enddaybalance/<sub_mchid>",
    response = EcommerceDayEndBalance,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceDayEndBalance {
    /// The sub-merchant of the platform (电商特约商户商户号).
    pub sub_mchid: String,
    /// The day, `yyyy-MM-dd` (日期).
    pub date: String,
    /// The kind of the account (账户类型).
    pub account_type: Option<EcommerceFundAccountType>,
}

/// The kind of the account (账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceFundAccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for deposits (保证金账户).
    Deposit,
    /// A value that this version does not know.
    Other(String),
}

/// The balance of a sub-merchant's account at the end of a day (账户日终余额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceDayEndBalance {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The amount that can be spent, in fen (可用余额).
    pub available_amount: i64,
    /// The amount that cannot be spent yet, in fen (不可用余额).
    pub pending_amount: Option<i64>,
    /// The kind of the account (账户类型).
    pub account_type: Option<EcommerceFundAccountType>,
}
