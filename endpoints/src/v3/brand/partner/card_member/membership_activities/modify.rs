//! Modifies an activity that gives coupons to members.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::membership_activities::PartnerMembershipActivity;

/// Modifies an activity that gives coupons to members (修改品牌会员发券活动信息).
#[wechatpay_endpoint(
    PATCH,
    "v3/brand/partner/card-member/membership-activities/<activity_id>",
    response = PartnerMembershipActivity,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyPartnerMembershipActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The campaign's title (活动主标题).
    pub title: String,
    /// The campaign's title (活动主标题).
    pub sub_title: String,
    /// The time at which the activity begins, RFC 3339 (活动开始时间).
    pub begin_time: String,
    /// The time at which the activity ends, RFC 3339 (活动结束时间).
    pub end_time: String,
}
