//! Queries what a stay costs.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

use super::ParkingPayState;

/// Queries what a stay costs (查询停车费用).
#[wechatpay_endpoint(
    POST,
    "v3/parking/reminders/parking-fee",
    response = ParkingFee,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryParkingFee {
    /// The merchant's number of the stay (商户停车单号).
    #[wechatpay(len = 0..=64)]
    pub out_serial_number: String,
    /// The number plate (车牌号).
    #[wechatpay(len = 0..=16)]
    pub plate_number: Option<String>,
    /// The merchant's number of the car park (商户停车场ID).
    #[wechatpay(len = 0..=64)]
    pub out_parking_id: Option<String>,
}

/// What a stay costs (停车费用).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingFee {
    /// The whole fee up to now, in fen (当前总费用).
    pub total_amount: Option<i64>,
    /// How long the car has been parked (已停时长).
    pub parking_timestamp: Option<i64>,
    /// The state of the stay (停车状态).
    pub parking_state: Option<ParkingLotStayState>,
    /// The state of the payment (支付状态).
    pub pay_state: Option<ParkingPayState>,
    /// How long the car may still take to leave, in minutes (免费待出场时间).
    pub allowed_exit_timestamp: Option<i64>,
    /// What the stay costs after the next rise, in fen (下一次跳价价格).
    pub next_raise_price: Option<i64>,
    /// When the fee rises next (下一次跳价时间).
    pub next_raise_timestamp: Option<i64>,
    /// What is to be paid, in fen (应付金额).
    pub payable_amount: Option<i64>,
    /// What was paid, in fen (已付金额).
    pub paid_amount: Option<i64>,
}

/// The state of a stay (停车状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingLotStayState {
    /// Not known (未知).
    #[serde(rename = "PARKING_STATE_UNKNOWN")]
    Unknown,
    /// The car is in the car park (已入场).
    #[serde(rename = "PARKING_STATE_ENTERED")]
    Entered,
    /// The car is at the exit (出口处).
    #[serde(rename = "PARKING_STATE_EXIT_GATE")]
    ExitGate,
    /// The car has left (已离场).
    #[serde(rename = "PARKING_STATE_EXITED")]
    Exited,
    /// The stay was closed without an exit (异常关闭).
    #[serde(rename = "PARKING_STATE_UNEXPECTED_CLOSE")]
    UnexpectedClose,
    /// A value that this version does not know.
    Other(String),
}

/// WeChat Pay asks what a stay costs (查询停车费用信息). The response is due within the call; `out_serial_number` names the stay.
#[wechatpay_notification("PARKING_FEE.QUERY_TRANS_INFO", document = "https://pay.weixin.qq.com/doc/v3/partner/4024070065")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingFeeAsked {
    /// The merchant's number of the stay (商户停车单号).
    pub out_serial_number: String,
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// The merchant's number of the car park (商户停车场ID).
    pub out_parking_id: Option<String>,
}
