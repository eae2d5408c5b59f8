//! `v3/platsolution/insurance/mch-transfer/reservation/reservation-id`: queries a reserved transfer of an insurance company by
//! WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::PlatformTransferReservation;

/// Queries a reserved transfer of an insurance company by WeChat Pay's number (微信支付预约单号查询预约商家转账记录).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/reservation/reservation-id/<reservation_id>",
    response = PlatformTransferReservation,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferReservationById {
    /// WeChat Pay's number of the reserved transfer (微信转账预约单号).
    pub reservation_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
