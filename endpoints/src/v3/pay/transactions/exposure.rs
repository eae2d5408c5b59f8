//! Whether to offer instalments for a merchant's order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::pay::Exposure;

/// Asks whether the cashier should offer instalments for an order (微信分付支付方式前置服务).
#[wechatpay_endpoint(
    POST,
    "v3/pay/transactions/exposure",
    response = Exposure,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryExposure {
    /// The merchant number (商户号).
    #[wechatpay(len = 1..=32)]
    pub mchid: Option<String>,
    /// The app or official account, bound to the merchant number (应用 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// Who pays (支付者).
    pub payer: ExposurePayer,
    /// The merchant's number of the order, unique for each (商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: String,
}

/// Who will pay (支付者): by either.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExposurePayer {
    /// The user, under `appid` (用户标识).
    #[wechatpay(len = 1..=128)]
    pub openid: Option<String>,
    /// The hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
}
