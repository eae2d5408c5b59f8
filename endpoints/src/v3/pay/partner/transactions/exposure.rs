//! Whether to offer instalments for a sub-merchant's order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::pay::Exposure;

/// Asks whether the cashier should offer instalments for an order (微信分付支付方式前置服务).
#[wechatpay_endpoint(
    POST,
    "v3/pay/partner/transactions/exposure",
    response = Exposure,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4014326522",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerExposure {
    /// The partner's app or official account (服务商应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sp_appid: String,
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sub_appid: String,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: Option<String>,
    /// Who pays (支付者).
    pub payer: PartnerExposurePayer,
    /// The merchant's number of the order, unique for each (商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
}

/// Who will pay (支付者): by one of them.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartnerExposurePayer {
    /// The user, under `sp_appid` (用户服务标识).
    #[wechatpay(len = 1..=128)]
    pub sp_openid: Option<String>,
    /// The hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
    /// The user, under `sub_appid` (用户子标识).
    #[wechatpay(len = 1..=128)]
    pub sub_openid: Option<String>,
}
