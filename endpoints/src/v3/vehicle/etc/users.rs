//! Queries whether a user signed for the tolls of a number plate.

use wechatpay_runtime::wechatpay_endpoint;

use super::EtcContract;

/// Queries whether a user signed for the tolls of a number plate (查询ETC签约状态).
#[wechatpay_endpoint(
    GET,
    "v3/vehicle/etc/users/<openid>/contracts",
    response = EtcContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEtcContracts {
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The template of the ETC contract (ETC授权扣费模板ID).
    pub plan_id: String,
    /// The number plate (车牌号).
    pub plate_number: String,
}
