//! Makes a token with which the mini program asks the user to authorize the payroll card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::PayrollEmploymentType;

/// Makes a token with which the mini program asks the user to authorize the payroll card (生成授权token).
#[wechatpay_endpoint(
    POST,
    "v3/payroll-card/tokens",
    response = CreatedPayrollToken,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePayrollToken {
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The user's name (用户实名).
    #[wechatpay(sensitive)]
    pub user_name: String,
    /// The number of the user's identity document (用户证件号).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// How the user is employed (用工类型).
    pub employment_type: Option<PayrollEmploymentType>,
}

/// The token that was made (授权 token).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPayrollToken {
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The token with which the mini program is opened (授权token).
    pub token: String,
    /// For how many seconds the token is valid (token有效时间).
    pub expires_in: i64,
}
