//! Terminates an activity that gives coupons to members.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Terminates an activity that gives coupons to members (终止活动).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-activity/activities/<activity_id>/terminate",
    response = TerminatedMemberCardActivity,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateMemberCardActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
}

/// An activity that was terminated (已终止的活动).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatedMemberCardActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// The time of termination, RFC 3339 (终止时间).
    pub terminate_time: Option<String>,
}
