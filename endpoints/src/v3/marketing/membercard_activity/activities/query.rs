//! Queries an activity that gives coupons to members.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::membercard_activity::activities::MemberCardActivity;

/// Queries an activity that gives coupons to members (查询活动详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-activity/activities/<activity_id>",
    response = MemberCardActivity,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMemberCardActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
}
