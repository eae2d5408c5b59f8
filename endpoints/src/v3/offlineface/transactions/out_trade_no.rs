//! Queries a deduction.

use wechatpay_runtime::wechatpay_endpoint;

use super::FaceTransaction;

/// Queries a deduction (查单接口).
#[wechatpay_endpoint(
    GET,
    "v3/offlineface/transactions/out-trade-no/<out_trade_no>",
    response = FaceTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFaceTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's merchant number (子商户商户号).
    pub sub_mchid: String,
    /// The product (平台产品ID).
    pub business_product_id: String,
}
