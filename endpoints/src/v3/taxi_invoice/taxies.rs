//! Queries a taxi.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries a taxi (获取出租车信息).
#[wechatpay_endpoint(
    GET,
    "v3/taxi-invoice/taxies/<plate_number>",
    response = Taxi,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/query-taxi.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTaxi {
    /// The number plate (车牌号).
    pub plate_number: String,
    /// The code of the administrative division (行政区划代码).
    pub region_id: i64,
}

/// A taxi (出租车信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taxi {
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// The company's name (公司名称).
    pub company_name: Option<String>,
    /// The company's merchant number (公司商户号).
    pub company_mchid: Option<String>,
    /// The licence of the driver of the first shift (主班司机资格证号).
    pub main_license: Option<String>,
    /// The licence of the driver of the second shift (副班司机资格证号).
    pub deputy_license: Option<String>,
    /// The code of the administrative division (行政区划代码).
    pub region_id: Option<i64>,
    /// Whether invoices are issued (是否支持开票).
    pub support_invoice: Option<bool>,
    /// Whether the taxi is in service (出租车状态).
    pub taxi_state: Option<String>,
}
