//! Reverses an order.

use wechatpay_runtime::wechatpay_endpoint;

/// Reverses an order (撤销订单).
#[wechatpay_endpoint(POST, "v3/global/papay/transactions/out-trade-no/<out_trade_no>/reverse", document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReverseGlobalContractTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant's number (子商户号).
    #[wechatpay(query)]
    pub sub_mchid: String,
}
