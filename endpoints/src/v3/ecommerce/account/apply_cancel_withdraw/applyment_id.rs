//! `v3/ecommerce/account/apply-cancel-withdraw/applyment-id`: queries an application to close an account and withdraw by WeChat
//! Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::CancelWithdrawal;

/// Queries an application to close an account and withdraw by WeChat Pay's number (微信支付注销提现申请单号查询申请单状态).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/account/apply-cancel-withdraw/applyment-id/<applyment_id>",
    response = CancelWithdrawal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCancelWithdrawalById {
    /// WeChat Pay's number of the application (微信支付付销提现申请单号).
    pub applyment_id: String,
}
