//! Deductions by contract (委托代扣): the user signs a contract once, and the merchant deducts by it. Amounts are in fen.
//!
//! A contract is prepared, signed in WeChat, and told of by [`PapayContract`](sign::contracts::plan_id::PapayContract) or, of
//! insurance, [`InsuranceContract`](insurance_sign::contracts::plan_id::InsuranceContract). A deduction is taken at once and
//! carried out later: `TRANSACTION.SUCCESS` and the query of the order say what became of it.

pub mod contracts;
pub mod insurance_pay;
pub mod insurance_sign;
pub mod pay;
pub mod scheduled_deduct_sign;
pub mod sign;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<contracts::NotifyPapayDeductionRetry>(),
    Declaration::of::<contracts::NotifyPapayDeduction>(),
    Declaration::of::<insurance_pay::policy_periods::contract_id::QueryInsurancePolicyPeriod>(),
    Declaration::of::<insurance_pay::policy_periods::contract_id::ScheduleInsurancePolicyPeriod>(),
    Declaration::of::<insurance_pay::transactions::apply::ApplyInsuranceDeduction>(),
    Declaration::of::<insurance_sign::contracts::plan_id::RenewInsuranceContract>(),
    Declaration::of::<insurance_sign::contracts::plan_id::QueryInsuranceContract>(),
    Declaration::of::<insurance_sign::contracts::plan_id::TerminateInsuranceContract>(),
    Declaration::of::<insurance_sign::contracts::pre_entrust_sign::app::PresignAppInsuranceContract>(),
    Declaration::of::<insurance_sign::contracts::pre_entrust_sign::h5::PresignH5InsuranceContract>(),
    Declaration::of::<insurance_sign::contracts::pre_entrust_sign::jsapi::PresignJsapiInsuranceContract>(),
    Declaration::of::<insurance_sign::contracts::pre_entrust_sign::mini_program::PresignMiniProgramInsuranceContract>(),
    Declaration::of::<insurance_sign::policy_periods::plan_id::ModifyInsurancePolicyPeriods>(),
    Declaration::of::<insurance_sign::policy_periods::plan_id::ListInsurancePolicyPeriods>(),
    Declaration::of::<pay::harmony::transactions::apply::ApplyHarmonyPapayDeduction>(),
    Declaration::of::<pay::partner::schedules::contract_id::QueryPartnerPapaySchedule>(),
    Declaration::of::<pay::partner::schedules::contract_id::SchedulePartnerPapayDeduction>(),
    Declaration::of::<pay::partner::transactions::apply::ApplyPartnerPapayDeduction>(),
    Declaration::of::<pay::schedules::contract_id::QueryPapaySchedule>(),
    Declaration::of::<pay::schedules::contract_id::SchedulePapayDeduction>(),
    Declaration::of::<pay::transactions::apply::ApplyPapayDeduction>(),
    Declaration::of::<scheduled_deduct_sign::contracts::pre_entrust_sign::app::PresignAppScheduledContract>(),
    Declaration::of::<scheduled_deduct_sign::contracts::pre_entrust_sign::h5::PresignH5ScheduledContract>(),
    Declaration::of::<scheduled_deduct_sign::contracts::pre_entrust_sign::jsapi::PresignJsapiScheduledContract>(),
    Declaration::of::<scheduled_deduct_sign::contracts::pre_entrust_sign::mini_program::PresignMiniProgramScheduledContract>(),
    Declaration::of::<scheduled_deduct_sign::partner::contracts::pre_entrust_sign::app::PresignPartnerAppScheduledContract>(),
    Declaration::of::<scheduled_deduct_sign::partner::contracts::pre_entrust_sign::h5::PresignPartnerH5ScheduledContract>(),
    Declaration::of::<scheduled_deduct_sign::partner::contracts::pre_entrust_sign::jsapi::PresignPartnerJsapiScheduledContract>(),
    Declaration::of::<
        scheduled_deduct_sign::partner::contracts::pre_entrust_sign::mini_program::PresignPartnerMiniProgramScheduledContract,
    >(),
    Declaration::of::<sign::contracts::harmony_plan_id::QueryHarmonyPapayContract>(),
    Declaration::of::<sign::contracts::plan_id::QueryPapayContract>(),
    Declaration::of::<sign::contracts::plan_id::TerminatePapayContract>(),
    Declaration::of::<sign::contracts::pre_entrust_sign::PresignHarmonyPapayContract>(),
    Declaration::of::<sign::partner::contracts::plan_id::QueryPartnerPapayContract>(),
    Declaration::of::<sign::partner::contracts::plan_id::TerminatePartnerPapayContract>(),
];

/// A period of an insurance contract, as it stands (扣费周期).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsurancePolicyPeriod {
    /// The number of the period (保单的扣费周期编号).
    pub policy_period_id: Option<i64>,
    /// The state of the period (当前扣费周期的状态).
    pub policy_period_state: Option<String>,
    /// The first day on which money may be deducted (可扣费开始日期).
    pub deduct_start_date: Option<String>,
    /// The last day on which money may be deducted (可扣费结束日期).
    pub deduct_end_date: Option<String>,
    /// The amount that is scheduled (已预约的扣费金额信息).
    pub scheduled_amount: Option<PapayDeductedAmount>,
    /// The amount that was deducted, in fen (实际扣费金额).
    pub deduct_amount: Option<PapayDeductedAmount>,
    /// The day on which the amount was deducted (实际扣费的日期).
    pub deduct_date: Option<String>,
    /// The day on which money is expected to be deducted (扣费周期预计的扣费的日期).
    pub estimated_deduct_date: Option<String>,
    /// What is expected to be deducted in the period (扣费周期预计的扣费金额).
    pub estimated_deduct_amount: Option<PapayDeductedAmount>,
}

/// An amount that was deducted or is scheduled (实际扣费金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayDeductedAmount {
    /// The amount, in fen or the currency's minor unit (金额).
    pub total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
    /// The same, in fen, in what WeChat Pay tells of a contract (金额).
    pub amount: Option<i64>,
}

/// An amount that is to be deducted (扣费金额信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayAmount {
    /// The amount, in fen or the currency's minor unit (金额).
    pub total: i64,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}

/// A deduction that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPapayDeduction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The amount to be deducted (扣费金额信息).
    pub amount: PapayAmount,
}

/// Where the user returns to after the signing (跳转控制信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayJumpControl {
    /// The app that is opened (跳转的应用AppID).
    pub jump_appid: Option<String>,
}

/// Where the user signs.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedPapayRedirect {
    /// The address that opens WeChat Pay (拉起微信支付客户端的URL).
    pub redirect_url: Option<String>,
}

/// The mini program in which the user signs.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedPapayMiniProgram {
    /// The id of the contract that is being prepared (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// The mini program in which the user signs (跳转签约小程序的AppID).
    pub redirect_appid: Option<String>,
    /// The page of the mini program on which the user signs (跳转签约小程序的路径).
    pub redirect_path: Option<String>,
}

/// How a contract was ended (协议解约信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayContractTermination {
    /// How the contract was ended (协议解约方式).
    pub contract_termination_mode: Option<PapayContractTerminationMode>,
    /// When the contract was ended, RFC 3339 (协议解约时间).
    pub contract_terminated_time: Option<String>,
    /// Why the contract was ended (解约备注).
    pub contract_termination_remark: Option<String>,
}

/// Who ended a contract (协议解约方式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PapayContractTerminationMode {
    /// The user ended it (用户解约).
    UserTerminate,
    /// The merchant ended it, by a call (商户接口解约).
    MchApiTerminate,
    /// The same, as some notifications name it (商户接口解约).
    Api,
    /// The merchant ended it, on the merchant platform (商户平台解约).
    WepayWebTerminate,
    /// WeChat Pay's customer service ended it (客服解约).
    CustomerServiceTerminate,
    /// WeChat Pay ended it (系统解约).
    SystemTerminate,
    /// A value that this version does not know.
    Other(String),
}

/// The state of a scheduled deduction (扣费预约的状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PapayScheduleState {
    /// None is scheduled (未预约).
    NoScheduled,
    /// It is scheduled (已预约).
    Scheduled,
    /// Its time is over (已过期).
    Expired,
    /// It is paid (已扣费).
    Paid,
    /// A value that this version does not know.
    Other(String),
}

/// The state of a contract (委托代扣协议状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PapayContractState {
    /// Signed: money can be deducted (已签约).
    Signed,
    /// Ended (已解约).
    Terminated,
    /// The signing failed (签约失败).
    SignFailed,
    /// Waiting to be prolonged (待续期).
    ToBeRenewed,
    /// About to end; the user can still take that back (待解约).
    TerminatePending,
    /// A value that this version does not know.
    Other(String),
}

/// For how long money may be deducted (扣费持续时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayDeductDuration {
    /// How many units that is (扣费持续时间数).
    pub count: i64,
    /// The unit (单位).
    pub unit: Option<PapayDurationUnit>,
}

/// The unit of a duration (单位).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PapayDurationUnit {
    /// Days (天).
    Day,
    /// A value that this version does not know.
    Other(String),
}

/// What is expected to be deducted (预计扣费金额信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayEstimatedAmount {
    /// What is expected to be deducted, in fen (预计扣费金额).
    pub amount: i64,
    /// The currency of what is expected to be deducted (预计扣费货币类型).
    pub currency: Option<String>,
}
