//! A change of who the merchant is in law (资料变更).

pub mod merchant;

mod subject;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{CreatedChange, DataChangeRejection, DataChangeState};
use crate::v3::applyment4sub::SubjectType;
pub use subject::{
    SubjectChangeAddition, SubjectChangeBeneficialOwner, SubjectChangeBusinessLicence, SubjectChangeCertificate,
    SubjectChangeFinancialLicence, SubjectChangeFinancialType, SubjectChangeLegalPerson, SubjectChangeScope,
};

/// Applies for a change of who a sub-merchant is in law (提交资料变更申请单).
#[wechatpay_endpoint(
    POST,
    "v3/mchalterapply/mchsubjectalterapplyment",
    response = CreatedChange,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4014090649",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateSubjectChange {
    /// The merchant number (商户号).
    pub merchant_code: String,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
    /// What is to be changed (主体资料变更范围).
    pub alter_scope: Option<SubjectChangeScope>,
    /// The kind of merchant (主体类型).
    pub organization_type: SubjectType,
    /// Whether it is a financial institution (是否金融机构).
    pub finance_institution: Option<bool>,
    /// The business licence (营业执照信息).
    pub business_license_info: Option<SubjectChangeBusinessLicence>,
    /// The certificate of registration (登记证书信息).
    pub certificate_info: Option<SubjectChangeCertificate>,
    /// The licence of a financial institution (金融机构许可证).
    pub finance_institution_info: Option<SubjectChangeFinancialLicence>,
    /// Who the legal representative is (法人身份信息).
    pub legal_person_info: Option<SubjectChangeLegalPerson>,
    /// The beneficial owners (最终受益人信息列表).
    pub ubo_info_list: Option<Vec<SubjectChangeBeneficialOwner>>,
    /// What else belongs to the application (补充材料列表).
    pub addition: Option<SubjectChangeAddition>,
}

/// An application for a change of who a merchant is in law, as it stands (资料变更申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectChange {
    /// The merchant number (微信支付商户号).
    pub merchant_code: Option<String>,
    /// The application's number (申请单号).
    pub apply_id: Option<String>,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: Option<String>,
    /// The application's state (申请单状态).
    pub state: Option<DataChangeState>,
    /// Why the application was turned down (总体驳回原因).
    pub audit_reject_reason: Option<String>,
    /// Why it was rejected, for each field (驳回原因详情).
    pub audit_reject_detail: Option<Vec<DataChangeRejection>>,
}

/// Queries an application for a change of who a sub-merchant is in law, by WeChat Pay's number (查询资料变更申请单状态-使用申请单号).
#[wechatpay_endpoint(
    GET,
    "v3/mchalterapply/mchsubjectalterapplyment/<apply_id>",
    response = SubjectChange,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4014090655",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubjectChangeById {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub apply_id: String,
}

/// Withdraws an application for a change of who a sub-merchant is in law (撤销资料变更申请单).
#[wechatpay_endpoint(
    POST,
    "v3/mchalterapply/mchsubjectalterapplyment/<apply_id>/revoke",
    response = RevokedSubjectChange,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4014090672",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeSubjectChange {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub apply_id: String,
}

/// Whether the application was withdrawn (撤销结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokedSubjectChange {
    /// Whether the application was withdrawn (撤销状态).
    pub result: Option<SubjectChangeRevocation>,
}

/// Whether the application was withdrawn (撤销状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubjectChangeRevocation {
    /// It was withdrawn (撤销成功).
    Success,
    /// It was not withdrawn (撤销失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}
