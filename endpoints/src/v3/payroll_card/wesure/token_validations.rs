//! Checks the result of an identity check.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payroll_card::PayrollAuthenticationPurpose;

/// Checks the result of an identity check (校验核身结果).
#[wechatpay_endpoint(
    POST,
    "v3/payroll-card/wesure/token-validations",
    response = ValidatedPayrollToken,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidatePayrollToken {
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (特约商户商户号).
    pub sub_mchid: String,
    /// The token with which the mini program is opened (token值).
    pub token: String,
    /// The user's name (用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: String,
    /// The number of the user's identity card (用户身份证号).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// What the identity check is for (核身类型).
    pub authenticate_type: Option<PayrollAuthenticationPurpose>,
}

/// The result of the comparison (校验结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidatedPayrollToken {
    /// The result of the comparison (校验结果).
    pub result: String,
    /// When the identity was checked (核身成功时间).
    pub authenticate_success_time: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// Why it does not match (校验不通过原因).
    pub fail_reason: Option<String>,
}
