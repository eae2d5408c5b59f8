//! A sub-merchant's settlement account, and its change.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries a request to change a sub-merchant's settlement account (查询结算账户修改申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/apply4sub/sub_merchants/<sub_mchid>/application/<application_no>",
    response = SettlementAccountChange,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySettlementAccountChange {
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: String,
    /// The number of the request to change the settlement account (修改结算账户申请单号).
    pub application_no: String,
    /// How the account number is shown (银行账号展示规则).
    pub account_number_rule: Option<SettlementAccountNumberRule>,
}

/// How the account number is shown (银行账号展示规则).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SettlementAccountNumberRule {
    /// By the first rule of masking (掩码规则 V1).
    #[serde(rename = "ACCOUNT_NUMBER_RULE_MASK_V1")]
    V1,
    /// By the second rule of masking (掩码规则 V2).
    #[serde(rename = "ACCOUNT_NUMBER_RULE_MASK_V2")]
    V2,
    /// A value that this version does not know.
    Other(String),
}

/// A request to change a settlement account, as it stands (结算账户修改申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementAccountChange {
    /// The name on the account (开户名称).
    pub account_name: String,
    /// The kind of the account (账户类型).
    pub account_type: SettlementAccountType,
    /// The bank of the account (开户银行).
    pub account_bank: String,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_name: Option<String>,
    /// The number of the bank's branch (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// The number of the bank account (银行账号).
    pub account_number: String,
    /// The state of the review (审核状态).
    pub verify_result: SettlementAccountChangeState,
    /// Why the request was turned down (审核驳回原因).
    pub verify_fail_reason: Option<String>,
    /// When the review ended, RFC 3339 (审核结果更新时间).
    pub verify_finish_time: Option<String>,
}

/// The kind of the account (账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SettlementAccountType {
    /// The account of a company (对公银行账户).
    #[serde(rename = "ACCOUNT_TYPE_BUSINESS")]
    Business,
    /// The account of the owner (经营者个人银行卡).
    #[serde(rename = "ACCOUNT_TYPE_PRIVATE")]
    Private,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the review (审核状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SettlementAccountChangeState {
    /// The change has taken effect (审核成功).
    AuditSuccess,
    /// The request is being reviewed (审核中).
    Auditing,
    /// The request was turned down (审核驳回).
    AuditFail,
    /// A value that this version does not know.
    Other(String),
}

/// Changes a sub-merchant's settlement account (修改结算帐号).
///
/// The change takes effect after a review.
#[wechatpay_endpoint(
    POST,
    "v3/apply4sub/sub_merchants/<sub_mchid>/modify-settlement",
    response = ModifiedSettlementAccount,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifySettlementAccount {
    /// The sub-merchant's number (特约商户号).
    #[wechatpay(len = 8..)]
    pub sub_mchid: String,
    /// How the account is changed (修改模式).
    pub modify_mode: Option<SettlementAccountChangeMode>,
    /// The kind of the account (账户类型).
    pub account_type: SettlementAccountType,
    /// The bank of the account (开户银行).
    pub account_bank: String,
    /// The code of the province and city of the bank (开户银行省市编码).
    pub bank_address_code: String,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_name: Option<String>,
    /// The number of the bank's branch (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// The number of the bank account (银行账号).
    #[wechatpay(sensitive)]
    pub account_number: String,
    /// The name on the account (开户名称).
    #[wechatpay(sensitive)]
    pub account_name: Option<String>,
}

/// How the account is changed (修改模式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SettlementAccountChangeMode {
    /// After a review (异步).
    ModifyModeAsync,
    /// A value that this version does not know.
    Other(String),
}

/// The request, which is reviewed (修改结算账户申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifiedSettlementAccount {
    /// The number of the request to change the settlement account (修改结算账户申请单号).
    pub application_no: String,
}

/// Queries a sub-merchant's settlement account (查询结算账户).
#[wechatpay_endpoint(
    GET,
    "v3/apply4sub/sub_merchants/<sub_mchid>/settlement",
    response = SettlementAccount,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySettlementAccount {
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: String,
    /// How the account number is shown (银行账号展示规则).
    pub account_number_rule: Option<SettlementAccountNumberRule>,
}

/// A sub-merchant's settlement account (结算账户).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementAccount {
    /// The kind of the account (账户类型).
    pub account_type: Option<SettlementAccountType>,
    /// The bank of the account (开户银行).
    pub account_bank: Option<String>,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_name: Option<String>,
    /// The number of the bank's branch (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// The number of the bank account (银行账号).
    pub account_number: Option<String>,
    /// Whether the account was verified by a transfer (验证结果).
    pub verify_result: Option<SettlementAccountVerification>,
    /// Why the account was not verified (验证失败原因).
    pub verify_fail_reason: Option<String>,
}

/// Whether the account was verified by a transfer (验证结果).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SettlementAccountVerification {
    /// The account can be paid to (验证成功).
    VerifySuccess,
    /// The account cannot be paid to: change it (验证失败).
    VerifyFail,
    /// It is not verified yet; paying to it can be tried (验证中).
    Verifying,
    /// A value that this version does not know.
    Other(String),
}
