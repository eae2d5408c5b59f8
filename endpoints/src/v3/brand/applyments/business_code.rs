//! Queries an application for a brand by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::applyments::BrandApplication;

/// Queries an application for a brand by the merchant's number (根据业务申请编号查询申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/brand/applyments/business-code/<business_code>",
    response = BrandApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: String,
}
