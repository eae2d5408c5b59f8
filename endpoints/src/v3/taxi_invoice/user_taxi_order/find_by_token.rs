//! Finds a passenger's ride by a token.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Finds a passenger's ride by a token (根据凭证查询乘客行程单).
#[wechatpay_endpoint(
    GET,
    "v3/taxi-invoice/user-taxi-order/find-by-token",
    response = FoundUserTaxiOrder,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/user-taxi-order/query-user-taxi-order-by-token.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindUserTaxiOrder {
    /// The token by which the ride is found (获取乘客行程单详情的凭证).
    pub token: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The code of the administrative division (行政区划代码).
    pub region_id: Option<i64>,
    /// How the company was authorized (授权模式).
    pub auth_mode: Option<String>,
}

/// A passenger's ride (乘客行程单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundUserTaxiOrder {
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: Option<String>,
    /// When the ride began (上车时间).
    pub up_time: Option<String>,
    /// The code of the administrative division (行政区划代码).
    pub region_id: Option<i64>,
    /// Where the ride is known from (乘客行程单来源).
    pub source: Option<String>,
    /// When the ride was paid (面对面付款时间).
    pub pay_time: Option<String>,
    /// What was paid, in fen (面对面付款金额).
    pub pay_amount: Option<i64>,
}
