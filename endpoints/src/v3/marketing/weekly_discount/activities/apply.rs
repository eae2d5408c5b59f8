//! Joins an activity of weekly discounts.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Joins an activity of weekly discounts (报名周周惠活动).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/weekly-discount/activities/<activity_id>/apply",
    response = AppliedWeeklyDiscountActivity,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyWeeklyDiscountActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// The merchant number that joins (报名商户号).
    pub applying_merchant_id: i64,
    /// The number of the merchant's shop that joins (报名商户门店号).
    pub store_id: i64,
}

/// An activity that was joined.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedWeeklyDiscountActivity {
    /// The id of the activity that was joined (报名成功的活动ID).
    pub activity_id: i64,
    /// When it was joined, RFC 3339 (报名成功时间).
    pub success_time: String,
}
