//! Changes what is known of a driver.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Changes what is known of a driver (更新司机信息).
#[wechatpay_endpoint(
    POST,
    "v3/taxi-invoice/driver/update-driver",
    response = UpdatedTaxiDriver,
    document = "https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateTaxiDriver {
    /// The driver's name (司机姓名).
    #[wechatpay(sensitive)]
    pub driver_name: String,
    /// The number of the driver's identity card (司机身份证号码).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// The company's name (公司名称).
    pub company_name: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: String,
    /// The kind of driver (司机类别).
    pub driver_category: String,
    /// Whether the driver is employed (岗位状态).
    pub driver_status: String,
    /// The driver's portrait (司机头像).
    pub driver_photo: Option<TaxiDriverPortrait>,
    /// The code of the administrative division (行政区划ID).
    pub region_id: i64,
}

/// A driver's portrait (司机头像).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiDriverPortrait {
    /// The kind of picture (照片类型).
    pub photo_type: Option<String>,
    /// The digest of the driver's portrait (司机头像摘要).
    pub photo_digest: Option<TaxiDriverPortraitDigest>,
    /// The address of the driver's photograph (头像url).
    pub photo_url: Option<String>,
    /// The driver's portrait (头像icon).
    pub photo_icon: Option<String>,
}

/// The digest of a portrait (司机头像摘要).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxiDriverPortraitDigest {
    /// The kind of hash, such as `MD5` (哈希类型).
    pub hash_type: Option<String>,
    /// The hash of the photograph, in hex (哈希值).
    pub hash_value: Option<String>,
}

/// A driver, after the change.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdatedTaxiDriver {
    /// The driver's name (司机姓名).
    #[wechatpay(sensitive)]
    pub driver_name: Option<String>,
    /// The number of the driver's identity card (司机身份证号码).
    #[wechatpay(sensitive)]
    pub id_card_number: Option<String>,
    /// The company's name (公司名称).
    pub company_name: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: Option<String>,
    /// The kind of driver (司机类别).
    pub driver_category: Option<String>,
    /// Whether the driver is employed (岗位状态).
    pub driver_status: Option<String>,
    /// The driver's portrait (司机头像).
    pub driver_photo: Option<TaxiDriverPortrait>,
    /// The code of the administrative division (行政区划ID).
    pub region_id: Option<i64>,
}
