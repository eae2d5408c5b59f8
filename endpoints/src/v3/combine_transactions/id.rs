//! Combined orders by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::CombinedTransaction;

/// Queries the orders of persons by WeChat Pay's number of the whole (个人收款交易微信支付订单号查询).
#[wechatpay_endpoint(
    GET,
    "v3/combine-transactions/id/<combine_transaction_id>",
    response = CombinedTransaction,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCombinedTransactionById {
    /// WeChat Pay's number of the whole (合单支付订单号).
    #[wechatpay(len = 1..=32)]
    pub combine_transaction_id: String,
}
