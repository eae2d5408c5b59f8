//! Applies for a car park.

pub mod query;
pub mod withdraw;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::ParkingLotDetails;

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

/// An application that was taken.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedParkingLotApplication {
    /// The number of the application (停车场进件审核单号).
    #[wechatpay(len = 0..=64)]
    pub parking_lot_audit_no: Option<String>,
}
