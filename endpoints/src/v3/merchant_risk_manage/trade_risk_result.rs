//! Tells what was done about the risk of an order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{TradeRiskPunishment, TradeRiskType};

/// Tells what was done about the risk of an order (处置结果回传).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-risk-manage/trade-risk-result",
    response = ReportedTradeRiskResult,
    document = "https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk-result/create-trade-risk-result.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportTradeRiskResult {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The acquiring bank's number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// The channel partner's number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The kind of risk (风险类型).
    pub risk_type: Option<TradeRiskType>,
    /// What WeChat Pay did about it (处置手段).
    pub punish_type: TradeRiskPunishment,
    /// What else WeChat Pay did about it (处置手段补充).
    pub additional_punish_type: Option<String>,
    /// The complaints about the order (投诉信息).
    pub complaints_information: Option<String>,
}

/// What was told (处置结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedTradeRiskResult {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The acquiring bank's number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// The channel partner's number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The kind of risk (风险类型).
    pub risk_type: Option<TradeRiskType>,
    /// What WeChat Pay did about it (处置手段).
    pub punish_type: TradeRiskPunishment,
    /// What else WeChat Pay did about it (处置手段补充).
    pub additional_punish_type: Option<String>,
    /// What WeChat Pay did about it, in words (处置手段描述).
    pub punish_description: Option<String>,
}
