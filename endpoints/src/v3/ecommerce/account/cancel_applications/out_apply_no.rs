//! `v3/ecommerce/account/cancel-applications/out-apply-no`: queries an application to close an account.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::CancelApplicationState;

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

/// An application to close an account, as it stands (注销申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelApplication {
    /// The merchant's number of the application to close the account (商户注销申请单号).
    pub out_apply_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// Why the application was not accepted (受理失败原因).
    pub reject_reason: Option<String>,
    /// The state of the application (注销状态).
    pub cancel_state: Option<CancelApplicationState>,
    /// When it was changed last, RFC 3339 (最后更新时间).
    pub update_time: Option<String>,
}
