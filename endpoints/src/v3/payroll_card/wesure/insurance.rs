//! Tells of the result of an insurance.

use wechatpay_runtime::wechatpay_endpoint;

/// Tells of the result of an insurance (生成投保结果).
#[wechatpay_endpoint(
    POST,
    "v3/payroll-card/wesure/insurance",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPayrollInsurance {
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// WeSure's number of the policy (微保保单号).
    pub wesure_order_no: String,
    /// The token of the identity check (核身 token). The document asks for it; the official example does without.
    pub token: Option<String>,
    /// The insurer's number of the policy (保司保单号).
    pub insurance_company_order_no: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// Whether the user is insured (投保状态).
    pub insure_state: String,
    /// From when the user is insured (保障生效时间).
    pub insure_effect_time: String,
    /// Until when the user is insured (保障失效时间).
    pub insure_invalid_time: String,
    /// The name of the insurer (保障的保险公司名称).
    pub insurance_company_name: String,
    /// The sub-merchant's number (特约商户商户号).
    pub sub_mchid: Option<String>,
}
