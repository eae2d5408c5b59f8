//! Lists a user's cards of a brand.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::brand::partner::card_member::user_cards::{PartnerUserMemberCard, PartnerUserMemberCardState};

/// Lists a user's cards of a brand (查询用户在品牌下所有会员卡).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/card-member/user-cards",
    response = PartnerUserMemberCardList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerUserMemberCards {
    /// The brand's id (品牌id).
    pub brand_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
    /// The state of the user's card (用户会员卡状态).
    pub user_card_state: Option<PartnerUserMemberCardState>,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}

/// A page of a user's cards (会员卡列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerUserMemberCardList {
    /// How many there are in all (总数量).
    pub total_count: i64,
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The user's cards (会员卡列表).
    pub data: Option<Vec<PartnerUserMemberCard>>,
}
