//! `v3/webizpay/employees/query`: queries an employee's quota card by the company's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::QuotaCard;

/// Queries an employee's quota card by the company's number (使用商户卡号查询企业支付额度卡).
#[wechatpay_endpoint(
    GET,
    "v3/webizpay/employees/<employee_id>/out-quota-cards/<out_card_no>",
    response = QuotaCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryQuotaCardByOutCardNo {
    /// WeChat Pay's id of the authorized employee (微信授权关系ID).
    pub employee_id: String,
    /// The merchant's number of the quota card (企业支付额度卡商户卡号).
    pub out_card_no: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
}
