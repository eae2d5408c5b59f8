//! Confirms that a product coupon was given to a user.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::users::PartnerUserProductCoupon;

/// Confirms that a product coupon was given to a user (确认发放用户商品券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/users/<openid>/coupons/<coupon_code>/confirm",
    response = PartnerUserProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmPartnerUserProductCoupon {
    /// The user, under `appid` (用户OpenID).
    pub openid: String,
    /// The code of the user's coupon (用户商品券Code).
    pub coupon_code: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The app or official account under which the openid is (公众账号AppID).
    pub appid: String,
    /// The merchant's number of the request (确认发放请求单号).
    pub out_request_no: String,
}
