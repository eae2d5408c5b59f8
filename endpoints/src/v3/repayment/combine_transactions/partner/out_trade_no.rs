//! `v3/repayment/combine-transactions/partner/out-trade-no`: closes a repayment that is not paid; queries a repayment.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Closes a repayment that is not paid (商户关单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/repayment/combine-transactions/partner/out-trade-no/<combine_out_trade_no>/close",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosePartnerRepayment {
    /// The merchant's number of the repayment (还款单订单号).
    pub combine_out_trade_no: String,
    /// The parts of the repayment (还款明细单信息列表).
    #[wechatpay(items = 0..=10)]
    pub sub_orders: Vec<ClosedPartnerRepaymentSubOrder>,
}

/// A part of the repayment that is closed (还款明细单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedPartnerRepaymentSubOrder {
    /// The merchant number that the repayment goes to (还款单发起商户号).
    pub mchid: String,
    /// The merchant's number of the part of the repayment (还款明细单订单号).
    pub out_trade_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}

/// Queries a repayment (还款单查询).
#[wechatpay_endpoint(
    GET,
    "v3/repayment/combine-transactions/partner/out-trade-no/<combine_out_trade_no>",
    response = PartnerRepayment,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerRepayment {
    /// The merchant's number of the repayment (还款单订单号).
    pub combine_out_trade_no: String,
}

/// A repayment, as it stands (还款单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepayment {
    /// The partner's app or official account (还款服务商APPID).
    pub combine_appid: String,
    /// The merchant number of the repayment's partner (还款服务商商户号).
    pub combine_mchid: String,
    /// The merchant's number of the repayment (还款单订单号).
    pub combine_out_trade_no: String,
    /// WeChat Pay's number of the repayment (还款单微信支付订单号).
    pub combine_transaction_id: String,
    /// Who pays the repayment (还款支付者信息).
    pub combine_payer_info: Option<PartnerRepaymentPayer>,
    /// The parts of the repayment (还款明细单信息列表).
    pub sub_orders: Option<Vec<PaidPartnerRepaymentSubOrder>>,
}

/// Who pays the repayment (还款支付者信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentPayer {
    /// The user, under the partner's `appid` (用户服务商标识).
    pub openid: String,
}

/// A part of the repayment, as it stands (还款明细单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidPartnerRepaymentSubOrder {
    /// The merchant number that the repayment goes to (还款单发起商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the part of the repayment (还款明细单订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the part of the repayment (还款明细单微信支付订单号).
    pub transaction_id: Option<String>,
    /// How it was paid (交易类型).
    pub trade_type: Option<PartnerRepaymentTradeType>,
    /// The state of this transaction (交易状态).
    pub trade_state: Option<PartnerRepaymentTradeState>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// The amount of the order (子单金额信息).
    pub amount: Option<PartnerRepaymentPaidAmount>,
}

/// How it was paid (交易类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerRepaymentTradeType {
    /// A repayment.
    Repayment,
    /// A value that this version does not know.
    Other(String),
}

/// The state of this transaction (交易状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerRepaymentTradeState {
    /// Paid (支付成功).
    Success,
    /// Not paid yet (未支付).
    Notpay,
    /// Closed without a payment (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// What was to be repaid, and what was paid (子单金额信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentPaidAmount {
    /// The amount of the order, in fen (标价金额).
    pub total_amount: i64,
    /// The currency, `CNY` (标价币种).
    pub currency: Option<String>,
    /// The amount that the user paid, in fen (现金支付金额).
    pub payer_amount: i64,
    /// The currency that the user paid in (现金支付币种).
    pub payer_currency: Option<String>,
}
