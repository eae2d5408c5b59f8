//! Cancels an application to set up a brand's card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::card::card_configs::BrandCardApplication;

/// Cancels an application to set up a brand's card (撤销商家名片配置申请).
#[wechatpay_endpoint(
    POST,
    "v3/brand/card/card-configs/cancel-applyment",
    response = BrandCardApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelBrandCardApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
