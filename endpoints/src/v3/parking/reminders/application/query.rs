//! Queries the application of a car park.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::parking::reminders::ParkingLotApplicationDetails;

/// Queries the application of a car park (查询停车场进件申请单).
#[wechatpay_endpoint(
    GET,
    "v3/parking/reminders/application/query",
    response = ParkingLotApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryParkingLotApplication {
    /// The number of the application (停车场进件审核单号).
    #[wechatpay(len = 0..=64)]
    pub parking_lot_audit_no: String,
    /// The merchant's number of the car park (商户停车场ID).
    #[wechatpay(len = 0..=64)]
    pub out_parking_lot_id: String,
}

/// The application of a car park, as it stands (停车场进件申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingLotApplication {
    /// The application (停车场进件申请单).
    pub application: Option<ParkingLotApplicationDetails>,
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub wx_parking_lot_id: Option<String>,
}
