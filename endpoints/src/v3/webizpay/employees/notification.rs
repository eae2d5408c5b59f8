//! `v3/webizpay/employees/notification`: tells that a payment with a quota card was refunded; tells that an employee has paid
//! with a quota card; tells that a quota card is no longer valid.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

use super::QuotaCardState;

/// A payment with a quota card was refunded (企业支付额度卡退款成功后).
#[wechatpay_notification("WEBIZPAY.PAYMENTREFUNDSUCCESS", document = "https://pay.weixin.qq.com/doc/v3/partner/4015764405")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaCardRefunded {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the refund (微信支付退款单号).
    pub refund_id: String,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// The amount, in fen or the currency's minor unit (金额).
    pub amount: Option<i64>,
    /// When the payment was made (支付完成时间). The document says a number, without a unit: read a text or a number.
    pub pay_success_time: Option<wechatpay_runtime::serde_json::Value>,
    /// The amount that has been refunded, in fen (已退款金额).
    pub refunded_amount: Option<i64>,
    /// The amount that is refunded, in fen (退款金额).
    pub refund_amount: Option<i64>,
    /// The state of the refund (退款状态).
    pub refund_state: EnterprisePaymentRefundState,
    /// When the refund was created (退款创建时间). The document says a number, without a unit: read a text or a number.
    pub refund_create_time: Option<wechatpay_runtime::serde_json::Value>,
    /// When the refund succeeded (退款成功时间). The document says a number, without a unit: read a text or a number.
    pub refund_success_time: Option<wechatpay_runtime::serde_json::Value>,
}

/// The state of the refund (退款状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EnterprisePaymentRefundState {
    /// The money was refunded.
    Success,
    /// A value that this version does not know.
    Other(String),
}

/// An employee has paid with a quota card (企业支付额度卡支付成功后).
#[wechatpay_notification("WEBIZPAY.PAYMENTSUCCESS", document = "https://pay.weixin.qq.com/doc/v3/partner/4015764398")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaCardPaid {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// The payee's short name (收款商户简称).
    pub receive_mch_name: Option<String>,
    /// The payee's full name (收款商户全称).
    pub receive_mch_full_name: Option<String>,
    /// The payee's unified social credit code (收款商户对应社会组织代码).
    pub receive_mch_organization_code: String,
    /// The acquirer (收单机构).
    pub acquirer: Option<String>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the refund (微信支付退款单号).
    pub refund_id: Option<String>,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: Option<String>,
    /// The state of this transaction (交易状态).
    pub transaction_state: EnterprisePaymentTransactionState,
    /// The amount, in fen or the currency's minor unit (金额).
    pub amount: Option<i64>,
    /// The name of the goods (商品名称).
    pub goods_name: Option<String>,
    /// When the payment was made (支付完成时间). The document says a number, without a unit: read a text or a number.
    pub pay_success_time: Option<wechatpay_runtime::serde_json::Value>,
}

/// The state of this transaction (交易状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EnterprisePaymentTransactionState {
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

/// A quota card is no longer valid (企业支付额度卡失效后).
#[wechatpay_notification("WEBIZPAY.QUOTACARDEXPIRED", document = "https://pay.weixin.qq.com/doc/v3/partner/4014612130")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaCardExpired {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// The card's state (卡片状态).
    pub card_state: QuotaCardState,
    /// When the card ceased to be valid, RFC 3339 (卡片失效时间).
    pub card_disabled_time: Option<String>,
    /// Why it became invalid (失效原因).
    pub reason: Option<String>,
}
