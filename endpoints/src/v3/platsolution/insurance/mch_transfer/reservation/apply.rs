//! `v3/platsolution/insurance/mch-transfer/reservation/apply`: reserves a transfer of an insurance company that the user
//! confirms.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::{AppliedPlatformTransferReservation, PlatformTransferSceneReport};

/// Reserves a transfer of an insurance company that the user confirms (受理单次预约商家转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/insurance/mch-transfer/reservation/apply",
    response = AppliedPlatformTransferReservation,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyInsuranceTransferReservation {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商AppID).
    pub sp_appid: String,
    /// The sub-merchant's app or official account (二级商户AppID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the reservation (商户预约单号).
    pub out_reservation_no: String,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// The last day on which the transfer is expected (预计最晚转账日期).
    pub estimated_date: String,
    /// The highest amount that the transfer is expected to have, in fen (预计最大转账金额).
    pub estimated_max_amount: Option<i64>,
    /// The exact amount of the transfer, in fen (准确转账金额).
    pub exact_amount: Option<i64>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_real_name: Option<String>,
    /// The remark on the reserved transfer (预约备注).
    pub reserve_remark: String,
    /// Where notifications go (商户回调地址).
    pub notify_url: String,
    /// What the scene asks to be told (场景报备信息).
    pub scene_report_data: Option<PlatformTransferSceneReport>,
}
