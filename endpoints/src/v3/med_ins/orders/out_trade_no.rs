//! Queries an order by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::MedicalInsuranceOrder;

/// Queries an order by the merchant's number (使用商户订单号查看下单结果).
#[wechatpay_endpoint(
    GET,
    "v3/med-ins/orders/out-trade-no/<out_trade_no>",
    response = MedicalInsuranceOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMedicalInsuranceOrder {
    /// The institution's number of the order (从业机构订单号).
    pub out_trade_no: String,
    /// The hospital's merchant number (医疗机构的商户号).
    pub sub_mchid: Option<String>,
}
