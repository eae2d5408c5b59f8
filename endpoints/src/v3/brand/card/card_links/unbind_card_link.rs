//! Removes a link of payments to a brand's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::card::card_links::{BrandCardLinkApplication, BrandPaymentScene};

/// Removes a link of payments to a brand's card (解除已生效交易连接名片场景).
#[wechatpay_endpoint(
    POST,
    "v3/brand/card/card-links/unbind-card-link",
    response = BrandCardLinkApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnbindBrandCardLink {
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
