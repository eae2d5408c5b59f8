//! Why a sub-merchant is limited, and what lifts each limit.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use super::LimitedFunction;

/// Why the merchant is limited, and what lifts the limit (被管控原因及解脱路径).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitationRecovery {
    /// The number of the case (商户被该原因管控的单据号).
    pub limitation_case_id: Option<String>,
    /// Why the merchant is limited (商户被管控原因).
    pub limitation_reason: Option<String>,
    /// Why the merchant is limited, in words (商户被管控原因描述).
    pub limitation_reason_describe: Option<String>,
    /// What lifts the limit (商户被该原因管控的解脱路径).
    pub recover_way: Option<LimitationRecoveryWay>,
    /// What is needed to lift the limit (商户被该原因管控的解脱路径参数).
    pub recover_way_param: Option<String>,
    /// The address of the page that says how to lift the limit (商户被该原因管控的解脱帮助链接).
    pub recover_help_url: Option<String>,
    /// How the merchant is limited (处置方式).
    pub limitation_action_type: Option<LimitationActionType>,
    /// From when the merchant will be limited, RFC 3339 (预计管控开始时间).
    pub limitation_start_date: Option<String>,
    /// When the merchant was limited, RFC 3339 (商户被该原因管控的时间).
    pub limitation_date: Option<String>,
    /// The kind of reason (商户被管控原因类型).
    pub limitation_reason_type: Option<LimitationReasonType>,
    /// What the merchant can no longer do for this reason (商户被该原因管控的能力列表).
    pub relate_limitations: Option<Vec<LimitedFunction>>,
    /// What else the merchant can no longer do for this reason (商户被该原因管控的其他能力描述).
    pub other_relate_limitations: Option<String>,
}

/// What lifts the limit (商户被该原因管控的解脱路径).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LimitationRecoveryWay {
    /// Nothing lifts it (不可解脱).
    Irrecoverable,
    /// Change who the merchant is in law (修改主体资料).
    ModifySubjectInformation,
    /// Change the settlement account (修改结算账户).
    ModifySettleAccountInformation,
    /// By the identity check of an inactive merchant (核实不活跃商户身份).
    VerifyInactiveMerchantIdentity,
    /// Submit where the merchant sells, offline (补充线下经营场景资料).
    SubmitOfflineBusinessScenarioInformation,
    /// Appeal, with documents (提交资料申诉).
    SubmitInformationForAppeal,
    /// Settle the disputes about payments (处理交易纠纷).
    ResolveTransactionDisputes,
    /// Change the administrator (修改超级管理员信息).
    ModifyAdministratorInformation,
    /// Call WeChat Pay's support, 95017 (拨打客服电话).
    #[serde(rename = "CALL_CUSTOMER_SERVICE_AT_95017")]
    CallCustomerServiceAt95017,
    /// Bring up to date where the merchant sells (更新经营场景信息).
    UpdateBusinessScenarioInformation,
    /// Submit what a customer due diligence asks for (提交尽调资料).
    SubmitCddInformation,
    /// Wait for WeChat Pay's review (等待平台审核).
    WaitingForPlatformReview,
    /// Submit the beneficial owners (提交受益所有人信息).
    SubmitUboInformation,
    /// Sign the pledge against fraud and verify the face (签署反诈承诺并人脸核身).
    SignAntiFraudPledgeAndVerifyFace,
    /// Ask the authority (联系有权机关).
    ContactAppropriateAuthorityForConsultation,
    /// Change the short name (修改商户简称).
    ModifyAbbreviationInformation,
    /// Confirm the kind of business (确认经营类型).
    ConfirmBusinessType,
    /// Submit where the merchant sells, online (补充线上经营场景资料).
    SubmitOnlineBusinessScenarioInformation,
    /// Ask the partner (联系服务商).
    ContactServiceProvider,
    /// A value that this version does not know.
    Other(String),
}

/// How the merchant is limited (处置方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LimitationActionType {
    /// At once (立即管控).
    #[serde(rename = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL")]
    ImmediateControl,
    /// Later (延迟管控).
    #[serde(rename = "LIMIT_ACTION_TYPE_DELAY_CONTROL")]
    DelayControl,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of reason (商户被管控原因类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LimitationReasonType {
    /// Something is wrong with the licence (证照异常).
    LicenseAbnormal,
    /// The merchant had no payments for a long time (长期无交易).
    NoTrade,
    /// Something is wrong with the settlement account (结算账户异常).
    SettleAccountAbnormal,
    /// There is a risk (风险异常).
    RiskAbnormal,
    /// Something else (其他).
    #[serde(rename = "OTHER")]
    Others,
    /// An inspection found something (巡检异常).
    InspectAbnormal,
    /// What is known of the legal representative is not valid (法人信息无效).
    InvalidRepresentativeInformation,
    /// The state of the business is not valid (经营状态无效).
    InvalidBusinessStatus,
    /// The business licence is not valid (营业执照无效).
    InvalidBusinessLicense,
    /// What is known of the beneficial owners is not valid (受益人信息无效).
    InvalidBeneficiaryInformation,
    /// A value that this version does not know.
    Other(String),
}
