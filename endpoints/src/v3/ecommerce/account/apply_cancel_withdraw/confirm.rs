//! `v3/ecommerce/account/apply-cancel-withdraw/confirm`: confirms on the merchant's behalf that its account is closed.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Confirms on the merchant's behalf that its account is closed (平台代商户确认注销).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/account/apply-cancel-withdraw/confirm",
    response = ConfirmedCancelWithdrawal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmCancelWithdrawal {
    /// WeChat Pay's number of the application (微信支付注销单号).
    pub applyment_id: Option<String>,
    /// The merchant's number of the application to close the account (商户注销申请单号).
    pub out_request_no: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The platform's operator who confirms (平台确认操作人标识).
    pub operator_identification: String,
    /// When the closing was confirmed, RFC 3339 (注销确认时间).
    pub confirm_time: String,
    /// The version of the agreement on closing (注销协议版本号).
    pub cancel_contract_version: String,
}

/// An application to close an account that was confirmed.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedCancelWithdrawal {
    /// WeChat Pay's number of the application (微信支付注销单号).
    pub applyment_id: Option<String>,
    /// The merchant's number of the application to close the account (商户注销申请单号).
    pub out_request_no: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}
