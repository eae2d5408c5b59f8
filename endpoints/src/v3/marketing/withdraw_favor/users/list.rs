//! Lists a user's coupons of a batch with which amounts can be withdrawn without a fee.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists a user's coupons of a batch with which amounts can be withdrawn without a fee (查询批次下用户银行提现免费券列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/withdraw-favor/users/<openid>/coupons",
    response = WithdrawFavorCouponList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListWithdrawFavorCoupons {
    /// The user's openid under `appid` (用户标识).
    pub openid: String,
    /// The merchant number that created the batch (银行提现免费券批次创建方商户号).
    pub mchid: String,
    /// The batch's number (银行提现免费券批次ID).
    pub stock_id: String,
    /// The appid under which the user has `openid` (应用ID).
    pub appid: String,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of coupons.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawFavorCouponList {
    /// The coupons on this page (银行提现免费券列表).
    pub data: Vec<WithdrawFavorCoupon>,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// How many there are in all (查询结果总数).
    pub total_count: i64,
}

/// A coupon with which an amount can be withdrawn without a fee (银行提现免费券列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawFavorCoupon {
    /// When the coupon was given out, RFC 3339 (发放时间).
    pub send_time: Option<String>,
    /// The amount that can be withdrawn without a fee, in fen (发放额度).
    pub send_quota: Option<i64>,
    /// The coupon's id (银行提现免费券的券ID).
    pub coupon_id: Option<String>,
    /// How much of the amount was used, in fen (使用额度).
    pub use_quota: Option<i64>,
    /// The coupon's state, such as `VALID` (银行提现免费券券状态).
    pub coupon_state: Option<String>,
}
