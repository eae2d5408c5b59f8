//! Activities, their goods and their merchants.

pub mod add_merchants;
pub mod delete_merchants;
pub mod goods;
pub mod list;
pub mod merchants;
pub mod query;
pub mod terminate;

pub use add_merchants::{AddPaygiftActivityMerchants, AddedPaygiftActivityMerchants, RefusedPaygiftMerchant};
pub use delete_merchants::{DeletePaygiftActivityMerchants, DeletedPaygiftActivityMerchants};
pub use goods::{ListPaygiftActivityGoods, PaygiftGoods, PaygiftGoodsList};
pub use list::{ListPaygiftActivities, PaygiftActivityList};
pub use merchants::{ListPaygiftActivityMerchants, PaygiftMerchant, PaygiftMerchantList};
pub use query::QueryPaygiftActivity;
pub use terminate::{TerminatePaygiftActivity, TerminatedPaygiftActivity};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::paygiftactivity::award_rule::{PaygiftAwardRule, PaygiftAwardType, PaygiftMerchantOption};
use crate::v3::marketing::paygiftactivity::info::PaygiftActivityInfo;
use crate::v3::marketing::paygiftactivity::setting::PaygiftAdvancedSetting;

/// What is given by steps of the amount (阶梯送发放规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftStepRule {
    /// The kind of what is given (奖品类型).
    pub award_type: Option<PaygiftAwardType>,
    /// After whose payments coupons are given (发券商户号选项).
    pub merchant_option: Option<PaygiftMerchantOption>,
}

/// An activity that gives coupons after payments.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftActivity {
    /// The activity's id (活动id).
    pub activity_id: String,
    /// The kind of the activity (活动类型).
    pub activity_type: Option<PaygiftActivityType>,
    /// The activity's state (活动状态).
    pub activity_status: PaygiftActivityStatus,
    /// The merchant number that created the activity (创建商户号).
    pub creator_merchant_id: Option<String>,
    /// The merchant number that the activity belongs to (所属商户号).
    pub belong_merchant_id: Option<String>,
    /// When the activity was paused, RFC 3339 (活动暂停时间).
    pub pause_time: Option<String>,
    /// When the activity went on, RFC 3339 (活动恢复时间).
    pub recovery_time: Option<String>,
    /// When the activity was created, RFC 3339 (活动创建时间).
    pub create_time: Option<String>,
    /// When the activity was changed last, RFC 3339 (活动更新时间).
    pub update_time: Option<String>,
    /// What the activity is (活动基本信息).
    pub activity_base_info: PaygiftActivityInfo,
    /// Who gets the coupons, and for which payments (活动高级设置).
    pub advanced_setting: Option<PaygiftAdvancedSetting>,
    /// What is given, and after which payments (活动奖品发放规则).
    pub award_send_rule: PaygiftAwardRules,
}

/// The kind of the activity (活动类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftActivityType {
    /// After payments of an amount or more (满额送).
    #[serde(rename = "FULL_SEND_ACT_TYPE")]
    FullSend,
    /// By steps of the amount (阶梯送).
    #[serde(rename = "STEP_SEND_ACT_TYPE")]
    StepSend,
    /// After payments for certain goods.
    #[serde(rename = "SPECIFIC_SEND_ACT_TYPE")]
    SpecificSend,
    /// A value that this version does not know.
    Other(String),
}

/// The activity's state (活动状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftActivityStatus {
    /// It was created.
    #[serde(rename = "CREATE_ACT_STATUS")]
    Created,
    /// It runs.
    #[serde(rename = "ONGOING_ACT_STATUS")]
    Ongoing,
    /// It was terminated.
    #[serde(rename = "TERMINATE_ACT_STATUS")]
    Terminated,
    /// It is paused.
    #[serde(rename = "STOP_ACT_STATUS")]
    Stopped,
    /// Its time is over.
    #[serde(rename = "OVER_TIME_ACT_STATUS")]
    Ended,
    /// It could not be created.
    #[serde(rename = "CREATE_ACT_FAILED")]
    CreationFailed,
    /// Not known.
    #[serde(rename = "ACT_STATUS_UNKNOWN")]
    Unknown,
    /// A value that this version does not know.
    Other(String),
}

/// What is given, and after which payments, by kind of activity (活动奖品发放规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftAwardRules {
    /// What is given after payments of an amount or more.
    pub full_send_rule: Option<PaygiftAwardRule>,
    /// What is given by steps of the amount (阶梯送发放规则).
    pub step_send_rule: Option<PaygiftStepRule>,
}
