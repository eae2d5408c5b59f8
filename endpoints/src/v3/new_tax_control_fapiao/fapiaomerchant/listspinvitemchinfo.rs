//! Lists the merchants that were invited to open electronic invoices to a partner.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::new_tax_control_fapiao::FapiaoLinks;

/// Lists the merchants that were invited to open electronic invoices to a partner (获取邀请开通的商户信息).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
    response = FapiaoInvitedMerchantList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFapiaoInvitedMerchants {
    /// The beginning of the time that is searched, RFC 3339 (查询时间起).
    pub query_time_start: String,
    /// The end of the time that is searched, RFC 3339 (查询时间止).
    pub query_time_end: String,
    /// From which entry on to list, beginning with 0 (本次查询的起始位置).
    pub offset: i64,
    /// How many entries to list at most (本次查询的最大数量).
    pub limit: i64,
    /// The code of the invitation (服务商邀请code).
    pub invite_code: Option<String>,
    /// The state of the invitation (商户邀请状态).
    pub mch_invite_status: FapiaoMchInviteStatus,
}

/// The state of the invitation (商户邀请状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoMchInviteStatus {
    /// The merchant accepted (邀请成功).
    #[serde(rename = "MCH_INVITE_SUCC")]
    Succ,
    /// The invitation failed (邀请失败).
    #[serde(rename = "MCH_INVITE_FAILED")]
    Failed,
    /// A value that this version does not know.
    Other(String),
}

/// A page of the merchants that were invited.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoInvitedMerchantList {
    /// How many there are (总数).
    pub total_count: Option<i64>,
    /// From which entry on to list, beginning with 0 (本次查询的起始位置).
    pub offset: Option<i64>,
    /// How many entries to list at most (本次查询的最大数量).
    pub limit: Option<i64>,
    /// The addresses of the pages beside this one (相关链接).
    pub links: Option<FapiaoLinks>,
    /// The merchants that were invited (邀请的商户结果).
    pub mch_invite_result_list: Option<Vec<FapiaoInvitedMerchant>>,
}

/// A merchant that was invited (邀请的商户结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoInvitedMerchant {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The state of the invitation (商户邀请的状态).
    pub mch_invite_status: Option<FapiaoMchInviteStatus>,
    /// The merchant's name (商户名称).
    pub ep_name: Option<String>,
    /// The merchant's tax number (商户税号).
    pub tax_id: Option<String>,
    /// The code of the invitation (服务商邀请code).
    pub invite_code: Option<String>,
    /// When the merchant answered, RFC 3339 (商户操作时间).
    pub operate_time: Option<String>,
    /// The code of why the invitation failed (商户邀请失败错误码).
    pub invite_failed_code: Option<FapiaoInviteFailedCode>,
    /// Why the invitation failed (商户邀请失败的原因).
    pub invite_failed_reason: Option<String>,
}

/// The code of why the invitation failed (商户邀请失败错误码).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoInviteFailedCode {
    /// The tax office does not know the merchant (税务信息未知).
    UnknownTaxInfo,
    /// The company's data are not valid (企业信息无效).
    InvalidCompanyInfo,
    /// The merchant does not meet the conditions (不满足接入条件).
    NotMeetAccessCondition,
    /// The merchant is not in the trial (不在试点范围).
    NotInPilotScope,
    /// The tax office's code is missing (缺少税务机关代码).
    MissingTaxAuthorityCode,
    /// The merchant has not entered its data (商户信息未设置).
    MerchantInfoNotSet,
    /// Another error (未知错误).
    UnknownError,
    /// A value that this version does not know.
    Other(String),
}
