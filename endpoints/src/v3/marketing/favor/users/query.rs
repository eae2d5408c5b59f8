//! Queries a coupon of a user.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::favor::users::{FavorCouponConsumption, FavorCouponStatus, FavorCouponType};
use crate::v3::marketing::favor::{FavorBusinessType, FavorCutToMessage, FavorNormalCoupon};

/// Queries a coupon of a user (查询代金券详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/users/<openid>/coupons/<coupon_id>",
    response = FavorCoupon,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFavorCoupon {
    /// The user's openid under `appid` (用户openid).
    pub openid: String,
    /// The coupon's number (代金券id).
    pub coupon_id: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
}

/// A coupon of a user.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCoupon {
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The coupon's number (代金券id).
    pub coupon_id: Option<String>,
    /// The coupon's name (代金券名称).
    pub coupon_name: String,
    /// The coupon's state (代金券状态).
    pub status: FavorCouponStatus,
    /// How the coupon is used, as the user reads it (使用说明).
    pub description: Option<String>,
    /// When the coupon was given out, RFC 3339 (领券时间).
    pub create_time: String,
    /// The kind of coupon (券类型).
    pub coupon_type: FavorCouponType,
    /// When the batch was activated, RFC 3339 (激活批次的时间).
    pub start_time: Option<String>,
    /// When the batch was stopped, RFC 3339 (终止批次的时间).
    pub stop_time: Option<String>,
    /// Whether the coupon is for single goods (是否单品优惠).
    pub singleitem: bool,
    /// The price that a coupon cuts goods to (减至批次特定信息).
    pub cut_to_message: Option<FavorCutToMessage>,
    /// From when the coupon can be used, RFC 3339 (可用开始时间).
    pub available_begin_time: String,
    /// Until when the coupon can be used, RFC 3339 (可用结束时间).
    pub available_end_time: String,
    /// What the coupon takes off, and from which amount on (固定面额满减券使用规则).
    pub normal_coupon_information: Option<FavorNormalCoupon>,
    /// How the coupon was used (已实扣代金券核销信息).
    pub consume_information: Option<FavorCouponConsumption>,
    /// What is left of the amount, in fen (剩余金额).
    pub available_balance: Option<i64>,
    /// The kind of business (业务类型).
    pub business_type: Option<FavorBusinessType>,
    /// Whether the coupon takes off without a flow of funds.
    pub no_cash: Option<bool>,
    /// The merchant's number of the request that gave the coupon out.
    pub out_request_no: Option<String>,
}
