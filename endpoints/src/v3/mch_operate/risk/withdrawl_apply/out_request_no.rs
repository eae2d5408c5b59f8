//! Queries an application to withdraw the balance of a closed merchant number.

use wechatpay_runtime::wechatpay_endpoint;

use super::ClosedMerchantWithdrawal;

/// Queries an application to withdraw the balance of a closed merchant number, by the partner's number (商户提现申请单号查询提现申请单状态).
#[wechatpay_endpoint(
    GET,
    "v3/mch_operate/risk/withdrawl-apply/out-request-no/<out_request_no>",
    response = ClosedMerchantWithdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryClosedMerchantWithdrawal {
    /// The merchant's number of the application (商户提现申请号).
    pub out_request_no: String,
}
