//! Applies for a car park.

pub mod query;
pub mod withdraw;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{ParkingChargingRule, ParkingLotType};

/// Applies for a car park (提交停车场进件申请).
#[wechatpay_endpoint(
    POST,
    "v3/parking/reminders/application",
    response = CreatedParkingLotApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateParkingLotApplication {
    /// The car park (停车场信息).
    pub parking_lot: ParkingLotDetails,
}

/// A car park, as it is applied for (停车场信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingLotDetails {
    /// What the car park is called (停车场名称).
    #[wechatpay(len = 0..=128)]
    pub parking_lot_name: String,
    /// The merchant's number of the car park (商户停车场ID).
    #[wechatpay(len = 0..=64)]
    pub out_parking_lot_id: String,
    /// The address of the car park (停车场地址).
    #[wechatpay(len = 0..=256)]
    pub parking_lot_address: String,
    /// The longitude of the car park (停车场经度).
    #[wechatpay(len = 0..=16)]
    pub longitude: String,
    /// The latitude of the car park (停车场纬度).
    #[wechatpay(len = 0..=16)]
    pub latitude: String,
    /// The kind of car park (停车场类型).
    pub parking_lot_type: ParkingLotType,
    /// The telephone number of the customer service (客服联系电话).
    #[wechatpay(len = 0..=20)]
    pub phone_number: String,
    /// The picture of the board that shows the fees (收费告示牌url).
    #[wechatpay(len = 0..=512)]
    pub parking_sign_url: Option<String>,
    /// The words in which the car park's offers are described (停车场优惠文案).
    #[wechatpay(len = 0..=512, items = 0..=6)]
    pub notification_text_list: Option<Vec<String>>,
    /// The mini program in which the user pays (商家支付小程序appid).
    #[wechatpay(len = 0..=32)]
    pub payment_mini_prog_appid: Option<String>,
    /// The page of the mini program on which the user pays (商家支付路径).
    #[wechatpay(len = 0..=256)]
    pub payment_path: String,
    /// The mini program that shows the stay (商家停车订单小程序appid).
    #[wechatpay(len = 0..=32)]
    pub parking_order_mini_prog_appid: Option<String>,
    /// The page of the mini program that shows the stay (商家停车订单路径).
    #[wechatpay(len = 0..=256)]
    pub parking_order_path: Option<String>,
    /// How the car park charges (收费规则).
    pub charging_rule: Option<ParkingChargingRule>,
}

/// An application that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedParkingLotApplication {
    /// The number of the application (停车场进件审核单号).
    #[wechatpay(len = 0..=64)]
    pub parking_lot_audit_no: Option<String>,
}
