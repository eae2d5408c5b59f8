//! Withdrawals by the platform's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::Withdrawal;

/// Queries a withdrawal by the platform's number (商户提现单号查询).
#[wechatpay_endpoint(
    GET,
    "v3/merchant/fund/withdraw/out-request-no/<out_request_no>",
    response = Withdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWithdrawal {
    /// The platform's number of the withdrawal (商户提现单号).
    #[wechatpay(len = 1..=32)]
    pub out_request_no: String,
}
