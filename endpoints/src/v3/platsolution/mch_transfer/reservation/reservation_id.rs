//! `v3/platsolution/mch-transfer/reservation/reservation-id`: queries a platform's reserved transfer by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::PlatformTransferReservation;

/// Queries a platform's reserved transfer by WeChat Pay's number (微信支付预约单号查询预约商家转账记录).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/mch-transfer/reservation/reservation-id/<reservation_id>",
    response = PlatformTransferReservation,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPlatformTransferReservationById {
    /// WeChat Pay's number of the reserved transfer (微信转账预约单号).
    pub reservation_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
