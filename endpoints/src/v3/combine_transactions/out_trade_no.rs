//! Combined orders by the merchant's number: asked for, closed.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::CombinedTransaction;

/// Queries combined orders (合单查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/combine-transactions/out-trade-no/<combine_out_trade_no>",
    response = CombinedTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012557006",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCombinedTransaction {
    /// The number of the whole (合单商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub combine_out_trade_no: String,
}

/// Closes unpaid combined orders (合单关闭订单). It closes all of them: none can be left out.
#[wechatpay_endpoint(
    POST,
    "v3/combine-transactions/out-trade-no/<combine_out_trade_no>/close",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012577452",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseCombinedTransaction {
    /// The number of the whole (合单商户订单号).
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub combine_out_trade_no: String,
    /// The app or official account of who combines the orders (合单商户 appid).
    #[wechatpay(len = 1..=32)]
    pub combine_appid: String,
    /// The orders (商品单信息), at most 50.
    #[wechatpay(items = 1..=50)]
    pub sub_orders: Vec<ClosedSubOrder>,
}

/// One of the orders (商品单).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedSubOrder {
    /// The merchant of this order (子单商户号).
    #[wechatpay(len = 1..=32)]
    pub mchid: String,
    /// The merchant's number of this order (商品单商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权 ID).
    pub individual_auth_id: Option<String>,
    /// The sub-merchant (二级商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sub_appid: Option<String>,
}
