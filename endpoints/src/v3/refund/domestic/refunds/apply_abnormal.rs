//! Refunds that the bank did not take.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

use super::Refund;

/// Redirects a refund whose status is `ABNORMAL` (发起异常退款). It goes to another card of the user, or to the merchant.
///
/// Card and name travel encrypted.
#[wechatpay_endpoint(
    POST,
    "v3/refund/domestic/refunds/<refund_id>/apply-abnormal-refund",
    response = Refund,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4013071193",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyAbnormalRefund {
    /// WeChat Pay's number of the refund (微信支付退款单号).
    #[wechatpay(len = 1..=32)]
    pub refund_id: String,
    /// The merchant's number of the refund (商户退款单号).
    #[wechatpay(bytes = 1..=64, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_refund_no: String,
    /// The sub-merchant whose payment it was, for partners (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: Option<String>,
    /// Which way (异常退款处理方式).
    #[serde(rename = "type")]
    pub refund_type: AbnormalRefundType,
    /// The bank of the user's card, as its code: `CMB_DEBIT` (开户银行).
    pub bank_type: Option<String>,
    /// The number of the user's card (收款银行卡号).
    #[wechatpay(sensitive)]
    pub bank_account: Option<String>,
    /// The user's name (收款用户姓名).
    #[wechatpay(sensitive)]
    pub real_name: Option<String>,
}

/// The way that an abnormal refund goes (异常退款处理方式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AbnormalRefundType {
    /// To a card of the user (退款到用户银行卡): with bank, number and name.
    UserBankCard,
    /// To the merchant's own card (退款至交易商户银行账户).
    MerchantBankCard,
    /// One that this version does not know.
    Other(String),
}
