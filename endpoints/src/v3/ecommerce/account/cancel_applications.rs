//! `v3/ecommerce/account/cancel-applications`: applies to close a sub-merchant's account.

pub mod media;
pub mod out_apply_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Applies to close a sub-merchant's account (提交注销申请单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/account/cancel-applications",
    response = CancelApplication,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCancelApplication {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the application to close the account (商户注销申请单号).
    pub out_apply_no: String,
    /// The documents of the application to close the account (注销申请材料).
    pub application_info: Vec<CancelApplicationInfo>,
}

/// A document of the application (注销申请材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelApplicationInfo {
    /// The kind of document of the application (注销申请材料类型).
    pub application_type: Option<CancelApplicationType>,
    /// The `media_id` of the picture (图片MediaID).
    pub application_media_id: Option<String>,
}

/// The kind of document of the application (注销申请材料类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelApplicationType {
    /// The platform's application.
    SpCancelAccountApplication,
    /// The sub-merchant's application.
    SubCancelAccountApplication,
    /// A value that this version does not know.
    Other(String),
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

/// The state of the application (注销状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelApplicationState {
    /// Under review (审核中).
    Reviewing,
    /// Rejected (已驳回).
    Rejected,
    /// The account is closed.
    CancelSuccess,
    /// A value that this version does not know.
    Other(String),
}
