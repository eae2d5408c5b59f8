//! `v3/webizpay/employees/cancel`: cancels an employee's quota card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::QuotaCardState;

/// Cancels an employee's quota card (企业商户作废员工企业支付额度卡).
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/employees/<employee_id>/quota-cards/<card_no>/cancel",
    response = CancelledQuotaCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelQuotaCard {
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// Why it was cancelled (作废原因).
    pub reason: String,
}

/// A quota card that was cancelled.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledQuotaCard {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// The card's state (卡片状态).
    pub card_state: QuotaCardState,
    /// When the card ceased to be valid, RFC 3339 (卡片失效时间).
    pub card_disabled_time: Option<String>,
}
