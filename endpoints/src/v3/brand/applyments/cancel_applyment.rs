//! Cancels an application for a brand.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::applyments::BrandApplication;

/// Cancels an application for a brand (撤销申请).
#[wechatpay_endpoint(
    POST,
    "v3/brand/applyments/cancel-applyment",
    response = BrandApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelBrandApplication {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<String>,
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
}
