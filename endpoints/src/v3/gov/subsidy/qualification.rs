//! Queries a qualification for a subsidy.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{SubsidyDocumentType, SubsidyQualificationState};

/// Queries a qualification for a subsidy (查询补贴资格).
#[wechatpay_endpoint(
    GET,
    "v3/gov/subsidy/qualification",
    response = SubsidyQualification,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubsidyQualification {
    /// The person's name (自然人姓名).
    #[wechatpay(sensitive)]
    pub real_name: Option<String>,
    /// The number of the user's identity document (自然人证件号).
    #[wechatpay(sensitive)]
    pub id_card_number: Option<String>,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub phone_number: Option<String>,
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: i64,
    /// The user's openid under the appid (OPENID).
    pub openid: Option<String>,
    /// The appid (APPID).
    pub appid: Option<String>,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The kind of identity document (证件类型).
    pub identity_document_type: Option<SubsidyDocumentType>,
}

/// The state of a user's qualification (补贴资格).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyQualification {
    /// The state of the qualification (资格的状态).
    pub state: SubsidyQualificationState,
}
