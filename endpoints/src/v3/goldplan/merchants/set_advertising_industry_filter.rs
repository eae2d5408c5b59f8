//! Sets the trades whose advertisements are not shown on a sub-merchant's receipts.

use wechatpay_runtime::wechatpay_endpoint;

use super::AdvertisingIndustry;

/// Sets the trades whose advertisements are not shown on a sub-merchant's receipts (同业过滤标签管理).
#[wechatpay_endpoint(
    POST,
    "v3/goldplan/merchants/set-advertising-industry-filter",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetReceiptAdvertisingFilter {
    /// The sub-merchant's number (特约子商户号).
    pub sub_mchid: String,
    /// The trades whose advertisements are not shown (同业过滤标签值).
    pub advertising_industry_filters: Vec<AdvertisingIndustry>,
}
