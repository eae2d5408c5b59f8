//! `v3/ecommerce/fund/balance`: queries the balance of a sub-merchant's account now.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries the balance of a sub-merchant's account now (查询二级商户账户实时余额).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/fund/balance/<sub_mchid>",
    response = EcommerceBalance,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceBalance {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The kind of the account (账户类型).
    pub account_type: Option<String>,
}

/// The balance of a sub-merchant's account now (账户实时余额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceBalance {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// Which account (资金账户类型).
    pub account_type: Option<String>,
    /// The amount that can be spent, in fen (可用余额).
    pub available_amount: i64,
    /// The amount that cannot be spent yet, in fen (不可用余额).
    pub pending_amount: Option<i64>,
}
