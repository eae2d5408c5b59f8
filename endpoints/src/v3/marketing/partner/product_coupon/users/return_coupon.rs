//! Returns a product coupon that a user has used.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::users::PartnerUserProductCoupon;

/// Returns a product coupon that a user has used (退券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/users/<openid>/coupons/<coupon_code>/return",
    response = PartnerUserProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnPartnerUserProductCoupon {
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
    /// The merchant's number of the request (退券请求单号).
    pub out_request_no: String,
    /// Which of the uses it is, from 0 (多次优惠索引).
    pub sequential_coupon_index: Option<i64>,
}
