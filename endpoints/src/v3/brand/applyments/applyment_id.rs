//! Queries an application for a brand by its id.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::applyments::BrandApplication;

/// Queries an application for a brand by its id (根据申请单ID查询申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/brand/applyments/applyment-id/<applyment_id>",
    response = BrandApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandApplicationById {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: String,
}
