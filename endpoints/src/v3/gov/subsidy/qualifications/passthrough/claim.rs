//! Claims a qualification.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::{SubsidyAnswer, SubsidyDocumentType};

/// Claims a qualification (领取资格).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/qualifications/passthrough/claim",
    response = SubsidyAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimPassthroughQualification {
    /// The person's name (自然人姓名).
    #[wechatpay(sensitive)]
    pub real_name: String,
    /// The number of the user's identity document (自然人证件号).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub phone_number: String,
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: Option<i64>,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The kind of identity document (证件类型).
    pub identity_document_type: SubsidyDocumentType,
    /// The longitude (经度).
    pub longitude: String,
    /// The latitude (纬度).
    pub latitude: String,
}
