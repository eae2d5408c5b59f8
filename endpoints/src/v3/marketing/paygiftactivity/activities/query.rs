//! Queries an activity that gives coupons after payments.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::paygiftactivity::activities::PaygiftActivity;

/// Queries an activity that gives coupons after payments (查询活动详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/paygiftactivity/activities/<activity_id>",
    response = PaygiftActivity,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPaygiftActivity {
    /// The activity's id (活动id).
    pub activity_id: String,
}
