//! Changes what is known of a taxi.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Changes what is known of a taxi (更新出租车信息).
#[wechatpay_endpoint(
    POST,
    "v3/taxi-invoice/taxi/update-taxi",
    response = UpdatedTaxi,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateTaxi {
    /// The number plate (车牌号).
    pub plate_number: String,
    /// The company's name (公司名称).
    pub company_name: String,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The licence of the driver of the first shift (主班司机资格证号).
    pub main_license: String,
    /// The licence of the driver of the second shift (副班司机资格证号).
    pub deputy_license: Option<String>,
    /// The code of the administrative division (行政区划ID).
    pub region_id: i64,
    /// Whether invoices are issued (开票标记).
    pub invoice_flag: Option<String>,
    /// Whether the taxi is in service (出租车状态).
    pub taxi_state: Option<TaxiState>,
}

/// Whether a taxi is in service (出租车状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TaxiState {
    /// In service (运营中).
    InOperation,
    /// Out of service (停运).
    OutOperation,
    /// A value that this version does not know.
    Other(String),
}

/// A taxi, after the change.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdatedTaxi {
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// The company's name (公司名称).
    pub company_name: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The licence of the driver of the first shift (主班司机资格证号).
    pub main_license: Option<String>,
    /// The licence of the driver of the second shift (副班司机资格证号).
    pub deputy_license: Option<String>,
    /// The code of the administrative division (行政区划ID).
    pub region_id: Option<i64>,
}
