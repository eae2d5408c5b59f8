//! Changes of sub-merchants' data (商户资料变更).
//!
//! A partner applies and asks for what became of it; an application can be withdrawn. Names and numbers of documents travel encrypted.

pub mod mchcontactalterapplyment;
pub mod mchsubjectalterapplyment;
pub mod merchantnamealterapplyment;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<mchcontactalterapplyment::CreateAdministratorChange>(),
    Declaration::of::<mchcontactalterapplyment::QueryAdministratorChangeById>(),
    Declaration::of::<mchcontactalterapplyment::RevokeAdministratorChange>(),
    Declaration::of::<mchcontactalterapplyment::merchant::QueryAdministratorChange>(),
    Declaration::of::<mchsubjectalterapplyment::CreateSubjectChange>(),
    Declaration::of::<mchsubjectalterapplyment::QuerySubjectChangeById>(),
    Declaration::of::<mchsubjectalterapplyment::RevokeSubjectChange>(),
    Declaration::of::<mchsubjectalterapplyment::merchant::QuerySubjectChange>(),
    Declaration::of::<merchantnamealterapplyment::CreateMerchantNameChange>(),
    Declaration::of::<merchantnamealterapplyment::QueryMerchantNameChangeById>(),
    Declaration::of::<merchantnamealterapplyment::RevokeMerchantNameChange>(),
    Declaration::of::<merchantnamealterapplyment::merchant::QueryMerchantNameChange>(),
];

/// The application as it was created (申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedChange {
    /// The application's number (申请单号).
    pub apply_id: Option<String>,
}

/// The state of an application for a change (申请单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DataChangeState {
    /// It is being reviewed (审核中).
    #[serde(rename = "APPLYMENT_STATE_AUDITING")]
    Auditing,
    /// It was turned down: the response says why (已驳回).
    #[serde(rename = "APPLYMENT_STATE_REJECTED")]
    Rejected,
    /// The change is being made (变更中).
    #[serde(rename = "APPLYMENT_STATE_MODIFING")]
    Modifying,
    /// The change has been made (已完成).
    #[serde(rename = "APPLYMENT_STATE_FINISHED")]
    Finished,
    /// It was withdrawn (已作废).
    #[serde(rename = "APPLYMENT_STATE_CANCELED")]
    Canceled,
    /// It was not submitted in full; submit it again (编辑中).
    #[serde(rename = "APPLYMENT_STATE_EDITTING")]
    Editing,
    /// A value that this version does not know.
    Other(String),
}

/// Why a field was turned down (驳回原因详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataChangeRejection {
    /// The field's name (参数名称).
    pub param_name: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
}

/// An application that was withdrawn (撤销的申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokedChange {
    /// The application's number (申请单号).
    pub apply_id: Option<String>,
    /// The application's state (申请单状态).
    pub state: Option<DataChangeState>,
}
