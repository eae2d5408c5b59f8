//! Queries the sums of a day's trades.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::gov::subsidy::SubsidyCategoryState;

/// Queries the sums of a day's trades (查询单日交易汇总).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/transactions/summary/query-day",
    response = SubsidyDaySummary,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubsidyDaySummary {
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The day that is asked for, such as `2025-01-14` (查询的日期).
    pub query_date: String,
    /// Which orders are asked for (查询的订单类别).
    pub query_type: SubsidySummaryType,
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: Option<i64>,
    /// Whether the qualification was used or given back (品类状态).
    pub cate_state: Option<SubsidyCategoryState>,
}

/// Which orders are asked for (查询的订单类别).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidySummaryType {
    /// All trades.
    #[serde(rename = "ORDER_TYPE_TRANSACTION")]
    Transaction,
    /// Uses of qualifications for household appliances.
    #[serde(rename = "ORDER_TYPE_APPLIANCE_REDEEM")]
    ApplianceRedeem,
    /// Uses of qualifications for phones, tablets and other devices (3C).
    #[serde(rename = "ORDER_TYPE_3C_REDEEM")]
    DeviceRedeem,
    /// Uses of qualifications for several categories.
    #[serde(rename = "ORDER_TYPE_N_QUALIFICATION_REDEEM")]
    NQualificationRedeem,
    /// A value that this version does not know.
    Other(String),
}

/// The sums of a day's trades (单日交易汇总).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyDaySummary {
    /// The code of the result; `000000` is success (响应码).
    pub code: Option<String>,
    /// The result in words (响应描述).
    pub message: Option<String>,
    /// The number of orders (交易总笔数).
    pub total_trade_count: Option<i64>,
    /// The total amount of the orders, in fen (交易总金额).
    pub total_trade_amount: Option<i64>,
    /// The total of the subsidies, in fen (补贴总金额).
    pub total_subsidy_count: Option<i64>,
}
