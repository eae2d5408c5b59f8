//! Unlocks a serial number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::{SubsidyAnswer, SubsidyProductType};

/// Unlocks a serial number (SN 码解锁).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/sncode/unlock",
    response = SubsidyAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockSubsidySerialNumber {
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: i64,
    /// The merchant's number of the payment (商户支付订单号).
    pub out_trade_no: String,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The serial number (S/N码).
    pub sn_code: String,
    /// The product's barcode (商品条码).
    pub barcode: String,
    /// The kind of product (产品类型).
    pub product_type: SubsidyProductType,
}
