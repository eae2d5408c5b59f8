//! Whether to offer a sub-merchant's user instalments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::pay::{RecommendedExposure, UserIdType};

/// Asks whether to offer a user instalments whose interest the merchant pays (商户贴息-获取微信分付曝光建议).
#[wechatpay_endpoint(
    POST,
    "v3/pay/instal/partner/exposure",
    response = RecommendedExposure,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4016196820",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerInstalmentExposure {
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The partner's app or official account (服务商应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sp_appid: String,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sub_appid: String,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: Option<String>,
    /// Who will pay (用户 ID).
    pub user_id: Option<PartnerUserId>,
}

/// Who will pay (用户 ID), under either `appid` or by the phone.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartnerUserId {
    /// What names the user (用户 ID 的类型).
    pub user_id_type: Option<UserIdType>,
    /// The user, under `sp_appid` (用户服务标识).
    #[wechatpay(len = 1..=128)]
    pub sp_openid: Option<String>,
    /// The user, under `sub_appid` (用户子标识).
    #[wechatpay(len = 1..=128)]
    pub sub_openid: Option<String>,
    /// The hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
}
