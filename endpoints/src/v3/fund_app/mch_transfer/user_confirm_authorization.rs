//! Authorizations that spare users the confirmation of each transfer (免确认收款授权).

pub mod out_authorization_no;

mod notification;

pub use notification::TransferAuthorizationChanged;
use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Asks a user to authorize transfers of a scene (申请免确认收款授权). The user then does so in WeChat.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/user-confirm-authorization",
    response = CreatedTransferAuthorization,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransferAuthorization {
    /// The merchant's number of the authorization, unique for each (商户侧授权单号).
    pub out_authorization_no: String,
    /// The app or official account of the merchant (商户 AppID).
    pub appid: String,
    /// The user, under `appid` (收款用户 OpenID).
    pub openid: String,
    /// The scene that the merchant may transfer in (转账场景 ID).
    pub transfer_scene_id: String,
    /// The user's name, as the page shows it (用户展示名称).
    pub user_display_name: String,
    /// What the user is told that the money is (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Where the notification goes (授权结果通知地址).
    pub authorization_notify_url: String,
    /// Where the user is (场景信息).
    pub scene_info: Option<AuthorizationScene>,
}

/// Where a user authorizes transfers (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthorizationScene {
    /// The user's IP address (用户终端 IP).
    pub client_ip: Option<String>,
    /// The user's device (用户设备 ID).
    pub device_id: Option<String>,
    /// The kind of device: `IOS`, `ANDROID`, `HARMONY` or `OTHER` (用户设备类型).
    pub device_type: Option<String>,
}

/// An authorization that the user is asked for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedTransferAuthorization {
    /// The merchant's number of the authorization (商户侧授权单号).
    pub out_authorization_no: String,
    /// The state of the authorization (单据状态).
    pub state: TransferAuthorizationState,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// What the page is opened with that the user authorizes on (跳转领取页面的 package 信息).
    pub package_info: String,
}

/// An authorization, as it stands (免确认收款授权).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferAuthorization {
    /// The merchant's number of the authorization (商户侧授权单号).
    pub out_authorization_no: String,
    /// The app or official account of the merchant (商户 AppID).
    pub appid: String,
    /// The user, under `appid` (收款用户 OpenID).
    pub openid: String,
    /// The user's name, as the page shows it (用户展示名称).
    pub user_display_name: Option<String>,
    /// WeChat Pay's number of the authorization (微信自动收款授权单号).
    pub authorization_id: Option<String>,
    /// The state of the authorization (单据状态).
    pub state: TransferAuthorizationState,
    /// When the user authorized it, RFC 3339 (用户确认授权的时间).
    pub authorize_time: Option<String>,
    /// When and why it was closed (自动收款授权的关闭信息).
    pub close_info: Option<AuthorizationClosing>,
    /// The scene that the merchant may transfer in (转账场景 ID).
    pub transfer_scene_id: Option<String>,
    /// What the user is told that the money is (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// What the page is opened with that the user authorizes on (跳转领取页面的 package 信息).
    pub package_info: Option<String>,
}

/// When and why an authorization was closed (自动收款授权的关闭信息).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthorizationClosing {
    /// When, RFC 3339 (关闭时间).
    pub close_time: Option<String>,
    /// Why (关闭原因).
    pub close_reason: Option<AuthorizationCloseReason>,
}

/// Why an authorization was closed (自动收款授权的原因).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AuthorizationCloseReason {
    /// The merchant closed it, by a call (商户关闭).
    CloseViaMchApi,
    /// The user closed it (用户关闭).
    UserClose,
    /// The user did not confirm in time (用户超时未确认).
    UserOverdueUnconfirmed,
    /// WeChat Pay saw a risk (转账风险).
    TransferRisk,
    /// Something is wrong with the user's account (用户账户异常).
    UserAccountAbnormal,
    /// A value that this version does not know.
    Other(String),
}

/// The state of an authorization (单据状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransferAuthorizationState {
    /// The user is yet to authorize it (待用户确认).
    WaitUserConfirm,
    /// In force (授权生效中).
    TakingEffect,
    /// Closed, by the merchant or the user (授权已关闭).
    Closed,
    /// A state that this version does not know.
    Other(String),
}
