//! Reports the points that a user has.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Reports the points that a user has (同步积分余额).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/user-points/sync",
    response = PartnerMemberPoints,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncPartnerMemberPoints {
    /// The merchant's number of the request (商家请求单号).
    pub out_request_no: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The points that the user has (积分余额).
    pub point_balance: i64,
}

/// The points that a user has (用户积分).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberPoints {
    /// The merchant's number of the request (商家请求单号).
    pub out_request_no: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The points that the user has (积分余额).
    pub point_balance: i64,
}
