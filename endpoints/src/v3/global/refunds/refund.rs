//! A refund, as queries return it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::global::{OverseaExchangeRate, OverseaPromotionScope, OverseaPromotionType};

/// The way of the refund (退款渠道).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaRefundChannel {
    /// The way that it was paid (原路退款).
    Original,
    /// To the balance in WeChat (退回到余额).
    Balance,
    /// To the balance of another account in WeChat (原账户异常退到其他余额账户).
    OtherBalance,
    /// To another bank card (原银行卡异常退到其他银行卡).
    OtherBankcard,
    /// A value that this version does not know.
    Other(String),
}

/// The account that the refund comes from (退款资金来源).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaRefundSource {
    /// What is not settled yet (未结算资金).
    RefundSourceUnsettledFunds,
    /// The balance that was paid in (可用余额).
    #[serde(alias = "REFUND_SOURCE_REchARGE_FUNDS")]
    RefundSourceRechargeFunds,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the refund (退款状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OverseaRefundState {
    /// It succeeded (退款成功).
    Success,
    /// It was closed (退款关闭).
    Refundclose,
    /// It is on its way (退款处理中).
    Processing,
    /// The user's bank did not take it (退款异常).
    Abnormal,
    /// A value that this version does not know.
    Other(String),
}

/// The amounts of a refund (退款金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaRefundAmount {
    /// The refund, in the currency's minor unit (退款金额).
    pub refund: Option<i64>,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
    /// What the user gets back, in the currency's minor unit (用户退款金额).
    pub payer_refund: Option<i64>,
    /// The currency that the user paid in (ISO 4217) (支付币种).
    pub payer_currency: Option<String>,
    /// The exchange rate (汇率).
    pub exchange_rate: Option<OverseaExchangeRate>,
}

/// A discount that was refunded (优惠退款详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaRefundedPromotion {
    /// The id of the coupon (券ID).
    pub promotion_id: Option<String>,
    /// What the discount is for (优惠范围).
    pub scope: Option<OverseaPromotionScope>,
    /// The kind of discount (优惠类型).
    pub r#type: Option<OverseaPromotionType>,
    /// What the discount is worth, in the currency's minor unit (优惠券面额).
    pub amount: Option<i64>,
    /// The amount of the discount that was refunded, in the currency's minor unit (优惠券退款额).
    pub refund_amount: Option<i64>,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
}

/// What is to be refunded (退款金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateOverseaRefundAmount {
    /// The refund, in the currency's minor unit (退款金额).
    pub refund: i64,
    /// The amount of the order, in the currency's minor unit (原订单金额).
    pub total: i64,
    /// The currency (ISO 4217) (退款币种).
    pub currency: String,
}

/// A refund outside mainland China (退款单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaRefund {
    /// WeChat Pay's number of the refund (微信支付退款订单号).
    pub id: Option<String>,
    /// The merchant's number of the refund, unique for each (商户退款单号).
    pub out_refund_no: Option<String>,
    /// WeChat Pay's number of the order (微信支付交易订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the order (商户原交易订单号).
    pub out_trade_no: Option<String>,
    /// The way of the refund (退款渠道).
    pub channel: Option<OverseaRefundChannel>,
    /// Where the user receives it: a bank account, or the balance in WeChat (退款入账账户).
    pub recv_account: Option<String>,
    /// The account that the refund comes from (退款资金来源).
    pub fund_source: Option<OverseaRefundSource>,
    /// The time at which it succeeded, RFC 3339 (退款成功时间).
    pub success_time: Option<String>,
    /// The time at which it was created, RFC 3339 (退款创建时间).
    pub create_time: Option<String>,
    /// The state of the refund (退款状态).
    pub status: Option<OverseaRefundState>,
    /// The refund (退款金额).
    pub amount: Option<OverseaRefundAmount>,
    /// The discounts that were refunded (优惠退款详情).
    pub refund_detail: Option<OverseaRefundedPromotion>,
    /// The discounts that were refunded (优惠退款详情).
    pub detail: Option<OverseaRefundedPromotion>,
}

/// The refunds of an order (退款单列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaRefundList {
    /// WeChat Pay's number of the order (微信支付交易订单号).
    pub id: Option<String>,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's number of the order (商户原交易订单号).
    pub out_trade_no: Option<String>,
    /// The amount of the order (订单金额).
    pub amount: Option<OverseaRefundedOrderAmount>,
    /// The refunds (退款单列表).
    pub data: Option<Vec<OverseaRefund>>,
    /// The number of refunds in all (订单总退款次数).
    pub total_num: Option<i64>,
    /// The number of refunds in this response (本次返回退款单数).
    pub current_total_num: Option<i64>,
}

/// The amounts of the order that was refunded (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaRefundedOrderAmount {
    /// The amount of the order, in the currency's minor unit (订单金额).
    pub total: Option<i64>,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
    /// What the user pays: the total less the discounts, in the currency's minor unit (用户支付金额).
    pub payer_total: Option<i64>,
    /// The currency that the user paid in (ISO 4217) (支付币种).
    pub payer_currency: Option<String>,
}
