//! Publishes a brand's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::card::card_configs::{BrandCardApplication, BrandCardPublishing};

/// Publishes a brand's card (发布商家名片配置).
#[wechatpay_endpoint(
    POST,
    "v3/brand/card/card-configs/publish",
    response = BrandCardApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishBrandCard {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// When it is published (发布方式).
    pub publish_type: BrandCardPublishing,
    /// When it is to be published, RFC 3339 (定时发布时间).
    pub scheduled_publish_time: Option<String>,
}
