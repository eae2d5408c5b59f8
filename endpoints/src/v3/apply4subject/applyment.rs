//! The submission, its state, and its withdrawal.

pub mod merchants;

mod subject;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::applyment4sub::{ApplymentContactType, ApplymentState, BeneficialOwner, CreatedApplyment, IdentityDocumentType};
pub use subject::{
    ConfirmationBusinessLicence, ConfirmationCertificate, ConfirmationIdentity, ConfirmationMicroBusiness, ConfirmationSubject,
    ConfirmationTradeLicence,
};

/// Submits who a merchant is in law, so that it can confirm that it wants the account (提交商户开户意愿申请单).
#[wechatpay_endpoint(
    POST,
    "v3/apply4subject/applyment",
    response = CreatedApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateSubjectApplyment {
    /// The channel that the merchant came by (渠道商户号).
    pub channel_id: Option<String>,
    /// The partner's number of the application, unique for each (业务申请编号).
    pub business_code: String,
    /// Whom WeChat Pay can ask (联系人信息).
    pub contact_info: ConfirmationContact,
    /// Who the merchant is in law (主体信息).
    pub subject_info: ConfirmationSubject,
    /// Who the legal representative is (法人身份信息).
    pub identification_info: ConfirmationIdentity,
    /// The beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
    /// More documents, each as a `media_id` (补充材料).
    pub addition_info: Option<ConfirmationAddition>,
    /// The beneficial owner (最终受益人信息).
    pub ubo_info: Option<wechatpay_runtime::serde_json::Value>,
}

/// Whom WeChat Pay can ask (联系人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationContact {
    /// What the administrator is to the merchant (超级管理员类型).
    pub contact_type: Option<ApplymentContactType>,
    /// The contact's name (联系人姓名).
    #[wechatpay(sensitive)]
    pub name: String,
    /// The kind of the contact's identity document (联系人证件类型).
    pub contact_id_doc_type: Option<IdentityDocumentType>,
    /// The number of the contact's identity document (联系人身份证号码).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// A picture of the front of the contact's identity document, as a `media_id` (联系人证件正面照片).
    pub contact_id_doc_copy: Option<String>,
    /// A picture of the back of the contact's identity document, as a `media_id` (联系人证件反面照片).
    pub contact_id_doc_copy_back: Option<String>,
    /// The day from which the contact's identity document is valid, as `YYYY-MM-DD` (联系人证件有效期开始时间).
    pub contact_period_begin: Option<String>,
    /// The day until which the contact's identity document is valid (联系人证件有效期结束时间).
    pub contact_period_end: Option<String>,
    /// The letter that authorizes the administrator, as a `media_id` (业务办理授权函).
    pub business_authorization_letter: Option<String>,
    /// The contact's mobile telephone number (联系人手机号).
    #[wechatpay(sensitive)]
    pub mobile: String,
}

/// More documents, each as a `media_id` (补充材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationAddition {
    /// The merchant numbers that are waiting to be confirmed (待确认商户号列表).
    pub confirm_mchid_list: Option<Vec<String>>,
}

/// Queries the result of the review of a submission (查询商户开户意愿申请单审核结果).
#[wechatpay_endpoint(
    GET,
    "v3/apply4subject/applyment",
    response = SubjectApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubjectApplyment {
    /// WeChat Pay's number of the application (申请单编号).
    pub applyment_id: Option<i64>,
    /// The merchant's number of the application (业务申请编号).
    #[wechatpay(len = 0..=128)]
    pub business_code: Option<String>,
}

/// A submission, as it stands (申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectApplyment {
    /// The application's state (申请单状态).
    pub applyment_state: Option<ApplymentState>,
    /// The mini program's code, which the contact scans: a picture in Base64 (小程序码图片).
    pub qrcode_data: Option<String>,
    /// The name of the field that was turned down (驳回参数).
    pub reject_param: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
}

/// Withdraws a submission by WeChat Pay's number or the partner's (撤销商户开户意愿申请单).
#[wechatpay_endpoint(
    POST,
    "v3/apply4subject/applyment/<applyment_id>/cancel",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelSubjectApplyment {
    /// WeChat Pay's number of the application, or the partner's `business_code` (申请单编号、业务申请编号).
    pub applyment_id: String,
}
