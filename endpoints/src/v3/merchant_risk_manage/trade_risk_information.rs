//! Queries the risk of an order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{TradeRiskPunishment, TradeRiskType};

/// Queries the risk of an order (查询风险信息).
#[wechatpay_endpoint(
    GET,
    "v3/merchant-risk-manage/trade-risk-information",
    response = TradeRisk,
    document = "https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTradeRisk {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The institution (从业机构号).
    pub acquiring_bank_id: Option<String>,
    /// The channel partner's number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The complaints about the order (投诉信息).
    pub complaints_information: Option<String>,
}

/// The risk of an order, and what WeChat Pay did about it (风险信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeRisk {
    /// How high the risk is, as a number (风险系数值).
    pub risk_score: i64,
    /// The kind of risk (风险类型).
    pub risk_type: Option<TradeRiskType>,
    /// What WeChat Pay did about it (处置手段).
    pub punish_type: Option<TradeRiskPunishment>,
    /// What WeChat Pay did about it, in words (处置手段描述).
    pub punish_description: Option<String>,
}
