//! Compares a name and a document with those of the user who pays an order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Compares a name and a document with those of the user who pays an order (实名信息校验).
///
/// Name and number travel encrypted, in the query.
#[wechatpay_endpoint(
    GET,
    "v3/realname/verify",
    response = VerifiedRealName,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013735179",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyRealName {
    /// The kind of the document, as WeChat Pay numbers them (下单用户账户的证件类型).
    pub credential_type: CredentialType,
    /// The number of the identity document of the user who ordered (加密后的下单用户证件号).
    #[wechatpay(sensitive)]
    pub encrypted_credential_id: String,
    /// The name of the user who ordered (加密后的下单用户姓名).
    #[wechatpay(sensitive)]
    pub encrypted_name: String,
    /// WeChat Pay's number of the transaction (微信支付交易单号).
    pub wxp_trade_no: String,
}

/// The kind of the identity document of the user who ordered (下单用户账户的证件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CredentialType {
    /// `1`.
    #[wechatpay(value = 1)]
    V1,
    /// `2`.
    #[wechatpay(value = 2)]
    V2,
    /// `5`.
    #[wechatpay(value = 5)]
    V5,
    /// `9`.
    #[wechatpay(value = 9)]
    V9,
    /// `12`.
    #[wechatpay(value = 12)]
    V12,
    /// `17`.
    #[wechatpay(value = 17)]
    V17,
    /// `19`.
    #[wechatpay(value = 19)]
    V19,
    /// A value that this version does not know.
    Other(i64),
}

/// What came of the comparison (实名比对结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedRealName {
    /// What came of the comparison, as WeChat Pay numbers it (实名比对结果).
    pub verify_result: VerifyResult,
    /// What is wrong (错误信息).
    pub err_message: Option<String>,
}

/// Whether name and document are those of the account (实名比对结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VerifyResult {
    /// `0`.
    #[wechatpay(value = 0)]
    V0,
    /// `1`.
    #[wechatpay(value = 1)]
    V1,
    /// A value that this version does not know.
    Other(i64),
}
