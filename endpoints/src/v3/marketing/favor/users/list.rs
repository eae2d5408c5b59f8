//! Lists a user's coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::favor::FavorBusinessType;
use crate::v3::marketing::favor::users::{FavorCoupon, FavorCouponStatus};

/// Lists a user's coupons (根据商户号查用户的券).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/users/<openid>/coupons",
    response = FavorCouponList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFavorCoupons {
    /// The user's openid under `appid` (用户openid).
    pub openid: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
    /// The coupon's state (券或消费金状态).
    pub status: Option<FavorCouponStatus>,
    /// The merchant number that created the batch (创建批次的商户号).
    pub creator_mchid: Option<String>,
    /// The merchant number that gives the coupons out (批次发放商户号).
    pub sender_mchid: Option<String>,
    /// The merchant with whom the coupon can be used (可用商户号).
    pub available_mchid: Option<String>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The kind of business (业务类型).
    pub business_type: Option<FavorBusinessType>,
}

/// A page of a user's coupons.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCouponList {
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The coupons on this page (结果集).
    pub data: Option<Vec<FavorCoupon>>,
}
