//! `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`: closes a reserved transfer of an insurance company;
//! queries a reserved transfer of an insurance company by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::PlatformTransferReservation;

/// Closes a reserved transfer of an insurance company (关闭预约商家转账记录).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/<out_reservation_no>/close",
    response = PlatformTransferReservation,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseInsuranceTransferReservation {
    /// The merchant's number of the reservation (商户预约单号).
    pub out_reservation_no: String,
    /// The platform's sub-merchant (二级商户号).
    #[wechatpay(query)]
    pub sub_mchid: String,
}

/// Queries a reserved transfer of an insurance company by the merchant's number (商户预约单号查询预约商家转账记录).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/<out_reservation_no>",
    response = PlatformTransferReservation,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferReservation {
    /// The merchant's number of the reservation (商户预约单号).
    pub out_reservation_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
