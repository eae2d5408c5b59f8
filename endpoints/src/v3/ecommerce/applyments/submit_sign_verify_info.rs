//! `v3/ecommerce/applyments/submit-sign-verify-info`: submits what shows that the platform signed and verified on the
//! sub-merchant's behalf.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Submits what shows that the platform signed and verified on the sub-merchant's behalf (平台代理签约核身).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/applyments/submit-sign-verify-info",
    response = SubmittedSignVerifyInfo,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmitSignVerifyInfo {
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<i64>,
    /// When WeChat Pay's agreement was signed beforehand, RFC 3339 (预签署微信支付协议时间).
    pub pre_sign_time: Option<String>,
    /// How the platform verified the person (平台代理核身信息).
    pub proxy_verify_identity_info: Option<EcommerceApplymentProxyVerifyIdentityInfo>,
}

/// How the platform verified the person (平台代理核身信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceApplymentProxyVerifyIdentityInfo {
    /// The way in which the person was verified (核身方式).
    pub verify_identity_type: EcommerceApplymentVerifyIdentityType,
    /// The result of the verification (核身结果).
    pub verify_identity_result: bool,
}

/// The way in which the person was verified (核身方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceApplymentVerifyIdentityType {
    /// Face to face.
    VerifyIdentityTypeFaceToFace,
    /// From afar.
    VerifyIdentityTypeRemote,
    /// A value that this version does not know.
    Other(String),
}

/// The application that it was submitted for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedSignVerifyInfo {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: i64,
}
