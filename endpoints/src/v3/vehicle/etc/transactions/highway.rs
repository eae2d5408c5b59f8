//! Deducts a motorway toll.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::EtcTransaction;

/// Deducts a motorway toll (高速场景商户扣款).
#[wechatpay_endpoint(
    POST,
    "v3/vehicle/etc/transactions/highway",
    response = EtcTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEtcTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account of the merchant (商户appid).
    pub appid: String,
    /// The sub-merchant's app or official account (特约商户appid).
    pub sub_appid: Option<String>,
    /// The number of the ETC contract (ETC扣费授权协议号).
    pub contract_id: String,
    /// The goods (商品信息).
    pub description: String,
    /// More about it (附加信息).
    pub attach: Option<String>,
    /// What the user is offered (营销信息).
    pub goods_tag: Option<String>,
    /// The drive on the motorway (高速场景信息).
    pub highway_info: EtcHighway,
    /// What is to be paid (订单金额).
    pub amount: EtcAmount,
    /// The device that was used (设备信息).
    pub device_info: Option<EtcDeviceInfo>,
}

/// The drive on the motorway (高速场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcHighway {
    /// The number plate (车牌号).
    pub plate_number: String,
    /// When the car entered the motorway (入站时间).
    pub start_time: String,
    /// When the car left the motorway (出站时间).
    pub end_time: String,
    /// The kind of lane (通道类型).
    pub channel_type: String,
    /// The kind of vehicle (车辆类型).
    pub car_type: Option<String>,
    /// Where the car entered the motorway (入口名称).
    pub entrance: String,
    /// Where the car left the motorway (出口名称).
    pub exit: Option<String>,
    /// How many persons the car holds (承载人数).
    pub carrying_capacity: Option<i64>,
    /// How much the car may carry (荷载范围).
    pub carrying_range: Option<String>,
}

/// The toll (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcAmount {
    /// The amount of the order, in fen (订单金额).
    pub total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}

/// The device that is used (设备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcDeviceInfo {
    /// The merchant's own number of the terminal (商户端设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备IP).
    pub device_ip: String,
}
