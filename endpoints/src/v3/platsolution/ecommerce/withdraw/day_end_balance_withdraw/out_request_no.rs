//! `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`: queries a reserved withdrawal of a
//! sub-merchant's balance.

use wechatpay_runtime::wechatpay_endpoint;

use super::DayEndBalanceWithdrawal;

/// Queries a reserved withdrawal of a sub-merchant's balance (查询二级商户按日终余额预约提现状态).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/<out_request_no>",
    response = DayEndBalanceWithdrawal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDayEndBalanceWithdrawal {
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
