//! Queries an application to withdraw the balance of a closed merchant number.

use wechatpay_runtime::wechatpay_endpoint;

use super::ClosedMerchantWithdrawal;

/// Queries an application to withdraw the balance of a closed merchant number, by WeChat Pay's number (微信支付提现申请单号查询提现申请单状态).
#[wechatpay_endpoint(
    GET,
    "v3/mch_operate/risk/withdrawl-apply/applyment-id/<applyment_id>",
    response = ClosedMerchantWithdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryClosedMerchantWithdrawalById {
    /// WeChat Pay's number of the application (微信支付提现申请单号).
    pub applyment_id: String,
}
