//! Queries an order by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::MedicalInsuranceOrder;

/// Queries an order by WeChat Pay's number (使用医保自费混合订单号查看下单结果).
#[wechatpay_endpoint(
    GET,
    "v3/med-ins/orders/mix-trade-no/<mix_trade_no>",
    response = MedicalInsuranceOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMedicalInsuranceOrderById {
    /// WeChat Pay's number of the order (医保自费混合订单号).
    pub mix_trade_no: String,
    /// The hospital's merchant number (医疗机构的商户号).
    pub sub_mchid: Option<String>,
}
