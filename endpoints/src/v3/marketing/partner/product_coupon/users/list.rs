//! Lists a user's product coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::users::{PartnerUserProductCoupon, UserProductCouponState};

/// Lists a user's product coupons (指定券状态查询用户商品券列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/product-coupon/users/<openid>/coupons",
    response = PartnerUserProductCouponList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerUserProductCoupons {
    /// The user, under `appid` (用户OpenID).
    pub openid: String,
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// The stock's id (批次ID).
    pub stock_id: Option<String>,
    /// The app or official account under which the openid is (公众账号AppID).
    pub appid: String,
    /// The state of the user's coupon (用户商品券状态).
    pub coupon_state: Option<UserProductCouponState>,
    /// How many there are on a page (分页大小).
    pub page_size: Option<i64>,
    /// Where the page begins: the `next_page_token` of the page before (分页Token).
    pub page_token: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the user's bundle of coupons (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
}

/// A page of a user's product coupons (用户商品券列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerUserProductCouponList {
    /// The number of records in all (总个数).
    pub total_count: i64,
    /// Where the next page begins (下一页Token).
    pub next_page_token: Option<String>,
    /// The user's coupons (用户商品券列表).
    pub user_coupon_list: Option<Vec<PartnerUserProductCoupon>>,
}
