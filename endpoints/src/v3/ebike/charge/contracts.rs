//! Queries a user's contract by its number; creates the voucher of one charging.

pub mod preopen;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::EbikeContract;

/// Queries a user's contract by its number (通过签约号查询用户状态).
#[wechatpay_endpoint(
    GET,
    "v3/ebike/charge/contracts/<contract_id>",
    response = EbikeContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEbikeContract {
    /// The contract's number (充电授权扣费协议号).
    pub contract_id: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}

/// Creates the voucher of one charging (创建用户当次充电代扣凭证).
#[wechatpay_endpoint(
    POST,
    "v3/ebike/charge/contracts/<contract_id>/confirm",
    response = ConfirmedEbikeContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmEbikeContract {
    /// The contract's number (充电授权扣费协议号).
    pub contract_id: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The partner's official account (服务商公众号ID).
    pub appid: String,
    /// The sub-merchant's official account or app (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// Where the bicycle is charged (充电场景信息).
    pub charge_info: EbikeChargePlace,
}

/// Where a bicycle is charged (充电场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EbikeChargePlace {
    /// When it begins (开始时间).
    pub start_time: String,
    /// The name of the charging station (充电站名称).
    pub charging_station_name: String,
    /// The number of the plug (充电枪编号).
    pub charging_gun_number: String,
    /// The number of the charging place (充电位设备号).
    pub device_id: String,
}

/// The voucher of a charging.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedEbikeContract {
    /// The voucher of the charging, by which its fee is deducted (用户充电代扣凭证).
    pub charging_token: Option<String>,
}
