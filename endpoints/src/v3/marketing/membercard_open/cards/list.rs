//! Lists templates of member cards.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::membercard_open::cards::MemberCard;

/// Lists templates of member cards (查询会员卡模板列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-open/cards",
    response = MemberCardList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListMemberCards {
    /// The brand's id (品牌id).
    pub brand_id: Option<String>,
    /// The app or official account of the merchant (商户AppId).
    pub appid: Option<String>,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}

/// A page of templates of member cards (会员卡模板列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardList {
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// The user's cards (会员卡列表).
    pub data: Option<Vec<MemberCard>>,
}
