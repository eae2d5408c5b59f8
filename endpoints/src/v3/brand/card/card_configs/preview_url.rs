//! Gets the address that previews a brand's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::card::card_configs::BrandCardApplication;

/// Gets the address that previews a brand's card (获取商家名片预览二维码).
#[wechatpay_endpoint(
    GET,
    "v3/brand/card/card-configs/preview-url",
    response = BrandCardApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetBrandCardPreview {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
