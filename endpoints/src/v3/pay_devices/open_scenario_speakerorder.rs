//! Tells how a payment by code went.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Tells how a payment by code went (码牌支付结果上报).
#[wechatpay_endpoint(
    POST,
    "v3/pay-devices/open-scenario-speakerorder/<transaction_id>/report",
    response = ReportedSpeakerOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportSpeakerOrder {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// The sub-merchant (子商户).
    pub sub_mchid: String,
    /// The address of the payment code (收款链接url).
    pub code_url: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The serial number of the device (设备sn).
    pub device_sn: String,
}

/// A payment that the loudspeaker announces.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedSpeakerOrder {
    /// The sub-merchant (子商户).
    pub sub_mchid: Option<String>,
    /// The address of the payment code (收款链接url).
    pub code_url: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The serial number of the device (设备sn).
    pub device_sn: Option<String>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: Option<String>,
}
