//! `v3/fund-app/mch-transfer/partner/user-confirm-authorizations`: asks a user to authorize a sub-merchant's transfers, so that
//! they need no confirmation; ends a user's authorization; queries a user's authorization by the partner's number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::fund_app::mch_transfer::user_confirm_authorization::TransferAuthorizationState;

/// Asks a user to authorize a sub-merchant's transfers, so that they need no confirmation (申请免确认收款授权).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
    response = CreatedPartnerTransferAuthorization,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerTransferAuthorization {
    /// The merchant's number of the permission (商户侧授权单号).
    pub out_authorization_no: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The user who is paid (收款用户OpenID).
    pub openid: String,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// The user's name as it is shown (用户展示名称).
    pub user_display_name: String,
    /// What the user sees as the reason of the transfer (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Where the result of the permission is told (授权结果通知地址).
    pub notify_url: String,
}

/// An authorization that the user is asked for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerTransferAuthorization {
    /// The merchant's number of the permission (商户侧授权单号).
    pub out_authorization_no: String,
    /// Its state (单据状态).
    pub state: TransferAuthorizationState,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// The `package` that opens the page where the user takes the money (跳转领取页面的package信息).
    pub package_info: String,
}

/// Ends a user's authorization (解除免确认收款授权).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/<out_authorization_no>/close",
    response = PartnerTransferAuthorization,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosePartnerTransferAuthorization {
    /// The merchant's number of the permission (商户侧授权单号).
    pub out_authorization_no: String,
}

/// Queries a user's authorization by the partner's number (商户单号查询自动收款授权).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/<out_authorization_no>",
    response = PartnerTransferAuthorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransferAuthorization {
    /// The merchant's number of the permission (商户侧授权单号).
    pub out_authorization_no: String,
}

/// An authorization, as it stands (自动收款授权).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferAuthorization {
    /// The merchant's number of the permission (商户侧授权单号).
    pub out_authorization_no: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<String>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name as it is shown (用户展示名称).
    pub user_display_name: Option<String>,
    /// WeChat Pay's number of the permission (微信自动收款授权单号).
    pub authorization_id: String,
    /// Its state (单据状态).
    pub state: TransferAuthorizationState,
    /// When the user gave the permission, RFC 3339 (用户确认授权的时间).
    pub authorize_time: Option<String>,
    /// How the authorization was closed (自动收款授权的关闭信息).
    pub close_info: Option<PartnerTransferAuthorizationCloseInfo>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// What the user sees as the reason of the transfer (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
}

/// How the authorization was closed (自动收款授权的关闭信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferAuthorizationCloseInfo {
    /// When it was closed, RFC 3339 (关闭时间).
    pub close_time: Option<String>,
    /// Why the authorization was closed (自动收款授权的原因).
    pub close_reason: Option<PartnerTransferAuthorizationCloseReason>,
}

/// Why the authorization was closed (自动收款授权的原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerTransferAuthorizationCloseReason {
    /// The merchant, with a call.
    CloseViaMchApi,
    /// The user closed it.
    UserClose,
    /// A value that this version does not know.
    Other(String),
}
