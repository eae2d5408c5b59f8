//! Activities.

pub mod apply;
pub mod list;
pub mod query;

pub use apply::{AppliedWeeklyDiscountActivity, ApplyWeeklyDiscountActivity};
pub use list::{ListWeeklyDiscountActivities, WeeklyDiscountActivityList};
pub use query::QueryWeeklyDiscountActivity;

use wechatpay_runtime::wechatpay_object;

/// An activity of weekly discounts (周周惠活动详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeeklyDiscountActivity {
    /// The activity's id (活动ID).
    pub activity_id: Option<String>,
    /// The activity's name (活动名称).
    pub activity_name: String,
    /// The scene in which the activity runs, such as `SCAN_CODE_TO_ORDER` (活动投放场景).
    pub activity_scene: String,
    /// The code of the area in which the activity runs (活动投放区域编码).
    pub activity_area_code: Vec<String>,
    /// What the user has to pay with, such as `CCB_DEBIT` (活动指定付款方式).
    pub activity_limit_pay: Option<String>,
    /// The least amount of a payment that is discounted, in fen (活动优惠门槛).
    pub activity_transaction_minimum_amount: i64,
    /// What is taken off, in fen (活动优惠金额).
    pub activity_coupon_amount: i64,
    /// The days of the week on which the activity runs (活动可使用周期).
    pub activity_available_week: Vec<String>,
    /// The activity's budget, in fen (活动预算).
    pub activity_max_amount: i64,
    /// The activity's budget of a day, in fen (活动单天预算).
    pub activity_max_amount_per_day: Option<i64>,
    /// When the activity begins, RFC 3339 (活动开始时间).
    pub activity_available_begin_time: String,
    /// When the activity ends, RFC 3339 (活动结束时间).
    pub activity_available_end_time: String,
    /// The activity's state (活动状态).
    pub activity_state: String,
    /// The activity's remark (活动备注).
    pub activity_remark: Option<String>,
    /// The address of the activity's logo (活动logo).
    pub activity_logo: String,
}
