//! Tells of a payment for more than one stay.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Tells of a payment for more than one stay (同步非临停扩展支付).
#[wechatpay_endpoint(POST, "v3/parking/reminders/ext-payment", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportParkingExtPayment {
    /// The merchant's number of the payment (商户支付订单号).
    #[wechatpay(len = 0..=64)]
    pub out_trade_no: String,
    /// The parts of the fee (费用明细列表).
    #[wechatpay(items = 1..)]
    pub fee_items: Vec<ParkingExtFee>,
    /// When it was paid (支付时间).
    pub pay_time: i64,
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub wx_parking_lot_id: Option<String>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    #[wechatpay(len = 0..=64)]
    pub wx_trade_no: Option<String>,
}

/// A part of the fee (费用明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingExtFee {
    /// The kind of the part (费用类型).
    pub fee_type: ParkingFeeType,
    /// The amount, in fen or the currency's minor unit (金额).
    pub amount: i64,
}

/// The kind of the part (费用类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingFeeType {
    /// Not known (未知).
    #[serde(rename = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN")]
    Unknown,
    /// By the month (月卡).
    #[serde(rename = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY")]
    Monthly,
    /// By the quarter (季卡).
    #[serde(rename = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY")]
    Quarterly,
    /// As a member (会员).
    #[serde(rename = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER")]
    Member,
    /// A value that this version does not know.
    Other(String),
}
