//! Whether to offer a merchant's user instalments.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::pay::{RecommendedExposure, UserIdType};

/// Asks whether to offer a user instalments whose interest the merchant pays (商户贴息-获取微信分付曝光建议).
#[wechatpay_endpoint(
    POST,
    "v3/pay/instal/exposure",
    response = RecommendedExposure,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4016196762",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInstalmentExposure {
    /// The merchant number (商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub mchid: Option<String>,
    /// The app or official account, bound to the merchant number (应用 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// What names the user (用户 ID 的类型).
    pub user_id_type: UserIdType,
    /// The user, under `appid` (用户标识).
    #[wechatpay(len = 1..=128)]
    pub openid: Option<String>,
    /// The hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
}
