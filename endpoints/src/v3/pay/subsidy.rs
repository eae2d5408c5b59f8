//! Instalments by WeChat's credit (微信分付) whose interest the merchant pays (商户贴息).

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What the merchant pays of the user's instalments (贴息信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SubsidyInfo {
    /// The plans, by the kind of period (贴息详情列表).
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
}

/// The plans of one kind of period (贴息详情).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyDetail {
    /// The kind of period (贴息方案类型).
    pub subsidy_period_type: SubsidyPeriod,
    /// The plans (贴息方案列表).
    pub subsidy_plan: Vec<SubsidyPlan>,
}

/// A plan (贴息方案).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyPlan {
    /// How many instalments: 3, 6 or 12 (贴息期数).
    pub subsidy_installment_num: i64,
    /// Per cent of the interest that the merchant pays: 0 or 100 (贴息比例).
    pub subsidy_percent: i64,
}

/// The kind of period that instalments go by (贴息方案类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyPeriod {
    /// By the day (按日).
    Daily,
    /// By the instalment (分期).
    Period,
    /// One that this version does not know.
    Other(String),
}

/// The instalments that the user chose (使用的商户贴息信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallmentInfo {
    /// Whether the merchant pays the interest (是否使用了商户贴息).
    pub use_subsidy: Option<bool>,
    /// How many instalments the user chose (用户实际选择分期期数).
    pub selected_installment_number: Option<i64>,
}
