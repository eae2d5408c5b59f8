//! Uploads an insurance policy.

use wechatpay_runtime::wechatpay_endpoint;

use super::{
    InsuranceCoverageTerm, InsurancePaymentMethod, InsurancePaymentPeriod, InsurancePolicy, InsurancePolicyState,
    InsurancePolicyType, InsurancePremiumMode,
};

/// Uploads an insurance policy (上传保单).
#[wechatpay_endpoint(
    POST,
    "v3/inspolicymgr/deduct/policies",
    response = InsurancePolicy,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateInsurancePolicy {
    /// The merchant's number of the policy (商户保险编号).
    pub out_insurance_no: String,
    /// The names of the insured (被保险人姓名列表).
    #[wechatpay(sensitive)]
    pub insured_name_list: Vec<String>,
    /// The code of the insurer (承保公司代码).
    pub insurance_company_code: String,
    /// From when the policy is valid, RFC 3339 (保单生效时间).
    pub effective_time: String,
    /// Until when the policy is valid, RFC 3339 (保单失效时间).
    pub expired_time: String,
    /// What the policy covers (保障详情).
    pub coverage_detail: String,
    /// Whether the policy can be renewed (是否支持续保).
    pub support_renewal: bool,
    /// From when the policy can be renewed, RFC 3339 (可续保开始时间).
    pub start_renewal_time: Option<String>,
    /// Until when the policy can be renewed, RFC 3339 (可续保结束时间).
    pub end_renewal_time: Option<String>,
    /// The kind of policy (保单类型).
    pub policy_type: InsurancePolicyType,
    /// The number plate of the car (车牌信息).
    pub car_number: Option<String>,
    /// The name of the pet (宠物名称).
    pub pet_name: Option<String>,
    /// The address (地址信息).
    pub address: Option<String>,
    /// The state of the policy (保单状态).
    pub policy_state: InsurancePolicyState,
    /// The insurer's number of the policy (保司保单号).
    pub policy_code: Option<String>,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: String,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The periods of the deductions (保单的扣费周期列表).
    pub policy_periods: Vec<i64>,
    /// The app or official account of the merchant (商户APPID).
    pub appid: String,
    /// The user's `openid` under the official account (用户在商户公众号内的身份标识).
    pub openid: String,
    /// Whether the insurance is a gift (是否为赠险).
    pub free_insurance: bool,
    /// Whether it is paid together with other policies (是否与其它保单合并扣费).
    pub combined_payment: Option<bool>,
    /// How it is paid (缴费方式).
    pub payment_method: Option<InsurancePaymentMethod>,
    /// How the amounts of the periods are set (期交保费模式).
    pub period_premium_mode: Option<InsurancePremiumMode>,
    /// How often it is paid (缴费周期).
    pub payment_period: Option<InsurancePaymentPeriod>,
    /// The amount of the first period, in fen (首期保费金额).
    pub first_period_amount: Option<i64>,
    /// The amount of each later period, in fen (后续每期保费金额).
    pub subsequent_period_amount: Option<i64>,
    /// How the time of the cover is counted (保障期限类型).
    pub coverage_term_type: Option<InsuranceCoverageTerm>,
    /// The number of the merchant that is paid (收款方商户号).
    pub payee_mchid: Option<String>,
    /// The official account of the merchant that is paid (收款方公众账号ID).
    pub payee_appid: Option<String>,
    /// The id that the seller has with the merchant (收款方用户标识).
    pub payee_openid: Option<String>,
}
