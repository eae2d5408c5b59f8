//! Compares a name and a document with those of the user who pays an order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

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
    pub credential_type: i64,
    /// The number of the identity document of the user who ordered (加密后的下单用户证件号).
    #[wechatpay(sensitive)]
    pub encrypted_credential_id: String,
    /// The name of the user who ordered (加密后的下单用户姓名).
    #[wechatpay(sensitive)]
    pub encrypted_name: String,
    /// WeChat Pay's number of the transaction (微信支付交易单号).
    pub wxp_trade_no: String,
}

/// The result of the comparison (实名比对结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedRealName {
    /// The result of the comparison, as WeChat Pay numbers it (实名比对结果).
    pub verify_result: i64,
    /// What is wrong (错误信息).
    pub err_message: Option<String>,
}
