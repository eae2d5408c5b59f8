//! `v3/webizpay/employees`: what its calls have in common.

pub mod cancel;
pub mod create;
pub mod get;
mod notification;
pub mod query;
pub mod query_quota_card;
pub mod revoke;

pub use cancel::{CancelQuotaCard, CancelledQuotaCard};
pub use create::{CreateQuotaCard, CreatedQuotaCard};
pub use get::{GetQuotaCardPaymentUrl, QuotaCardPaymentUrl};
pub use notification::{
    EnterprisePaymentRefundState, EnterprisePaymentTransactionState, QuotaCardExpired, QuotaCardPaid, QuotaCardRefunded,
};
pub use query::QueryQuotaCardByOutCardNo;
pub use query_quota_card::QueryQuotaCard;
pub use revoke::{RevokeEmployeeAuthorization, RevokedEmployeeAuthorization};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// A quota card, as it stands (企业支付额度卡).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaCard {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// The merchant's number of the quota card (商户卡号).
    pub out_card_no: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// The template of the quota card (企业支付卡模板ID).
    pub card_template_id: String,
    /// How often the card can be used (使用规则).
    pub card_rule: QuotaCardRule,
    /// Whether refunds go back to the card (退款规则).
    pub refund_rule: QuotaCardRefundRule,
    /// The amount of the card, in fen (卡片总金额).
    pub amount: i64,
    /// The amount that is left on the card, in fen (卡片可用金额).
    pub remain_amount: i64,
    /// When the card's validity ends, RFC 3339 (卡片有效期).
    pub effective_end_time: String,
    /// When the card's validity begins, RFC 3339 (卡片生效时间).
    pub effective_begin_time: String,
    /// The card's state (卡片状态).
    pub card_state: QuotaCardState,
    /// The card's name (卡片名称).
    pub card_name: String,
    /// Why it became invalid (失效原因).
    pub reason: Option<String>,
    /// When the card was used, RFC 3339 (卡片使用时间).
    pub card_usage_time: Option<String>,
    /// WeChat Pay's number of the payment with the card (卡片关联微信支付订单号).
    pub transaction_id: Option<String>,
    /// When the card ceased to be valid, RFC 3339 (卡片失效时间).
    pub card_disabled_time: Option<String>,
    /// The remark on the card (卡片备注).
    pub card_remark: Option<String>,
}

/// How often the card can be used (使用规则).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum QuotaCardRule {
    /// Once.
    Single,
    /// More than once.
    Multiple,
    /// A value that this version does not know.
    Other(String),
}

/// Whether refunds go back to the card (退款规则).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum QuotaCardRefundRule {
    /// Refunds go back to the card.
    Return,
    /// Refunds do not go back to the card.
    NotReturn,
    /// A value that this version does not know.
    Other(String),
}

/// The card's state (卡片状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum QuotaCardState {
    /// It can be used.
    Active,
    /// It can no longer be used.
    Disabled,
    /// A value that this version does not know.
    Other(String),
}
