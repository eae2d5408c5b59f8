//! `v3/payscore/partner/permissions/apply-for-scene`: an authorization that goes along with something else.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Applies for an authorization that the user gives in the middle of something else, such as a payment (服务商场景中预授权).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/permissions/apply-for-scene",
    response = ScenePermissionsToken,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPermissionsForScene {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: String,
    /// Where notifications go (通知地址).
    #[wechatpay(len = 1..=255)]
    pub notify_url: Option<String>,
    /// Where the user authorizes the service (授权场景).
    pub scene: String,
    /// The payment that the authorization goes along with (交易中授权的参数).
    pub transaction_scene_info: Option<TransactionSceneInfo>,
}

/// The payment that an authorization goes along with (微信支付交易中授权附带的参数).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionSceneInfo {
    /// The merchant number that orders the payment (支付下单的商户号).
    pub mchid: String,
    /// The sub-merchant that the payment is for (支付下单的子商户号).
    pub sub_mchid: String,
}

/// The response to an application for an authorization in a scene.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenePermissionsToken {
    /// Where the user authorizes the service (授权场景).
    pub scene: Option<String>,
    /// What goes into the payment for the user to authorize the service (微信支付交易中授权token).
    pub transaction_permissions_token: Option<String>,
}
