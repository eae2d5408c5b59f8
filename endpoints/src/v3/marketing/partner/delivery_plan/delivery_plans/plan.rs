//! A delivery plan, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// A delivery plan's state (投放计划状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerDeliveryPlanState {
    /// It is being created (创建中).
    PlanCreating,
    /// It did not begin yet (已创建).
    PlanCreated,
    /// It is being terminated (终止中).
    PlanTerminating,
    /// It was terminated (已终止).
    PlanTerminated,
    /// It is over (已过期).
    PlanExpired,
    /// It is under way (投放中).
    PlanDelivering,
    /// It is paused (已暂停).
    PlanPaused,
    /// A value that this version does not know.
    Other(String),
}

/// The delivery plan that was created or changed (投放计划详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredDeliveryPlan {
    /// The plan (投放计划详情).
    pub plan: PartnerDeliveryPlan,
}

/// A delivery plan: it offers the coupons of a stock to users (投放计划).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerDeliveryPlan {
    /// The plan's id (投放计划ID).
    pub plan_id: String,
    /// The plan's name (投放计划名称).
    pub plan_name: String,
    /// The plan's state (投放计划状态).
    pub plan_state: PartnerDeliveryPlanState,
    /// The time from which the plan runs, RFC 3339 (开始可用时间).
    pub delivery_start_time: Option<String>,
    /// The time until which the plan runs, RFC 3339 (结束可用时间).
    pub delivery_end_time: Option<String>,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// A short word that recommends it (营销标签).
    pub recommend_word: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// How many coupons can be got in all (总库存).
    pub total_count: Option<i64>,
    /// How many coupons one user can get (单用户限领).
    pub user_limit: Option<i64>,
    /// How many coupons can be got in a day (单日限领).
    pub daily_limit: Option<i64>,
    /// Whether the product coupon and its stock are used as they are (是否复用商品券和批次信息).
    pub reuse_coupon_config: Option<bool>,
}
