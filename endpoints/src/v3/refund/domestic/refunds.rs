//! `v3/refund/domestic/refunds`: refunds of payments in mainland China.
//!
//! What a refund is, as all of its calls return it; creating one and the rest have files of their own. Amounts are in fen.

pub mod apply_abnormal;
pub mod create;
pub mod notification;
pub mod query;

pub use apply_abnormal::{AbnormalRefundType, ApplyAbnormalRefund};
pub use create::{CreateRefund, RefundAmount};
pub use notification::{NotifiedRefundAmount, RefundFinished};
pub use query::QueryRefund;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// A refund as it stands (退款单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    /// WeChat Pay's number of the refund (微信支付退款单号).
    pub refund_id: String,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// WeChat Pay's number of the transaction (微信支付订单号).
    pub transaction_id: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// How it goes back (退款渠道).
    pub channel: RefundChannel,
    /// Where the user receives it: bank, card, change (退款入账账户).
    pub user_received_account: String,
    /// When it succeeded, RFC 3339 (退款成功时间).
    pub success_time: Option<String>,
    /// When it was created, RFC 3339 (退款创建时间).
    pub create_time: String,
    /// The state of the refund (退款状态).
    pub status: RefundStatus,
    /// The account that it comes from (退款资金来源).
    pub funds_account: Option<FundsAccount>,
    /// What is refunded, and of what (金额信息).
    pub amount: RefundedAmount,
    /// The coupons that go back (优惠退款信息).
    pub promotion_detail: Option<Vec<RefundedPromotion>>,
    /// Of refunds that a platform advances: who bore it (退款出资商户).
    pub refund_account: Option<String>,
}

/// What is refunded, and of what (金额信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundedAmount {
    /// The amount of the order, in fen (订单金额).
    pub total: i64,
    /// The amount that is refunded, in fen (退款金额).
    pub refund: i64,
    /// The accounts that it comes from, where it is more than one (退款出资账户及金额).
    pub from: Option<Vec<RefundSource>>,
    /// The amount that the user paid, in fen (用户支付金额).
    pub payer_total: i64,
    /// The amount that the user gets back, in fen (用户退款金额).
    pub payer_refund: i64,
    /// The amount that is taken off the settlement, in fen (应结退款金额).
    pub settlement_refund: i64,
    /// The amount that the order would have settled, in fen (应结订单金额).
    pub settlement_total: i64,
    /// The value of the coupons that goes back, in fen (优惠退款金额).
    pub discount_refund: i64,
    /// The currency, `CNY` (退款币种).
    pub currency: String,
    /// The amount of the fee that comes back to the merchant, in fen (手续费退款金额).
    pub refund_fee: Option<i64>,
    /// The amount that a platform advanced, in fen (垫付金额).
    pub advance: Option<i64>,
}

/// An account that a refund comes from (退款出资账户及金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundSource {
    /// The account (出资账户类型).
    pub account: FundsAccount,
    /// The amount that is contributed, in fen (出资金额).
    pub amount: i64,
}

/// Goods that come back (退款商品).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundGoods {
    /// The merchant's number of the goods (商户侧商品编码).
    #[wechatpay(len = 1..=32)]
    pub merchant_goods_id: String,
    /// WeChat Pay's number of the goods, where there is one (微信侧商品编码).
    #[wechatpay(len = 1..=32)]
    pub wechatpay_goods_id: Option<String>,
    /// The name of the goods (商品名称).
    #[wechatpay(len = 1..=256)]
    pub goods_name: Option<String>,
    /// The price of one, in fen (商品单价).
    #[wechatpay(range = 0..)]
    pub unit_price: i64,
    /// The amount that is refunded of them, in fen (商品退款金额).
    #[wechatpay(range = 0..)]
    pub refund_amount: i64,
    /// How many come back (商品退货数量).
    #[wechatpay(range = 1..)]
    pub refund_quantity: i64,
}

/// A coupon that goes back (优惠退款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundedPromotion {
    /// The coupon (券 ID).
    pub promotion_id: String,
    /// What it is for (优惠范围).
    pub scope: Option<RefundedPromotionScope>,
    /// What kind it is (优惠类型).
    #[serde(rename = "type")]
    pub promotion_type: Option<RefundedPromotionType>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The value of it that goes back, in fen (优惠退款金额).
    pub refund_amount: Option<i64>,
    /// The goods that it was for (商品列表).
    pub goods_detail: Option<Vec<RefundGoods>>,
}

/// The state of a refund (退款状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RefundStatus {
    /// The user has the money (退款成功).
    Success,
    /// It came to nothing (退款关闭).
    Closed,
    /// On its way (退款处理中).
    Processing,
    /// The bank did not take it: see [`ApplyAbnormalRefund`] (退款异常).
    Abnormal,
    /// A state that this version does not know.
    Other(String),
}

/// How a refund goes back (退款渠道).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RefundChannel {
    /// The way that it came (原路退款).
    Original,
    /// To the user's change (退回到余额).
    Balance,
    /// To the change of another user, as the payer's account is abnormal (原账户异常退到其他余额账户).
    OtherBalance,
    /// To another card, as the payer's is abnormal (原银行卡异常退到其他银行卡).
    OtherBankcard,
    /// One that this version does not know.
    Other(String),
}

/// An account of the merchant that a refund comes from (资金账户).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FundsAccount {
    /// What can be spent (可用余额).
    Available,
    /// What cannot be spent (不可用余额).
    Unavailable,
    /// What is not settled yet (未结算资金).
    Unsettled,
    /// The account for operations (运营户).
    Operation,
    /// The basic account (基本账户).
    Basic,
    /// The basic account in digital yuan (数字人民币基本账户).
    EcnyBasic,
    /// One that this version does not know.
    Other(String),
}

/// What a coupon is for (优惠范围).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RefundedPromotionScope {
    /// The whole order (全场代金券).
    Global,
    /// Single goods (单品优惠).
    Single,
    /// One that this version does not know.
    Other(String),
}

/// What a coupon is (优惠类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RefundedPromotionType {
    /// Money that was paid in beforehand (代金券).
    Coupon,
    /// A discount (优惠券).
    Discount,
    /// One that this version does not know.
    Other(String),
}
