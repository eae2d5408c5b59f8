//! Lists a user's member cards of a brand.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists a user's member cards of a brand (查询用户在品牌下所有会员卡).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/user/cards",
    response = UserMemberCardList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListUserMemberCards {
    /// The user's openid (用户标识).
    pub openid: String,
    /// The app or official account of the merchant (商户AppId).
    pub appid: Option<String>,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}

/// A page of a user's member cards (会员卡列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardList {
    /// The user's cards (会员卡列表).
    pub data: Option<Vec<ListedUserMemberCard>>,
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A user's member card, by its template and its code (会员卡).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedUserMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: Option<String>,
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
}
