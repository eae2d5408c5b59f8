//! The balance at the end of a day.

use wechatpay_runtime::wechatpay_endpoint;

use super::{Balance, FundAccountType};

/// Queries the balance of an account of the platform at the end of a day (查询账户日终余额).
#[wechatpay_endpoint(
    GET,
    "v3/merchant/fund/dayendbalance/<account_type>",
    response = Balance,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-day-end-balance.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDayEndBalance {
    /// Which account (资金账户类型).
    pub account_type: FundAccountType,
    /// The day, `yyyy-MM-dd` (日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub date: String,
}
