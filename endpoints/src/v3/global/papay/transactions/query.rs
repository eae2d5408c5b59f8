//! Queries an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::OverseaTransaction;

/// Queries an order (查询订单).
#[wechatpay_endpoint(GET, "v3/global/papay/transactions/<transaction_id>", response = OverseaTransaction, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalContractTransactionById {
    /// WeChat Pay's number of the order (微信支付订单号).
    pub transaction_id: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
}
