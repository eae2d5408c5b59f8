//! Uses a user's product coupon.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::users::{
    PartnerUserProductCoupon, ProductCouponOrder, ProductCouponPayScoreOrder,
};

/// Uses a user's product coupon (核销用户商品券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/users/<openid>/coupons/<coupon_code>/use",
    response = PartnerUserProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsePartnerUserProductCoupon {
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
    /// When it was used, RFC 3339 (核销时间).
    pub use_time: String,
    /// The order that it belongs to (关联微信支付订单信息).
    pub associated_order_info: ProductCouponOrder,
    /// The merchant's number of the request (核销请求单号).
    pub out_request_no: String,
    /// Which of the uses it is, from 0; of a coupon that is used several times (多次优惠索引).
    pub sequential_coupon_index: Option<i64>,
    /// The id of the store in which it was used (核销门店ID).
    pub store_id: Option<String>,
    /// The PayScore order with which the coupon was used (关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<ProductCouponPayScoreOrder>,
    /// The discount, in fen (优惠金额).
    pub saved_amount: Option<i64>,
}
