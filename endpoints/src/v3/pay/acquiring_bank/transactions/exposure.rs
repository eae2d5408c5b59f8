//! Whether to offer instalments for an order of an institution's merchant.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::pay::Exposure;

/// Asks whether the cashier should offer instalments for an order (微信分付支付方式前置服务).
#[wechatpay_endpoint(
    POST,
    "v3/pay/acquiring-bank/transactions/exposure",
    response = Exposure,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAcquiringBankExposure {
    /// The institution (从业机构号).
    pub acquiring_bank_id: String,
    /// The institution's app or official account (从业机构应用 AppID).
    pub acquiring_bank_appid: Option<String>,
    /// The sub-merchant (特约商户号).
    pub merchant_id: String,
    /// The merchant's app or official account (特约商户应用 AppID).
    pub merchant_appid: Option<String>,
    /// The channel that the merchant came by (渠道商户号).
    pub channel_id: String,
    /// Who pays (支付者).
    pub payer: AcquiringBankExposurePayer,
    /// The merchant's number of the order, unique for each (商户订单号).
    #[wechatpay(bytes = 6..=32)]
    pub out_trade_no: String,
}

/// Who will pay (支付者): by one of them.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AcquiringBankExposurePayer {
    /// The user, under `acquiring_bank_appid` (用户标识).
    #[wechatpay(len = 1..=128)]
    pub acquiring_bank_openid: Option<String>,
    /// The hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
    /// The user, under `merchant_appid` (用户标识).
    #[wechatpay(len = 1..=128)]
    pub merchant_openid: Option<String>,
}
