//! Terminates an activity that gives coupons to members.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::membership_activities::PartnerMembershipActivity;

/// Terminates an activity that gives coupons to members (终止品牌会员发券活动).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/membership-activities/<activity_id>/terminate",
    response = PartnerMembershipActivity,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePartnerMembershipActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}
