//! Queries an application for another short name by the partner's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::MerchantNameChange;

/// Queries an application for another short name by the partner's number (查询商户简称申请单状态-使用业务单号和商户号).
#[wechatpay_endpoint(
    GET,
    "v3/mchalterapply/merchantnamealterapplyment/merchant/<sub_mchid>/out-request-no/<out_request_no>",
    response = MerchantNameChange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMerchantNameChange {
    /// Of this merchant of the platform only (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
}
