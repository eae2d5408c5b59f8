//! `v3/ecommerce/account/apply-cancel-withdraw/out-request-no`: queries an application to close an account and withdraw by the
//! merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::CancelWithdrawal;

/// Queries an application to close an account and withdraw by the merchant's number (商户注销提现申请单号查询申请单状态).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/account/apply-cancel-withdraw/out-request-no/<out_request_no>",
    response = CancelWithdrawal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCancelWithdrawal {
    /// The merchant's number of the application (商户注销提现申请号).
    pub out_request_no: String,
}
