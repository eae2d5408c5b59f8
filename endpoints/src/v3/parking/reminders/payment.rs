//! Tells that a parking fee was paid.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

use super::{ParkingPayChannel, ParkingPayType};

/// Tells that a parking fee was paid (同步支付结果通知).
#[wechatpay_endpoint(POST, "v3/parking/reminders/payment", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportParkingPayment {
    /// The merchant's number of the stay (商户停车单号).
    #[wechatpay(len = 0..=64)]
    pub out_serial_number: String,
    /// The number plate (车牌号).
    #[wechatpay(len = 0..=16)]
    pub plate_number: String,
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub parking_id: String,
    /// The state of the stay (停车状态).
    pub parking_state: ParkingLotPaymentState,
    /// How it was paid (支付类型).
    pub pay_type: ParkingPayType,
    /// The openid of the user who paid (付款用户OpenID).
    #[wechatpay(len = 0..=128)]
    pub openid: Option<String>,
    /// The sub-merchant (特约商户号).
    #[wechatpay(len = 0..=32)]
    pub sub_mchid: Option<String>,
    /// The whole fee, in fen (总费用).
    pub total_amount: i64,
    /// What was paid of the fee, in fen (已支付费用).
    pub paid_amount: i64,
    /// The merchant's number of the payment (商户支付订单号).
    #[wechatpay(len = 0..=64)]
    pub out_trade_no: Option<String>,
    /// How it was paid (支付渠道).
    pub pay_channel: Option<ParkingPayChannel>,
    /// When it was paid (支付时间).
    pub pay_time: Option<i64>,
    /// The token by which a payment out of a message is known to be genuine (消息支付防伪凭证).
    #[wechatpay(len = 0..=256)]
    pub token: Option<String>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    #[wechatpay(len = 0..=64)]
    pub wx_trade_no: Option<String>,
}

/// Whether the car was in the car park when the fee was paid (停车状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingLotPaymentState {
    /// Not known (未知).
    #[serde(rename = "PARKING_STATUS_UNKNOWN")]
    Unknown,
    /// The car is in the car park (停车中).
    #[serde(rename = "PARKING_STATUS_PARKING")]
    Parking,
    /// The car is not in the car park (未停车).
    #[serde(rename = "PARKING_STATUS_NOT_PARKING")]
    NotParking,
    /// A value that this version does not know.
    Other(String),
}
