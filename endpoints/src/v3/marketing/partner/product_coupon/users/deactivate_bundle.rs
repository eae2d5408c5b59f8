//! Deactivates a user's bundle of coupons.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::users::PartnerUserProductCouponBundle;

/// Deactivates a user's bundle of coupons (失效用户商品券组).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/users/<openid>/coupon-bundles/<user_coupon_bundle_id>/deactivate",
    response = PartnerUserProductCouponBundle,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeactivatePartnerUserProductCouponBundle {
    /// The user, under `appid` (用户OpenID).
    pub openid: String,
    /// The id of the user's bundle of coupons (用户券组ID).
    pub user_coupon_bundle_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: String,
    /// The app or official account under which the openid is (公众账号AppID).
    pub appid: String,
    /// The merchant's number of the request (失效请求单号).
    pub out_request_no: String,
    /// Why it is deactivated (失效原因).
    pub deactivate_reason: String,
}
