//! Shows news to a user.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Shows news to a user (创建用户动态信息).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/user-feeds",
    response = PartnerMemberFeed,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerMemberFeed {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The merchant's number of the request (商家请求单号).
    pub out_request_no: String,
    /// The news, in the form of its kind (会员动态内容).
    pub cell_message: String,
}

/// News that are shown to a user (用户动态信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberFeed {
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: Option<String>,
    /// The number of the user's member card (会员卡code).
    pub user_card_code: Option<String>,
    /// The user's openid (用户标识).
    pub openid: Option<String>,
    /// The merchant's number of the request (商家请求单号).
    pub out_request_no: Option<String>,
    /// The news, in the form of its kind (会员动态内容).
    pub cell_message: Option<String>,
}
