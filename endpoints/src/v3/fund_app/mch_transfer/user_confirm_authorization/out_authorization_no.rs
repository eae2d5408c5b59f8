//! Authorizations by the merchant's number: queried, closed.

use wechatpay_runtime::wechatpay_endpoint;

use super::TransferAuthorization;

/// Queries an authorization by the merchant's number of it (商户单号查询自动收款授权).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/<out_authorization_no>",
    response = TransferAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferAuthorization {
    /// The merchant's number of the authorization (商户侧授权单号).
    pub out_authorization_no: String,
    /// Whether the response has what the user is shown (是否展示用户授权信息).
    pub is_display_authorization: Option<bool>,
}

/// Closes an authorization by the merchant's number of it (解除免确认收款授权).
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/<out_authorization_no>/close",
    response = TransferAuthorization,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseTransferAuthorization {
    /// The merchant's number of the authorization (商户侧授权单号).
    pub out_authorization_no: String,
}
