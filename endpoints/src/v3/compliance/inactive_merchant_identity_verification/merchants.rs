//! An identity check: started, and asked for.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Starts the identity check of an inactive merchant (发起不活跃商户身份核实).
#[wechatpay_endpoint(
    POST,
    "v3/compliance/inactive-merchant-identity-verification/merchants",
    response = CreatedInactiveMerchantVerification,
    document = "https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateInactiveMerchantVerification {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
}

/// The identity check that was started (身份核实).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedInactiveMerchantVerification {
    /// The number of the identity check (核实单号).
    pub verification_id: String,
}

/// Queries the identity check of an inactive merchant (查询不活跃商户身份核实结果).
#[wechatpay_endpoint(
    GET,
    "v3/compliance/inactive-merchant-identity-verification/merchants/<sub_mchid>/verifications/<verification_id>",
    response = InactiveMerchantVerification,
    document = "https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInactiveMerchantVerification {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The number of the identity check (核实单号).
    pub verification_id: String,
}

/// The identity check of a merchant, as it stands (身份核实结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InactiveMerchantVerification {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The number of the identity check (核实单号).
    pub verification_id: String,
    /// The state of the identity check (核实单状态).
    pub state: InactiveMerchantVerificationState,
    /// Why it failed (失败原因).
    pub fail_reason: Option<InactiveMerchantVerificationFailure>,
    /// When it was created (创建时间).
    pub create_time: Option<String>,
    /// When it was completed (完成时间).
    pub finish_time: Option<String>,
}

/// The state of the identity check (核实单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InactiveMerchantVerificationState {
    /// It is going on (处理中).
    Processing,
    /// The merchant is who it should be (核实成功).
    Success,
    /// It failed: the response says why (核实失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// Why it failed (失败原因).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InactiveMerchantVerificationFailure {
    /// Something is wrong with the documents (资料异常).
    MaterialsAbnormal,
    /// It took too long (处理超时).
    ProcessTimeout,
    /// A value that this version does not know.
    Other(String),
}
