//! Payments by code plates.

use wechatpay_runtime::wechatpay_endpoint;

/// Reports a payment that a user made by the code plate on a counter or a table (支付码牌/点餐码牌交易回传).
#[wechatpay_endpoint(POST, "v3/industry-rebate/transactions/<transaction_id>", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportCodePlateTransaction {
    /// WeChat Pay's number of the payment; the document calls it a withdrawal's (商户提现单号).
    pub transaction_id: String,
    /// The sub-merchant number (子商户).
    pub sub_mchid: String,
    /// The address in the code of the plate, such as `weixin://wxpay/s/An4baqw` (收款链接url).
    pub code_url: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
}
