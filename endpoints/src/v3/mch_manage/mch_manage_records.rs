//! Records of limits, and what is submitted for them.

pub mod sub_mchid;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::ManageRecordState;

/// What kind of record it is (商户管理记录类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ManageRecordType {
    /// The merchant was limited (功能限制).
    FunctionalLimitRecord,
    /// The merchant is being investigated (调查).
    InvestigateRecord,
    /// A value that this version does not know.
    Other(String),
}

/// A record of how WeChat Pay limits a sub-merchant (商户管理记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManageRecord {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The id of the record (商户管理记录ID).
    pub manage_record_id: Option<String>,
    /// What kind of record it is (商户管理记录类型).
    pub manage_record_type: Option<ManageRecordType>,
    /// When the merchant was limited, RFC 3339 (管控时间).
    pub manage_time: Option<String>,
    /// Why the merchant was limited (管控原因).
    pub manage_reason: Option<String>,
    /// What the merchant can no longer do (限制功能).
    pub limit_ability: Option<String>,
    /// How the limit can be lifted (解除管控方式).
    pub recover_way: Option<ManageRecordRecovery>,
    /// Whether documents can be submitted (是否允许提交资料).
    pub allow_submit: Option<bool>,
    /// Why no documents can be submitted (禁止提交资料原因).
    pub forbid_submit_reason: Option<String>,
    /// From when documents can be submitted, RFC 3339 (可提交资料开始时间).
    pub submit_start_time: Option<String>,
    /// Until when documents can be submitted, RFC 3339 (可提交资料结束时间).
    pub submit_end_time: Option<String>,
    /// The state of the record (商户管理记录状态).
    pub manage_record_state: Option<ManageRecordState>,
    /// When the limit was lifted, RFC 3339 (解除管控时间).
    pub recover_time: Option<String>,
    /// Why the limit was lifted (解除管控原因).
    pub recover_reason: Option<ManageRecordRecoveryReason>,
    /// Why the appeal was turned down (申诉驳回原因).
    pub reject_reason: Option<String>,
    /// Until when documents can be submitted, RFC 3339 (可提交资料结束时间).
    pub approve_time: Option<String>,
    /// What has to be submitted, in JSON (要求提交的资料).
    pub requested_item_info: Option<String>,
}

/// How the limit can be lifted (解除管控方式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ManageRecordRecovery {
    /// By submitting documents (提交资料).
    SubmitInformation,
    /// By the identity check of an inactive merchant (核实不活跃商户身份).
    VerifyInactiveMerchantIdentity,
    /// By changing who the merchant is in law (修改主体资料).
    ModifyOrganizationInformation,
    /// By something else (其他).
    #[serde(rename = "OTHER")]
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// Why the limit was lifted (解除管控原因).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ManageRecordRecoveryReason {
    /// The merchant submitted documents (商户提交资料).
    MerchantSubmitRecover,
    /// The merchant did what was asked for (商户操作).
    MerchantOperateRecover,
    /// WeChat Pay lifted it (平台自动解除).
    PlatformAutoRecover,
    /// A value that this version does not know.
    Other(String),
}

/// Queries a record of how WeChat Pay limits a sub-merchant (查询子商户下指定商户管理记录).
#[wechatpay_endpoint(
    GET,
    "v3/mch-manage/mch-manage-records/<manage_record_id>",
    response = ManageRecord,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryManageRecord {
    /// The id of the record (商户管理记录ID).
    pub manage_record_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// Submits what a record asks for (对指定商户管理记录提交资料).
#[wechatpay_endpoint(
    POST,
    "v3/mch-manage/mch-manage-records/<manage_record_id>/mch-manage-submissions",
    response = CreatedManageSubmission,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateManageSubmission {
    /// The id of the record (商户管理记录ID).
    pub manage_record_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// What the merchant submits, in JSON (商户提交资料内容).
    pub submit_data: String,
}

/// What was submitted (商户管理提交资料记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedManageSubmission {
    /// The id of what was submitted (商户管理提交资料记录ID).
    pub manage_submission_id: Option<String>,
}
