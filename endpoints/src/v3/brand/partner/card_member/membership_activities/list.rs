//! Lists the activities that give coupons to members.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::brand::partner::card_member::membership_activities::{PartnerMembershipActivity, PartnerMembershipActivityState};

/// Lists the activities that give coupons to members (查询品牌会员发券活动列表).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/card-member/membership-activities",
    response = PartnerMembershipActivityList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerMembershipActivities {
    /// The brand's id (品牌id).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: Option<String>,
    /// The activity's state (活动状态).
    pub activity_state: Option<PartnerMembershipActivityState>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: i64,
    /// How many results are given at most (最大资源条数).
    pub limit: i64,
}

/// A page of activities (活动列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMembershipActivityList {
    /// The activities (活动列表).
    pub data: Option<Vec<PartnerMembershipActivity>>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// How many there are in all (资源总条数).
    pub total_count: Option<i64>,
}
