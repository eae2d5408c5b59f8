//! `v3/webizpay/employees/create`: gives an employee a quota card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gives an employee a quota card (企业商户为员工下发企业支付额度卡).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/employees/<employee_id>/quota-cards",
    response = CreatedQuotaCard,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateQuotaCard {
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The template of the quota card (企业支付卡模板ID).
    pub card_template_id: String,
    /// The amount of the card, in fen (卡片总金额).
    pub amount: i64,
    /// The card's name (卡片名称).
    pub card_name: String,
    /// The merchant's number of the quota card (商户卡号).
    pub out_card_no: String,
    /// When the card's validity ends, RFC 3339 (卡片有效期).
    pub effective_end_time: String,
    /// The remark on the card (卡片备注).
    pub card_remark: Option<String>,
    /// The id of the set of merchants where it can be used (可用商户范围ID).
    pub avail_mch_range_id: Option<String>,
}

/// A quota card that was given out.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedQuotaCard {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the quota card (商户卡号).
    pub out_card_no: String,
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// When the card's validity begins, RFC 3339 (卡片生效时间).
    pub effective_begin_time: Option<String>,
    /// When the card's validity ends, RFC 3339 (卡片有效期).
    pub effective_end_time: Option<String>,
}
