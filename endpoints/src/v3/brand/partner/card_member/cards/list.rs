//! Lists templates of member cards.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::brand::partner::card_member::cards::{PartnerMemberCard, PartnerMemberCardState};

/// Lists templates of member cards (查询会员卡模板列表).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/card-member/cards",
    response = PartnerMemberCardList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerMemberCards {
    /// The brand's id (品牌id).
    pub brand_id: String,
    /// Whether the template is in effect (状态).
    pub state: Option<PartnerMemberCardState>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of templates of member cards (会员卡模板列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMemberCardList {
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The templates of member cards (会员卡模板列表).
    pub data: Option<Vec<PartnerMemberCard>>,
}
