//! Lists the applications of car parks.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::ParkingLotApplicationDetails;

/// Lists the applications of car parks (查询停车场进件申请单列表).
#[wechatpay_endpoint(
    GET,
    "v3/parking/reminders/applications",
    response = ParkingLotApplicationList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListParkingLotApplications {
    /// The merchant's number of the car park (商户停车场ID).
    pub out_parking_lot_id: String,
    /// From which entry on to list, beginning with 0 (偏移量).
    pub offset: Option<i64>,
    /// How many entries to list at most (条数).
    pub limit: Option<i64>,
}

/// The applications of a car park (停车场进件申请单列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingLotApplicationList {
    /// The applications (停车场进件申请单列表).
    pub application_list: Option<Vec<ParkingLotApplicationDetails>>,
    /// WeChat Pay's number of the car park (微信停车场ID).
    #[wechatpay(len = 0..=64)]
    pub wx_parking_lot_id: Option<String>,
}
