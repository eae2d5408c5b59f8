//! `v3/ecommerce/account/cancel-applications/out-apply-no`: queries an application to close an account.

use wechatpay_runtime::wechatpay_endpoint;

use super::CancelApplication;

/// Queries an application to close an account (查询注销单状态).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/account/cancel-applications/out-apply-no/<out_apply_no>",
    response = CancelApplication,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCancelApplication {
    /// The merchant's number of the application to close the account (商户注销申请单号).
    pub out_apply_no: String,
}
