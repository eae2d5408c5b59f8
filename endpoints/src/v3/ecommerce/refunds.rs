//! `v3/ecommerce/refunds`: takes back from the sub-merchant what the platform advanced for a refund; sends a refund that went
//! wrong another way; queries what is taken back of an advanced refund.

pub mod apply;
pub mod id;
pub mod out_refund_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Takes back from the sub-merchant what the platform advanced for a refund (垫付退款回补).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/refunds/<refund_id>/return-advance",
    response = EcommerceAdvanceReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceAdvanceReturn {
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// Sends a refund that went wrong another way (发起异常退款).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/refunds/<refund_id>/apply-abnormal-refund",
    response = EcommerceRefund,
    document = "https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyAbnormalEcommerceRefund {
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The authorization of the person who is paid (个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// Which way (异常退款处理方式).
    pub r#type: AbnormalEcommerceRefundType,
    /// The bank of the user's card, as its code: `CMB_DEBIT` (开户银行).
    pub bank_type: Option<String>,
    /// The number of the user's card (收款银行卡号).
    #[wechatpay(sensitive)]
    pub bank_account: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub real_name: Option<String>,
}

/// Which way (异常退款处理方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AbnormalEcommerceRefundType {
    /// To the user's bank card (退款到用户银行卡).
    UserBankCard,
    /// To the merchant's bank account, which passes it on (退款至交易商户银行账户).
    MerchantBankCard,
    /// A value that this version does not know.
    Other(String),
}

/// Queries what is taken back of an advanced refund (查询垫付回补结果).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/refunds/<refund_id>/return-advance",
    response = EcommerceAdvanceReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceAdvanceReturn {
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// An account that a refund comes from (退款出资账户及金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRefundSource {
    /// The account (出资账户类型).
    pub account: EcommerceRefundSourceAccount,
    /// The amount that is contributed, in fen (出资金额).
    pub amount: i64,
}

/// The account (出资账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRefundSourceAccount {
    /// What can be spent (可用余额).
    Available,
    /// What cannot be spent yet (不可用余额).
    Unavailable,
    /// A value that this version does not know.
    Other(String),
}

/// Of refunds that a platform advances: who bore it (退款出资商户).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRefundBearer {
    /// The sub-merchant.
    RefundSourceSubMerchant,
    /// The platform advances it (垫付).
    RefundSourcePartnerAdvance,
    /// A value that this version does not know.
    Other(String),
}

/// The account that the money comes from (资金账户).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRefundFundsAccount {
    /// What can be spent (可用余额).
    Available,
    /// What is not settled yet (未结算资金).
    Unsettled,
    /// What was paid in beforehand (预付款).
    Prepaid,
    /// The account for operations (运营账户).
    Operation,
    /// The basic account (基本账户).
    Basic,
    /// The basic account in digital yuan (数字人民币基本账户).
    EcnyBasic,
    /// A value that this version does not know.
    Other(String),
}

/// What is refunded, and of what (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRefundedAmount {
    /// The amount that is refunded, in fen (退款金额).
    pub refund: Option<i64>,
    /// The accounts that it comes from, where it is more than one (退款出资账户及金额).
    pub from: Option<Vec<EcommerceRefundSource>>,
    /// The amount that the user gets back, in fen (用户退款金额).
    pub payer_refund: Option<i64>,
    /// The value of the coupons that goes back, in fen (优惠退款金额).
    pub discount_refund: Option<i64>,
    /// The currency, `CNY` (退款币种).
    pub currency: Option<String>,
    /// The amount that a platform advanced, in fen (垫付金额).
    pub advance: Option<i64>,
    /// The amount of the fee that comes back to the merchant, in fen (手续费退款金额).
    pub refund_fee: Option<i64>,
}

/// A discount that goes back (优惠退款详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRefundPromotion {
    /// The coupon (券ID).
    pub promotion_id: String,
    /// What it is for (优惠范围).
    pub scope: Option<EcommerceRefundPromotionScope>,
    /// What kind it is (优惠类型).
    pub r#type: Option<EcommerceRefundPromotionType>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The value of the coupons that goes back, in fen (优惠退款金额).
    pub refund_amount: Option<i64>,
    /// The goods, one by one (商品列表).
    pub goods_detail: Option<Vec<EcommerceRefundGoods>>,
}

/// What it is for (优惠范围).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRefundPromotionScope {
    /// The whole order (全场代金券).
    Global,
    /// Single goods (单品优惠).
    Single,
    /// A value that this version does not know.
    Other(String),
}

/// What kind it is (优惠类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRefundPromotionType {
    /// Money that was paid in beforehand (充值型代金券).
    Coupon,
    /// A discount (免充值型优惠券).
    Discount,
    /// A value that this version does not know.
    Other(String),
}

/// Goods that come back (商品列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRefundGoods {
    /// The merchant's number of the goods (商户侧商品编码).
    pub merchant_goods_id: Option<String>,
    /// WeChat Pay's number of the goods, where there is one (微信侧商品编码).
    pub wechatpay_goods_id: Option<String>,
    /// The name of the goods (商品名称).
    pub goods_name: Option<String>,
    /// The price of one, in fen (商品单价).
    pub unit_price: Option<i64>,
    /// The amount that is refunded of them, in fen (商品退款金额).
    pub refund_amount: Option<i64>,
    /// How many come back (商品退货数量).
    pub refund_quantity: Option<i64>,
}

/// A refund, as it stands (退款单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRefund {
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// How it goes back (退款渠道).
    pub channel: Option<EcommerceRefundChannel>,
    /// Where the user receives it: bank, card, change (退款入账账户).
    pub user_received_account: Option<String>,
    /// When it succeeded, RFC 3339 (退款成功时间).
    pub success_time: Option<String>,
    /// When it was created, RFC 3339 (退款创建时间).
    pub create_time: String,
    /// The state of the refund (退款状态).
    pub status: EcommerceRefundStatus,
    /// The amounts of the refund (退款金额信息).
    pub amount: EcommerceRefundedAmount,
    /// The discounts (营销详情).
    pub promotion_detail: Option<Vec<EcommerceRefundPromotion>>,
    /// Of refunds that a platform advances: who bore it (退款出资商户).
    pub refund_account: Option<EcommerceRefundBearer>,
    /// The account that the money comes from (资金账户).
    pub funds_account: Option<EcommerceRefundFundsAccount>,
}

/// How it goes back (退款渠道).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRefundChannel {
    /// The way that it came (原路退款).
    Original,
    /// To the user's change (退回到余额).
    Balance,
    /// To the change of another user, as the payer's account is abnormal (原账户异常退到其他余额账户).
    OtherBalance,
    /// To another card, as the payer's is abnormal (原银行卡异常退到其他银行卡).
    OtherBankcard,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the refund (退款状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRefundStatus {
    /// The user has the money (退款成功).
    Success,
    /// Closed (已关闭).
    Close,
    /// On its way (处理中).
    Processing,
    /// The bank did not take it: see `ApplyAbnormalEcommerceRefund` (退款异常).
    Abnormal,
    /// A value that this version does not know.
    Other(String),
}

/// What is taken back of an advanced refund, as it stands (垫付回补).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceAdvanceReturn {
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// WeChat Pay's number of the repayment (微信回补单号).
    pub advance_return_id: String,
    /// The amount that is paid back, in fen (垫付回补金额).
    pub return_amount: i64,
    /// The merchant number that pays (出款方商户号).
    pub payer_mchid: String,
    /// The account that pays (出款方账户).
    pub payer_account: String,
    /// The merchant number that is paid (入账方商户号).
    pub payee_mchid: String,
    /// The account that is paid (入账方账户).
    pub payee_account: String,
    /// The result of the repayment (垫付回补结果).
    pub result: EcommerceAdvanceReturnResult,
    /// When the repayment was done, RFC 3339 (垫付回补完成时间).
    pub success_time: Option<String>,
}

/// The result of the repayment (垫付回补结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceAdvanceReturnResult {
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// On its way (处理中).
    Processing,
    /// A value that this version does not know.
    Other(String),
}
