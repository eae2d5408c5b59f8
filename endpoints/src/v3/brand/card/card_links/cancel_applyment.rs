//! Cancels an application to link payments to a brand's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::card::card_links::BrandCardLinkApplication;

/// Cancels an application to link payments to a brand's card (撤销交易连接名片配置申请).
#[wechatpay_endpoint(
    POST,
    "v3/brand/card/card-links/cancel-applyment",
    response = BrandCardLinkApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelBrandCardLinkApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
