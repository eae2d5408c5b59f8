//! The kinds of policies, their states, and how they are paid.

use wechatpay_runtime::wechatpay_enumeration;

/// The kind of policy (保单类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InsurancePolicyType {
    /// Another kind (其他).
    #[serde(rename = "POLICY_TYPE_OTHER")]
    Others,
    /// Of medical costs (医疗险).
    #[serde(rename = "POLICY_TYPE_MEDICAL")]
    Medical,
    /// Against accidents (意外险).
    #[serde(rename = "POLICY_TYPE_ACCIDENT")]
    Accident,
    /// Of critical illness (重疾险).
    #[serde(rename = "POLICY_TYPE_CRITICAL")]
    Critical,
    /// Of a car (车险).
    #[serde(rename = "POLICY_TYPE_CAR")]
    Car,
    /// Of a life (寿险).
    #[serde(rename = "POLICY_TYPE_LIFE")]
    Life,
    /// Of property (财产险).
    #[serde(rename = "POLICY_TYPE_PROPERTY")]
    Property,
    /// Of a pet (宠物险).
    #[serde(rename = "POLICY_TYPE_PET")]
    Pet,
    /// An annuity (年金险).
    #[serde(rename = "POLICY_TYPE_ANNUITY")]
    Annuity,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the policy (保单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InsurancePolicyState {
    /// It is being issued (出单中).
    #[serde(rename = "POLICY_STATE_ISSUING")]
    Issuing,
    /// It was issued (承保成功).
    #[serde(rename = "POLICY_STATE_APPROVED")]
    Approved,
    /// It was declined (拒保).
    #[serde(rename = "POLICY_STATE_DECLINED")]
    Declined,
    /// It is not valid any more (已失效).
    #[serde(rename = "POLICY_STATE_INACTIVE")]
    Inactive,
    /// A value that this version does not know.
    Other(String),
}

/// How it is paid (缴费方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InsurancePaymentMethod {
    /// Another way (其他).
    #[serde(rename = "PAYMENT_METHOD_OTHER")]
    Others,
    /// Period by period (期交).
    #[serde(rename = "PAYMENT_METHOD_PERIOD")]
    Period,
    /// At once (趸交).
    #[serde(rename = "PAYMENT_METHOD_LUMP_SUM")]
    LumpSum,
    /// A value that this version does not know.
    Other(String),
}

/// How the amounts of the periods are set (期交保费模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InsurancePremiumMode {
    /// All periods have the same amount (每期相同).
    #[serde(rename = "PERIOD_PREMIUM_MODE_EQUAL")]
    Equal,
    /// The first period has another amount (首期不同).
    #[serde(rename = "PERIOD_PREMIUM_MODE_FIRST_DIFF")]
    FirstDiff,
    /// Several periods have other amounts (多期不同).
    #[serde(rename = "PERIOD_PREMIUM_MODE_MULTI_DIFF")]
    MultiDiff,
    /// A value that this version does not know.
    Other(String),
}

/// How often it is paid (缴费周期).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InsurancePaymentPeriod {
    /// Every day (日).
    #[serde(rename = "PAYMENT_PERIOD_DAY")]
    Day,
    /// Every week (周).
    #[serde(rename = "PAYMENT_PERIOD_WEEK")]
    Week,
    /// Every two weeks (双周).
    #[serde(rename = "PAYMENT_PERIOD_BIWEEKLY")]
    Biweekly,
    /// Every month (月).
    #[serde(rename = "PAYMENT_PERIOD_MONTH")]
    Month,
    /// Every quarter (季).
    #[serde(rename = "PAYMENT_PERIOD_QUARTER")]
    Quarter,
    /// Every half-year (半年).
    #[serde(rename = "PAYMENT_PERIOD_HALF_YEAR")]
    HalfYear,
    /// Every year (年).
    #[serde(rename = "PAYMENT_PERIOD_YEAR")]
    Year,
    /// A value that this version does not know.
    Other(String),
}

/// How the time of the cover is counted (保障期限类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InsuranceCoverageTerm {
    /// Until a day (固定日期).
    #[serde(rename = "COVERAGE_TERM_TYPE_FIXED_DATE")]
    FixedDate,
    /// For life (终身).
    #[serde(rename = "COVERAGE_TERM_TYPE_LIFETIME")]
    Lifetime,
    /// A value that this version does not know.
    Other(String),
}
