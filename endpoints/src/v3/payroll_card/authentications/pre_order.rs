//! Prepares an identity check.

use wechatpay_runtime::wechatpay_endpoint;

use super::CreatedPayrollAuthentication;
use crate::v3::payroll_card::PayrollAuthenticationPurpose;

/// Prepares an identity check (微工卡核身预下单).
#[wechatpay_endpoint(
    POST,
    "v3/payroll-card/authentications/pre-order",
    response = CreatedPayrollAuthentication,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePayrollAuthentication {
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's own app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the identity check (商家核身单号).
    pub authenticate_number: String,
    /// The name of the project (项目名称).
    pub project_name: String,
    /// The name of the employer (单位名称).
    pub employer_name: String,
    /// What the identity check is for (核身类型).
    pub authenticate_type: Option<PayrollAuthenticationPurpose>,
}
