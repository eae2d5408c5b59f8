//! Lists the activities in which users shake for discounts.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Lists the activities in which users shake for discounts (查询摇优惠活动列表).
#[wechatpay_endpoint(
    GET,
    "v3/brand/marketing/shake-activities/activities",
    response = BrandShakeActivityList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListBrandShakeActivities {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// How many there are on a page (分页大小).
    #[wechatpay(range = 1..=100)]
    pub limit: i64,
    /// The page's number (分页页码).
    pub offset: i64,
    /// The activity's state (活动状态).
    pub activity_state: Option<BrandShakeActivityState>,
    /// The state of the review (审核状态).
    pub audit_state: Option<BrandShakeActivityReview>,
}

/// The activity's state (活动状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandShakeActivityState {
    /// It did not begin yet (已创建).
    Created,
    /// It is under way (投放中).
    Delivering,
    /// It is over (已过期).
    Expired,
    /// It is paused (已暂停).
    Paused,
    /// It was terminated (已终止).
    Terminated,
    /// A value that this version does not know.
    Other(String),
}

/// Audit state.
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandShakeActivityReview {
    /// It is being reviewed (待审核).
    Pending,
    /// It was approved (审核通过).
    Approved,
    /// It was rejected (审核驳回).
    Rejected,
    /// A value that this version does not know.
    Other(String),
}

/// A page of activities (摇一摇有优惠活动列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandShakeActivityList {
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The number of records in all (总数).
    pub total_count: Option<i64>,
    /// The activities (摇一摇有优惠活动列表).
    pub data: Option<Vec<BrandShakeActivity>>,
}

/// An activity in which users shake for discounts (摇一摇有优惠活动).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandShakeActivity {
    /// The campaign (活动id).
    pub id: Option<String>,
    /// The campaign's name (活动名称).
    pub name: Option<String>,
    /// The activity's state (活动状态).
    pub activity_state: Option<BrandShakeActivityState>,
    /// The state of the review (审核状态).
    pub audit_state: Option<BrandShakeActivityReview>,
    /// The number that is left (可用库存).
    pub available_quota: Option<i64>,
    /// The number in all (总库存).
    pub total_quota: Option<i64>,
    /// How the coupons are given out (投放模式).
    pub delivery_mode: Option<BrandShakeActivityDelivery>,
    /// When the coupons are given out (投放时间范围).
    pub time_range: Option<BrandShakeActivityTimeRange>,
    /// The product coupon (商品券).
    pub product_coupon: Option<BrandShakeActivityCoupon>,
}

/// How the coupons are given out (投放模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandShakeActivityDelivery {
    /// WeChat Pay chooses to whom (智能投放).
    Smart,
    /// To chosen users (定向投放).
    Targeted,
    /// A value that this version does not know.
    Other(String),
}

/// When the coupons are given out (投放时间范围).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandShakeActivityTimeRange {
    /// When it begins, RFC 3339 (开始时间).
    pub start_time: Option<String>,
    /// When it ends, RFC 3339 (结束时间).
    pub end_time: Option<String>,
}

/// The product coupon (商品券).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandShakeActivityCoupon {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// The batches of the product coupon (商品券批次列表).
    pub stock_list: Option<Vec<BrandShakeActivityStock>>,
}

/// A batch of the product coupon (商品券批次).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandShakeActivityStock {
    /// The batch's id (批次ID).
    pub stock_id: Option<String>,
}
