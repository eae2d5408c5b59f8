//! Tells what was done about risky orders.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Tells what was done about risky orders (回传处置结果).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    response = ReportedRiskyTradeDisposal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRiskyTradeDisposal {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// What the merchant found of the risk in the end (最终风险结论).
    pub final_risk_result: Option<i64>,
    /// Which kind of risk it was in the end (最终风险类型).
    pub final_risk_type: Option<i64>,
    /// What the merchant did about it (处置结论).
    pub disp_conclusion: Option<Vec<i64>>,
    /// More about what the merchant did (处置补充).
    pub disp_addition: Option<String>,
    /// Whether anybody complained (是否有投诉).
    pub exist_complaint: Option<bool>,
    /// The amount that is refunded, in fen (退款金额).
    pub refund_amount: Option<i64>,
}

/// The result of the call (处置结果回传).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedRiskyTradeDisposal {
    /// The result of the call, in words (返回描述).
    pub rsp_msg: Option<String>,
}
