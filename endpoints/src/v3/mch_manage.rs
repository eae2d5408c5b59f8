//! How WeChat Pay limits sub-merchants, and what they submit against it (商户管理记录).
//!
//! [`ManageRecordChanged`] tells of a record, [`MerchantTopicNotified`] of what a partner has subscribed to.

pub mod mch_manage_records;
pub mod submission_files;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<mch_manage_records::QueryManageRecord>(),
    Declaration::of::<mch_manage_records::CreateManageSubmission>(),
    Declaration::of::<mch_manage_records::sub_mchid::ListManageRecords>(),
    Declaration::of::<submission_files::sub_mchid::UploadManageSubmissionFile>(),
];

/// The state of the record (商户管理记录状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ManageRecordState {
    /// It waits for the merchant's documents (待提交资料).
    Pending,
    /// The documents were submitted (已提交资料).
    Submitted,
    /// The time to submit documents is over (已过期).
    Expired,
    /// The documents are being reviewed (审核中).
    UnderReview,
    /// The limit was lifted (已解除).
    Recovered,
    /// The documents were turned down (已驳回).
    Rejected,
    /// A value that this version does not know.
    Other(String),
}

/// A record of how WeChat Pay limits a sub-merchant is new or has changed (商户管理记录).
#[wechatpay_notification("MANAGERECORD.CHANGE", document = "https://pay.weixin.qq.com/doc/v3/partner/4014940982")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManageRecordChanged {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The id of the record (商户管理记录 ID).
    pub manage_record_id: String,
    /// The state of the record (商户管理记录状态).
    pub manage_record_state: ManageRecordState,
}

/// Something happened that a partner has subscribed to (合作伙伴订阅).
#[wechatpay_notification("MERCHANT_NOTIFY.NOTIFY", document = "https://pay.weixin.qq.com/doc/v3/partner/4016022266")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantTopicNotified {
    /// What the notification is about (主题).
    pub topic_name: MerchantTopic,
    /// What happened (消息内容).
    pub message_content: MerchantTopicMessage,
}

/// What a notification is about (主题).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantTopic {
    /// The topic's name in English (主题英文名).
    pub topic_english_name: String,
    /// The topic's name in Chinese (主题中文名).
    pub topic_chinese_name: Option<String>,
}

/// What happened to a merchant (消息内容).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantTopicMessage {
    /// The merchant number (商户号).
    pub merchant_code: Option<String>,
    /// The name of the merchant's company (商户全称).
    pub merchant_company_name: Option<String>,
    /// When it happened (业务发生时间).
    pub business_time: Option<String>,
    /// The number of what it is about (业务单据).
    pub business_code: Option<String>,
    /// Where what it is about is (业务状态).
    pub business_state: Option<String>,
}
