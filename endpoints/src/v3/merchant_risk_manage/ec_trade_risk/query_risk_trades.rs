//! Lists the risky orders of a time.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists the risky orders of a time (查询风险订单).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
    response = RiskyTradeList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRiskyTrades {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// When it begins, RFC 3339 (开始时间).
    pub start_time: Option<String>,
    /// When it ends, RFC 3339 (结束时间).
    pub end_time: Option<String>,
    /// Which page, from 1 (查询页码).
    pub page_index: Option<i64>,
    /// How many on a page (查询页大小).
    pub page_size: Option<i64>,
}

/// A page of risky orders (风险订单列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskyTradeList {
    /// How many risky orders there are in all (总风险订单数).
    pub total_num: Option<i64>,
    /// The risky orders (风险订单列表).
    pub risk_trade_list: Option<Vec<RiskyTrade>>,
}

/// A risky order (风险订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskyTrade {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The kind of risk (风险类型).
    pub risk_type: Option<i64>,
    /// How high the risk is (风险等级).
    pub risk_level: Option<i64>,
    /// When the risk was found, RFC 3339 (风险发现时间).
    pub risk_discove_time: Option<String>,
    /// The partner's number (服务商商户号).
    pub sp_mchid: Option<String>,
}
