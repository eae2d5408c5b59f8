//! Risks of orders, and what WeChat Pay does about merchants that break its rules (交易风险、商户违规通知).
//!
//! [`MerchantViolation`] and [`RiskyTradeIdentified`] tell of them.

pub mod ec_trade_risk;
pub mod report_trade_union_information;
pub mod trade_risk_information;
pub mod trade_risk_result;
pub mod violation_notifications;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<ec_trade_risk::query_risk_trades::ListRiskyTrades>(),
    Declaration::of::<ec_trade_risk::recv_dispose_result::ReportRiskyTradeDisposal>(),
    Declaration::of::<report_trade_union_information::ReportTradeInformation>(),
    Declaration::of::<trade_risk_information::QueryTradeRisk>(),
    Declaration::of::<trade_risk_result::ReportTradeRiskResult>(),
    Declaration::of::<violation_notifications::CreateViolationNotificationUrl>(),
    Declaration::of::<violation_notifications::QueryViolationNotificationUrl>(),
    Declaration::of::<violation_notifications::ModifyViolationNotificationUrl>(),
    Declaration::of::<violation_notifications::DeleteViolationNotificationUrl>(),
];

/// The kind of risk (风险类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TradeRiskType {
    /// Another risk (其他).
    OtherRisk,
    /// Users are lured into paying (诱导支付).
    InducePayment,
    /// Fraud (欺诈).
    Fraud,
    /// Gambling (赌博).
    Gambling,
    /// Pornography (色情).
    Cybersex,
    /// A value that this version does not know.
    Other(String),
}

/// What WeChat Pay did about it (处置手段).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TradeRiskPunishment {
    /// Something else (其他).
    OtherPunish,
    /// The merchant can no longer be paid (关闭支付).
    DisablePayment,
    /// The merchant is settled later (延长账期).
    SuspendSettlement,
    /// The merchant can no longer withdraw (关闭提现).
    DisableWithdraw,
    /// The merchant was removed (清退商户).
    RemoveMerchants,
    /// The merchant was put on the list of those that are refused (加入黑名单).
    AddMerchantsBlacklist,
    /// The payment was refunded (退款).
    Refund,
    /// The money of the payment was frozen (按交易冻结资金).
    FreezingFundByTransaction,
    /// The merchant's money was frozen (按商户冻结资金).
    FreezingFundByMerchants,
    /// The user was blocked (拦截用户).
    BlockedUser,
    /// A value that this version does not know.
    Other(String),
}

/// WeChat Pay did something about a sub-merchant that breaks its rules (商户平台处罚、拦截、申诉).
///
/// The notification goes to the address of
/// [`CreateViolationNotificationUrl`](violation_notifications::CreateViolationNotificationUrl).
#[wechatpay_notification(
    "VIOLATION.PUNISH",
    "VIOLATION.INTERCEPT",
    "VIOLATION.APPEAL",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012079216"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantViolation {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The name of the sub-merchant's company (子商户公司名称).
    pub company_name: Option<String>,
    /// The id of the record: the same id is the same record (通知 ID).
    pub record_id: String,
    /// What WeChat Pay does about it (处罚方案).
    pub punish_plan: Option<String>,
    /// When WeChat Pay did it (处罚时间).
    pub punish_time: Option<String>,
    /// What WeChat Pay does about it, in more words (处罚方案描述).
    pub punish_description: Option<String>,
    /// The kind of risk, as a constant: `GAMBLING` (风险类型).
    pub risk_type: Option<String>,
    /// The kind of risk, in words (风险描述).
    pub risk_description: Option<String>,
}

/// WeChat Pay found an order to be risky (风险订单回调).
#[wechatpay_notification("RISKTRADE.IDENTIFICATION", document = "https://pay.weixin.qq.com/doc/v3/merchant/4013894258")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskyTradeIdentified {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// The kind of risk (风险类型).
    pub risk_type: Option<i64>,
    /// How high the risk is (风险等级).
    pub risk_level: Option<i64>,
}
