//! Tells that a car left.

use wechatpay_runtime::wechatpay_endpoint;

use super::{ParkingLotPlateColor, ParkingPayChannel, ParkingPayState, ParkingPayType};

/// Tells that a car left (同步车辆离场通知).
#[wechatpay_endpoint(POST, "v3/parking/reminders/exit", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportParkingExit {
    /// The merchant's number of the stay (商户停车单号).
    #[wechatpay(len = 0..=64)]
    pub out_serial_number: String,
    /// When the car left (车辆出场时间).
    pub exit_timestamp: i64,
    /// The number plate (车牌号).
    #[wechatpay(len = 0..=16)]
    pub plate_number: String,
    /// The colour of a number plate (车牌颜色).
    pub plate_color: ParkingLotPlateColor,
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub parking_id: String,
    /// The state of the payment (支付状态).
    pub pay_state: Option<ParkingPayState>,
    /// How it was paid (支付类型).
    pub pay_type: Option<ParkingPayType>,
    /// The merchant's number of the payment (商户支付订单号).
    #[wechatpay(len = 0..=64)]
    pub out_trade_no: Option<String>,
    /// The whole fee, in fen (总费用).
    pub total_amount: Option<i64>,
    /// What was paid of the fee, in fen (已支付费用).
    pub paid_amount: Option<i64>,
    /// The openid of the user who paid (付款用户OpenID).
    #[wechatpay(len = 0..=128)]
    pub openid: Option<String>,
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
