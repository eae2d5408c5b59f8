//! Queries an application to link payments to a brand's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::card::card_links::BrandCardLinkApplication;

/// Queries an application to link payments to a brand's card (根据业务申请编号查询添加申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/brand/card/card-links/business-code/<business_code>",
    response = BrandCardLinkApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandCardLinkApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
