//! Another administrator (超管变更).

pub mod merchant;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CreatedChange, DataChangeRejection, DataChangeState, RevokedChange};
use crate::v3::applyment4sub::IdentityDocumentType;

/// Applies for another administrator of a sub-merchant (提交超管变更申请单).
#[wechatpay_endpoint(
    POST,
    "v3/mchalterapply/mchcontactalterapplyment",
    response = CreatedChange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateAdministratorChange {
    /// The merchant number (商户号).
    pub merchant_code: String,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
    /// The administrator of the merchant (超级管理员信息).
    pub contact_info: Option<NewAdministrator>,
}

/// The administrator of the merchant (超级管理员信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAdministrator {
    /// The administrator's name (超级管理员姓名).
    #[wechatpay(sensitive)]
    pub contact_name: String,
    /// The kind of the administrator's identity document (超级管理员证件类型).
    pub contact_id_doc_type: IdentityDocumentType,
    /// The number of the administrator's document (超级管理员身份证件号码).
    #[wechatpay(sensitive)]
    pub contact_id_card_number: String,
    /// The picture of the front of the administrator's document, as a `media_id` (超级管理员证件正面照片).
    pub contact_id_doc_copy: String,
    /// The picture of the back of the administrator's document, as a `media_id` (超级管理员证件反面照片).
    pub contact_id_doc_copy_back: Option<String>,
    /// From when on the administrator's document is valid (超级管理员证件有效期开始时间).
    pub contact_id_doc_period_begin: String,
    /// Until when the administrator's document is valid (超级管理员证件有效期结束时间).
    pub contact_id_doc_period_end: String,
    /// The letter that authorizes the administrator, as a `media_id` (业务办理授权函).
    pub business_authorization_letter: Option<String>,
    /// The administrator's mobile phone number (超级管理员手机).
    #[wechatpay(sensitive)]
    pub mobile_phone: String,
}

/// Queries an application for another administrator by WeChat Pay's number (查询超管变更申请单状态-使用申请单号).
#[wechatpay_endpoint(
    GET,
    "v3/mchalterapply/mchcontactalterapplyment/<apply_id>",
    response = AdministratorChange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAdministratorChangeById {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub apply_id: String,
}

/// An application for another administrator, as it stands (超管变更申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdministratorChange {
    /// The application's number (申请单号).
    pub apply_id: Option<String>,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: Option<String>,
    /// The merchant number (微信支付商户号).
    pub merchant_code: Option<String>,
    /// The application's state (申请单状态).
    pub state: Option<DataChangeState>,
    /// Why the application was turned down (总体驳回原因).
    pub audit_reject_reason: Option<String>,
    /// Why it was rejected, for each field (驳回原因详情).
    pub audit_reject_detail: Option<Vec<DataChangeRejection>>,
}

/// Withdraws an application for another administrator (撤销超管变更申请单).
#[wechatpay_endpoint(
    POST,
    "v3/mchalterapply/mchcontactalterapplyment/<apply_id>/revoke",
    response = RevokedChange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeAdministratorChange {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub apply_id: String,
}
