//! Applies to link payments to a brand's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::card::card_links::{BrandCardLinkApplication, BrandPaymentScene};

/// Applies to link payments to a brand's card (添加交易连接名片规则申请).
#[wechatpay_endpoint(
    POST,
    "v3/brand/card/card-links",
    response = BrandCardLinkApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBrandCardLinkApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// Where the payments take place (交易场景类型).
    pub payment_scene: BrandPaymentScene,
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The merchant's number (商户号).
    pub card_link_mchid: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
}
