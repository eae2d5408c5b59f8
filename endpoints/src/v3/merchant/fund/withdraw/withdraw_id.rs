//! Withdrawals by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::Withdrawal;

/// Queries a withdrawal by WeChat Pay's number (微信支付提现单号查询).
#[wechatpay_endpoint(
    GET,
    "v3/merchant/fund/withdraw/withdraw-id/<withdraw_id>",
    response = Withdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWithdrawalById {
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
}
