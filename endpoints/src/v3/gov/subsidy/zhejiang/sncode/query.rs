//! Queries whether a serial number was sold.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries whether a serial number was sold (SN 码销售状态查询).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/sncode/query",
    response = ZhejiangSerialNumber,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryZhejiangSerialNumber {
    /// The serial number of the goods (商品SN码).
    pub sn: String,
    /// The code of the province (省份代码).
    pub province: String,
    /// The manufacturer's unified social credit code (厂商统一社会信用代码).
    pub manufact_cert_code: Option<String>,
    /// The category of the goods (商品品类).
    pub goods_type: String,
    /// The product's barcode (商品条码).
    pub goods_bar_code: String,
    /// The first IMEI (IMEI_1 码).
    pub imei1: Option<String>,
    /// The second IMEI (IMEI_2 码).
    pub imei2: Option<String>,
    /// The kind of channel (渠道类型).
    pub sales_models: Option<String>,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
    /// The time of the request (请求时间).
    pub req_time: String,
}

/// A serial number, and whether it was sold (SN 码销售状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZhejiangSerialNumber {
    /// The code of the result; `000000` is success (响应码).
    pub resp_code: Option<String>,
    /// The result in words (响应描述).
    pub resp_desc: Option<String>,
    /// The serial number of the goods (商品SN码).
    pub sn: Option<String>,
    /// The code of the province (省份代码).
    pub province: Option<String>,
    /// The code of whether it was sold: `U0022`, `U0023`, `U0024` or `U9999` (售卖状态).
    pub sell_state: Option<String>,
}
