//! `v3/ecommerce/applyments/out-request-no`: queries a sub-merchant's application by the platform's number; revokes a
//! sub-merchant's application by the platform's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::{EcommerceApplyment, RevokedEcommerceApplyment};

/// Queries a sub-merchant's application by the platform's number (通过业务申请编号查询申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/applyments/out-request-no/<out_request_no>",
    response = EcommerceApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceApplyment {
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
}

/// Revokes a sub-merchant's application by the platform's number (撤销申请单-使用业务申请编号).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/applyments/out-request-no/<out_request_no>/revoke",
    response = RevokedEcommerceApplyment,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeEcommerceApplyment {
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
}
