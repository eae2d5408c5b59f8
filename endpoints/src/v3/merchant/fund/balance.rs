//! The balance as it is now.

use wechatpay_runtime::wechatpay_endpoint;

use super::{Balance, FundAccountType};

/// Queries the current balance of an account of the platform (查询账户实时余额).
#[wechatpay_endpoint(
    GET,
    "v3/merchant/fund/balance/<account_type>",
    response = Balance,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-balance.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBalance {
    /// Which account (资金账户类型).
    pub account_type: FundAccountType,
}
