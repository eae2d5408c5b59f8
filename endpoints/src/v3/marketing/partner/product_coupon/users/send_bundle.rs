//! Gives the coupons of a bundle of stocks to a user.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::users::{PartnerUserProductCouponBundle, UserProductCouponTags};

/// Gives the coupons of a bundle of stocks to a user (向用户发放商品券批次组).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/users/<openid>/coupon-bundles",
    response = PartnerUserProductCouponBundle,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendPartnerUserProductCouponBundle {
    /// The user, under `appid` (用户OpenID).
    pub openid: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: String,
    /// The app or official account under which the openid is (公众账号AppID).
    pub appid: String,
    /// The merchant's number of the request that gave the coupon out (发券请求单号).
    pub send_request_no: String,
    /// Data of the partner's own, returned as it was given (自定义附加信息).
    pub attach: Option<String>,
    /// Labels of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<UserProductCouponTags>,
}
