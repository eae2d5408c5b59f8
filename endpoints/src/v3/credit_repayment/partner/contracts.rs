//! `v3/credit-repayment/partner/contracts`: queries a contract for repayment; tells that a contract for repayment was signed or
//! ended.

pub mod app_presign;
pub mod h5_presign;
pub mod terminate;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Queries a contract for repayment (查询自动还款协议).
#[wechatpay_endpoint(
    GET,
    "v3/credit-repayment/partner/contracts/<out_contract_code>",
    response = PartnerRepaymentContract,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerRepaymentContract {
    /// The partner's number of the contract (服务商签约协议号).
    pub out_contract_code: String,
}

/// The user's real name and document (用户实名信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditRepaymentRealIdentity {
    /// The document that the user is verified by (实名验证类型).
    pub identity_type: CreditRepaymentIdentityType,
    /// The number of the person's document (自然人证件号码).
    #[wechatpay(sensitive)]
    pub identity_id: String,
    /// The person's name (自然人姓名).
    #[wechatpay(sensitive)]
    pub real_name: String,
}

/// The document that the user is verified by (实名验证类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CreditRepaymentIdentityType {
    /// None.
    RealIdentityTypeInvalid,
    /// An identity card of mainland China.
    RealIdentityTypeIdCard,
    /// A value that this version does not know.
    Other(String),
}

/// The transaction (交易信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditRepaymentTradeInfo {
    /// The merchant's number of the transaction (商户侧交易单号).
    pub out_trade_no: String,
    /// The amount that is repaid, in fen (还款金额).
    pub deduct_amount: i64,
    /// What the product is (产品描述).
    pub description: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据包).
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
}

/// The contract's state (协议状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CreditRepaymentContractState {
    /// Not valid.
    ContractStateInvalid,
    /// In force.
    ContractStateEffective,
    /// Ended.
    ContractStateTerminated,
    /// A value that this version does not know.
    Other(String),
}

/// How the contract was ended (协议解约方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CreditRepaymentTerminationMode {
    /// It was not ended.
    TerminationModeInvalid,
    /// By the user.
    TerminationModeByUser,
    /// By the merchant.
    TerminationModeByMerchant,
    /// By WeChat Pay's customer service.
    TerminationModeByCustomerService,
    /// A value that this version does not know.
    Other(String),
}

/// A contract for repayment, as it stands (自动还款协议).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentContract {
    /// WeChat Pay's number of the contract (协议ID).
    pub contract_id: String,
    /// The template of the contract (模板ID).
    pub plan_id: String,
    /// The partner's number of the contract (服务商签约协议号).
    pub out_contract_code: String,
    /// The user's name as it is shown (用户展示名称).
    pub display_name: Option<String>,
    /// The contract's state (协议状态).
    pub contract_state: CreditRepaymentContractState,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: Option<String>,
    /// When the contract was ended, RFC 3339 (协议解约时间).
    pub contract_terminated_time: Option<String>,
    /// How the contract was ended (协议解约方式).
    pub contract_terminated_mode: Option<CreditRepaymentTerminationMode>,
    /// The remark on why the contract was ended (协议解约备注).
    pub contract_termination_remark: Option<String>,
    /// The day of repayment (还款日).
    pub repayment_day: Option<i64>,
    /// The user, under the partner's `appid` (用户服务商标识).
    pub openid: Option<String>,
    /// The partner's app or official account (服务商AppID).
    pub appid: Option<String>,
    /// The highest amount of a repayment, in fen (还款金额上限).
    pub repayment_amount_limit: Option<i64>,
}

/// A contract for repayment was signed or ended (自动还款协议签约成功、自动还款协议解约成功).
#[wechatpay_notification(
    "CREDIT_REPAYMENT.SIGN_CONTRACT",
    "CREDIT_REPAYMENT.TERMINATE_CONTRACT",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4016790583"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentContractChanged {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// WeChat Pay's number of the contract (协议ID).
    pub contract_id: String,
    /// The template of the contract (委托代扣协议模板ID).
    pub plan_id: i64,
    /// The partner's number of the contract (服务商签约协议号).
    pub out_contract_code: String,
    /// The user's name as it is shown (用户展示名称).
    pub display_name: Option<String>,
    /// The state of the contract about deductions (委托代扣协议状态).
    pub contract_state: CreditRepaymentContractState,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: Option<String>,
    /// When the contract was ended, RFC 3339 (协议解约时间).
    pub contract_terminated_time: Option<String>,
    /// How the contract was ended (协议解约方式).
    pub contract_terminated_mode: Option<CreditRepaymentTerminationMode>,
    /// The remark on why the contract was ended (协议解约备注).
    pub contract_termination_remark: Option<String>,
    /// The day of repayment (还款日).
    pub repayment_day: Option<i64>,
    /// The highest amount of a repayment, in fen (还款金额上限).
    pub repayment_amount_limit: Option<String>,
    /// The merchant's official account or app (商户在微信申请的公众号或移动应用AppID).
    pub appid: Option<String>,
    /// The user, under the merchant's `appid` (商户AppID下的用户唯一标识).
    pub openid: Option<String>,
}
