//! Lists the activities of weekly discounts that a merchant can join.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::weekly_discount::activities::WeeklyDiscountActivity;

/// Lists the activities of weekly discounts that a merchant can join (查询周周惠活动列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/weekly-discount/activities",
    response = WeeklyDiscountActivityList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListWeeklyDiscountActivities {
    /// How many results are given at most (最大资源条数).
    pub limit: i64,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: i64,
    /// The merchant number that joins (报名商户号).
    pub applying_merchant_id: i64,
    /// The number of the merchant's shop that joins (报名商户门店号).
    pub store_id: Option<i64>,
    /// The code of the area in which the activity runs (活动投放区域编码).
    pub activity_area_code: i64,
    /// The scene in which the activity runs, such as `SCAN_CODE_TO_ORDER` (投放场景).
    pub activity_scene: String,
}

/// A page of activities.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeeklyDiscountActivityList {
    /// The activities on this page (周周惠活动详情).
    pub data: Vec<WeeklyDiscountActivity>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: i64,
    /// How many results are given at most (最大资源条数).
    pub limit: i64,
    /// How many there are in all (资源总条数).
    pub total_count: i64,
}
