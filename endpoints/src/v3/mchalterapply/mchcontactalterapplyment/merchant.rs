//! Queries an application for another administrator by the partner's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::AdministratorChange;

/// Queries an application for another administrator by the partner's number (查询超管变更申请单状态-使用业务单号和商户号).
#[wechatpay_endpoint(
    GET,
    "v3/mchalterapply/mchcontactalterapplyment/merchant/<merchant_code>/out-request-no/<out_request_no>",
    response = AdministratorChange,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4014090667",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAdministratorChange {
    /// The merchant number (微信支付商户号).
    pub merchant_code: String,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
}
