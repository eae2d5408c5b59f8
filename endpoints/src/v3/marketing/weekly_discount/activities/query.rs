//! Queries an activity of weekly discounts.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::weekly_discount::activities::WeeklyDiscountActivity;

/// Queries an activity of weekly discounts (查询周周惠活动详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/weekly-discount/activities/<activity_id>",
    response = WeeklyDiscountActivity,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWeeklyDiscountActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
}
