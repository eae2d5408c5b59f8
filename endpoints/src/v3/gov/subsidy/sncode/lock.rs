//! Locks a serial number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::{SubsidyAnswer, SubsidyProductType};

/// Locks a serial number (SN 码锁定).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/sncode/lock",
    response = SubsidyAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockSubsidySerialNumber {
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: i64,
    /// The merchant's number of the payment (商户支付订单号).
    pub out_trade_no: String,
    /// The brand (家电品牌).
    pub brand: String,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The serial number (S/N码).
    pub sn_code: String,
    /// The manufacturer (厂商信息).
    pub manufacturer_info: String,
    /// The product's barcode (商品条码).
    pub barcode: String,
    /// The model (规格型号).
    pub spec_model: String,
    /// The kind of product (产品类型).
    pub product_type: SubsidyProductType,
    /// When it was sold, RFC 3339 (销售时间).
    pub sale_time: Option<String>,
    /// The first IMEI (imei1编码).
    pub imei1: Option<String>,
    /// The second IMEI (imei2编码).
    pub imei2: Option<String>,
}
