//! Lists the coupons of a user.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::busifavor::users::{BusifavorCoupon, BusifavorCouponState};

/// Lists the coupons of a user (根据过滤条件查询用户券).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/users/<openid>/coupons",
    response = BusifavorCouponList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListBusifavorCoupons {
    /// The user's openid under `appid` (用户标识).
    pub openid: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
    /// The coupon's state (券状态).
    pub coupon_state: Option<BusifavorCouponState>,
    /// The merchant number that created the batch (创建批次的商户号).
    pub creator_merchant: Option<String>,
    /// The merchant number that the batch belongs to (批次归属商户号).
    pub belong_merchant: Option<String>,
    /// The merchant number that gives the coupons out (批次发放商户号).
    pub sender_merchant: Option<String>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of a user's coupons.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorCouponList {
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The results on this page (结果集).
    pub data: Option<Vec<BusifavorCoupon>>,
}
