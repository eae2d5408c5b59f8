//! Withdraws the application of a car park.

use wechatpay_runtime::wechatpay_endpoint;

/// Withdraws the application of a car park (撤回停车场进件申请).
#[wechatpay_endpoint(POST, "v3/parking/reminders/application/withdraw", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawParkingLotApplication {
    /// The number of the application (停车场进件审核单号).
    #[wechatpay(len = 0..=64)]
    pub parking_lot_audit_no: String,
    /// The merchant's number of the car park (商户停车场ID).
    #[wechatpay(len = 0..=64)]
    pub out_parking_lot_id: String,
}
