//! `v3/webizpay/employees/query-quota-card`: queries an employee's quota card by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::QuotaCard;

/// Queries an employee's quota card by WeChat Pay's number (企业商户查询企业支付额度卡).
#[wechatpay_endpoint(
    GET,
    "v3/webizpay/employees/<employee_id>/quota-cards/<card_no>",
    response = QuotaCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryQuotaCard {
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// WeChat Pay's number of the quota card (企业支付额度卡卡号).
    pub card_no: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
}
