//! Queries what a brand permits the service provider to do.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries what a brand permits the service provider to do (获得品牌已授权且在生效中的产品权限信息).
#[wechatpay_endpoint(
    GET,
    "v3/brand-basic/partner/brands/<brand_id>/product-authorities",
    response = PartnerBrandAuthorityList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerBrandAuthorities {
    /// The brand's id (品牌ID).
    pub brand_id: String,
}

/// What a brand permits the service provider to do (品牌产品权限).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBrandAuthorityList {
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The kind of permission (授权类型).
    pub authorization_type: Option<BrandAuthorizationType>,
    /// What the service provider may do for the brand (授权产品权限).
    pub authorization_product: Option<Vec<BrandProduct>>,
    /// The time of the last change, RFC 3339 (更新时间).
    pub update_time: Option<String>,
}

/// The kind of permission (授权类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandAuthorizationType {
    /// Everything (全托管).
    AuthorizationTypeHosting,
    /// Single products (部分授权).
    AuthorizationTypePartly,
    /// A value that this version does not know.
    Other(String),
}

/// What the service provider may do for the brand (授权产品权限).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProduct {
    /// The brand's card (商家名片).
    BrandProductAuthorityMerchantCard,
    /// Links of payments to the card (交易连接名片).
    BrandProductAuthorityCardLink,
    /// Product coupons (商品券).
    BrandProductAuthorityProductCoupon,
    /// Discounts by shaking (摇一摇有优惠).
    BrandProductAuthorityShakeCoupon,
    /// Gifts after payments (支付有礼).
    BrandProductAuthorityBrandPayGift,
    /// Stores (品牌门店).
    BrandProductAuthorityBrandStore,
    /// Merchants that take payments (收款商户管理).
    BrandProductAuthorityPaymentMerchantManage,
    /// Apps and official accounts (APPID管理).
    BrandProductAuthorityAppidManage,
    /// Channels (视频号管理).
    BrandProductAuthorityFinderManage,
    /// Categories (类目管理).
    BrandProductAuthorityCategoryManage,
    /// A value that this version does not know.
    Other(String),
}
