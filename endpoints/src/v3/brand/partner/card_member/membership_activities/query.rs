//! Queries an activity that gives coupons to members.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::membership_activities::PartnerMembershipActivity;

/// Queries an activity that gives coupons to members (查询品牌会员发券活动).
#[wechatpay_endpoint(
    GET,
    "v3/brand/partner/card-member/membership-activities/<activity_id>",
    response = PartnerMembershipActivity,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerMembershipActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// The brand's id (品牌id).
    pub brand_id: String,
}
