//! Creates an activity that gives coupons after payments of an amount or more.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::paygiftactivity::award_rule::PaygiftAwardRule;
use crate::v3::marketing::paygiftactivity::info::PaygiftActivityInfo;
use crate::v3::marketing::paygiftactivity::setting::PaygiftAdvancedSetting;

/// Creates an activity that gives coupons after payments of an amount or more (创建全场满额送活动).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/paygiftactivity/unique-threshold-activity",
    response = CreatedPaygiftThresholdActivity,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePaygiftThresholdActivity {
    /// What the activity is (活动基本信息).
    pub activity_base_info: PaygiftActivityInfo,
    /// Who gets the coupons, and for which payments.
    pub advanced_setting: Option<PaygiftAdvancedSetting>,
    /// What is given, and after which payments.
    pub award_send_rule: PaygiftAwardRule,
}

/// An activity that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPaygiftThresholdActivity {
    /// The activity's id (活动id).
    pub activity_id: String,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
}
