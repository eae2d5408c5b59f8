//! Queries an application for a change of who a sub-merchant is in law.

use wechatpay_runtime::wechatpay_endpoint;

use super::SubjectChange;

/// Queries an application for a change of who a sub-merchant is in law, by the partner's number (查询申请单状态-使用业务单号).
#[wechatpay_endpoint(
    GET,
    "v3/mchalterapply/mchsubjectalterapplyment/merchant/<merchant_code>/out-request-no/<out_request_no>",
    response = SubjectChange,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4014090667",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubjectChange {
    /// The merchant number (微信支付商户号).
    pub merchant_code: String,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
}
