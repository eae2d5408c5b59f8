//! `v3/ecommerce/applyments/revoke`: revokes a sub-merchant's application by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::RevokedEcommerceApplyment;

/// Revokes a sub-merchant's application by WeChat Pay's number (撤销申请单-使用申请单号).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/applyments/<applyment_id>/revoke",
    response = RevokedEcommerceApplyment,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeEcommerceApplymentById {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: i64,
}
