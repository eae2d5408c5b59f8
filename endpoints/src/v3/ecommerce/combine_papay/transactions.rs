//! `v3/ecommerce/combine-papay/transactions`: deducts the payment of combined orders under a contract; queries the deduction of
//! combined orders; reverses the deduction of combined orders.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Deducts the payment of combined orders under a contract (电商合单委托代扣支付).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/combine-papay/transactions",
    response = CombinePapayTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCombinePapayTransaction {
    /// The app or official account of who combines the orders (合单商户appid).
    pub combine_appid: String,
    /// The merchant number of who combines the orders (合单商户号).
    #[wechatpay(from_client)]
    pub combine_mchid: Option<String>,
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    pub combine_out_trade_no: String,
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The orders in the whole (子单信息).
    pub sub_orders: Option<Vec<CombinePapaySubOrder>>,
    /// What the risk control asks for (风控信息).
    pub risk_info: Option<String>,
}

/// An order of the whole (子单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapaySubOrder {
    /// The merchant of this order (子单商户号).
    pub mchid: String,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// What is to be paid (订单金额).
    pub amount: CombinePapayAmount,
    /// The merchant's number of the order in the whole (子单商户订单号).
    pub out_trade_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (二级商户appid).
    pub sub_appid: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<CombinePapaySettleInfo>,
    /// What risk control is told of the order (子单风控信息).
    pub sub_risk_info: Option<String>,
}

/// What is to be paid (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayAmount {
    /// The amount of the order, in fen (标价金额).
    pub total_amount: i64,
    /// The currency, `CNY` (标价币种).
    pub currency: String,
}

/// What becomes of the amount (结算信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapaySettleInfo {
    /// Whether the amount will be shared out (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// The amount that the platform adds to the sub-merchant's amount, in fen (补差金额).
    pub subsidy_amount: Option<i64>,
}

/// Queries the deduction of combined orders (电商合单委托代扣查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/combine-papay/transactions/<combine_out_trade_no>",
    response = CombinePapayTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCombinePapayTransaction {
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    pub combine_out_trade_no: String,
}

/// Combined orders, as they stand (合单订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayTransaction {
    /// The app or official account of who combines the orders (合单商户APPID).
    pub combine_appid: Option<String>,
    /// The merchant number of who combines the orders (合单商户号).
    pub combine_mchid: String,
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    pub combine_out_trade_no: String,
    /// The orders in the whole (子单信息).
    pub sub_orders: Option<Vec<PaidCombinePapaySubOrder>>,
    /// Who pays (支付者).
    pub combine_payer_info: Option<CombinePapayPayer>,
}

/// Reverses the deduction of combined orders (电商合单委托代扣撤销订单).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/combine-papay/transactions/<combine_out_trade_no>/reverse",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReverseCombinePapayTransaction {
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    pub combine_out_trade_no: String,
    /// The app or official account of who combines the orders (合单商户APPID).
    pub combine_appid: String,
    /// The orders in the whole (子单信息).
    pub sub_orders: Option<Vec<CombinePapayReversedSubOrder>>,
}

/// An order of the whole that is reversed (子单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayReversedSubOrder {
    /// The merchant of this order (子单商户号).
    pub mchid: String,
    /// The merchant's number of the order in the whole (子单商户订单号).
    pub out_trade_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (二级商户appid).
    pub sub_appid: Option<String>,
}

/// An order of the whole, as it stands (子单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidCombinePapaySubOrder {
    /// The merchant of this order (子单商户号).
    pub mchid: String,
    /// How it was paid (交易类型).
    pub trade_type: Option<String>,
    /// The state of this transaction (交易状态).
    pub trade_state: CombinePapayTradeState,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// WeChat Pay's number of the order (子单微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the order in the whole (子单商户订单号).
    pub out_trade_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (二级商户appid).
    pub sub_appid: Option<String>,
    /// What is to be paid (订单金额).
    pub amount: Option<CombinePapayPaidAmount>,
}

/// The state of this transaction (交易状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CombinePapayTradeState {
    /// Paid (支付成功).
    Success,
    /// Refunded, in whole or in part (转入退款).
    Refund,
    /// Not paid yet (未支付).
    Notpay,
    /// Closed without a payment (已关闭).
    Closed,
    /// Revoked (已撤销).
    Revoked,
    /// The user is paying (用户支付中).
    Userpaying,
    /// The payment failed (支付失败).
    Payerror,
    /// A value that this version does not know.
    Other(String),
}

/// What was to be paid, and what was paid (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayPaidAmount {
    /// The amount of the order, in fen (标价金额).
    pub total_amount: Option<i64>,
    /// The currency, `CNY` (标价币种).
    pub currency: Option<String>,
    /// The amount that the user paid, in fen (现金支付金额).
    pub payer_amount: Option<i64>,
    /// The currency that the user paid in (现金支付币种).
    pub payer_currency: Option<String>,
}

/// Who pays (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayPayer {
    /// The user, under the `appid` (用户标识).
    pub openid: Option<String>,
}
