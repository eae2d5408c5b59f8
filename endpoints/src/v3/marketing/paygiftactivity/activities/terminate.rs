//! Terminates an activity that gives coupons after payments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Terminates an activity that gives coupons after payments (终止活动).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/paygiftactivity/activities/<activity_id>/terminate",
    response = TerminatedPaygiftActivity,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePaygiftActivity {
    /// The activity's id (活动id).
    pub activity_id: String,
}

/// An activity that was terminated.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatedPaygiftActivity {
    /// The activity's id (活动id).
    pub activity_id: String,
    /// When it took effect, RFC 3339 (生效时间).
    pub terminate_time: String,
}
