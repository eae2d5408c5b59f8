//! Queries a driver.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries a driver (获取司机信息).
#[wechatpay_endpoint(
    GET,
    "v3/taxi-invoice/drivers/<driver_license>",
    response = TaxiDriver,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/query-driver.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTaxiDriver {
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: String,
    /// The code of the administrative division (行政区划代码).
    pub region_id: i64,
}

/// A driver (司机信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiDriver {
    /// The driver's name (司机姓名).
    #[wechatpay(sensitive)]
    pub driver_name: String,
    /// The company's name (公司名称).
    pub company_name: String,
    /// The merchant number (商户号).
    pub company_mchid: String,
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: String,
    /// The kind of driver (司机类别).
    pub driver_category: String,
    /// The driver's photograph (司机照片).
    pub driver_photo: Option<TaxiDriverPhoto>,
    /// The code of the administrative division (行政区划代码).
    pub region_id: i64,
    /// Whether the driver is employed (司机状态).
    pub driver_state: String,
}

/// A driver's photograph (司机照片).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiDriverPhoto {
    /// The kind of picture (照片类型).
    pub photo_type: Option<String>,
    /// The digest of the driver's photograph (司机照片摘要).
    pub photo_digest: Option<TaxiDriverPhotoDigest>,
    /// The address of the driver's photograph (头像url).
    pub photo_url: Option<String>,
    /// The driver's portrait (头像icon).
    pub photo_data: Option<String>,
}

/// The digest of a photograph (司机照片摘要).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiDriverPhotoDigest {
    /// The kind of hash, such as `MD5` (哈希类型).
    pub hash_type: Option<String>,
    /// The hash of the photograph, in hex (哈希值).
    pub hash_value: Option<String>,
}
