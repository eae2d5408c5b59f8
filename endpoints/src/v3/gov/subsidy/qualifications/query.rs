//! Queries the qualifications of a user.

use wechatpay_runtime::wechatpay_endpoint;

use super::SubsidyQualifications;
use crate::v3::gov::subsidy::SubsidyDocumentType;

/// Queries the qualifications of a user (批量查询用户资格).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/qualifications/query",
    response = SubsidyQualifications,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubsidyQualifications {
    /// The person's name (自然人姓名).
    #[wechatpay(sensitive)]
    pub real_name: String,
    /// The number of the user's identity document (自然人证件号).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub phone_number: String,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The kind of identity document (证件类型).
    pub identity_document_type: SubsidyDocumentType,
}
