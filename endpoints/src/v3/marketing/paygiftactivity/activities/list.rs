//! Lists activities that give coupons after payments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::paygiftactivity::activities::{PaygiftActivity, PaygiftActivityStatus};
use crate::v3::marketing::paygiftactivity::award_rule::PaygiftAwardType;

/// Lists activities that give coupons after payments (获取支付有礼活动列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/paygiftactivity/activities",
    response = PaygiftActivityList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPaygiftActivities {
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    #[wechatpay(range = 1..=100)]
    pub limit: i64,
    /// The activity's name (活动名称).
    pub activity_name: Option<String>,
    /// The activities' state.
    pub activity_status: Option<PaygiftActivityStatus>,
    /// The kind of what they give.
    pub award_type: Option<PaygiftAwardType>,
}

/// A page of activities.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftActivityList {
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// How many there are (总数).
    pub total_count: Option<i64>,
    /// The results on this page (结果集).
    pub data: Option<Vec<PaygiftActivity>>,
}
