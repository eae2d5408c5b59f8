//! The brands that take donations.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries how many meals were donated and served at a brand (查询爱心餐品牌信息).
#[wechatpay_endpoint(
    GET,
    "v3/lovefeast/brands/<brand_id>",
    response = LovefeastBrand,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryLovefeastBrand {
    /// The id of the brand (品牌ID).
    pub brand_id: String,
}

/// How many meals were donated and served at a brand (爱心餐品牌信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LovefeastBrand {
    /// The number of meals that were donated (捐赠数量).
    pub donate_count: i64,
    /// The number of meals that were served (供餐数量).
    pub consume_count: Option<i64>,
}
