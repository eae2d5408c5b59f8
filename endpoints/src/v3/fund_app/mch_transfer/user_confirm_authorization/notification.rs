//! What WeChat Pay tells about an authorization, at its `authorization_notify_url`.

use wechatpay_runtime::wechatpay_notification;

use super::{AuthorizationClosing, TransferAuthorizationState};

/// A user has authorized transfers, or has taken that back (用户确认、关闭自动收款授权).
#[wechatpay_notification(
    "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
    "MCHTRANSFER.AUTHORIZATION.CLOSED",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4014512908"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferAuthorizationChanged {
    /// The merchant's number of the authorization (商户侧授权单号).
    pub out_authorization_no: String,
    /// The app or official account of the merchant (商户 AppID).
    pub appid: String,
    /// The user, under `appid` (收款用户 OpenID).
    pub openid: String,
    /// The user's name, as the page shows it (用户展示名称).
    pub user_display_name: Option<String>,
    /// WeChat Pay's number of the authorization (微信自动收款授权单号).
    pub authorization_id: String,
    /// The state of the authorization (单据状态).
    pub state: TransferAuthorizationState,
    /// When the user authorized it, RFC 3339 (用户确认授权的时间).
    pub authorize_time: Option<String>,
    /// When and why it was closed (自动收款授权的关闭信息).
    pub close_info: Option<AuthorizationClosing>,
}
