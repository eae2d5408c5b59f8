//! Queries what the tax office knows of a merchant that issues invoices.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::new_tax_control_fapiao::{FapiaoSeller, FapiaoStaff};

/// Queries what the tax office knows of a merchant that issues invoices (获取商户开票基础信息).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/merchant/base-information",
    response = FapiaoMerchantInfo,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFapiaoMerchantInfo {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// What the tax office knows of a merchant (商户开票基础信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoMerchantInfo {
    /// Who sells (销售方信息).
    pub seller_information: Option<FapiaoSeller>,
    /// More about it (附加信息).
    pub extra_information: Option<FapiaoStaff>,
}
