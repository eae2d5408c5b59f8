//! Shows advertisements on a sub-merchant's receipts.

use wechatpay_runtime::wechatpay_endpoint;

use super::AdvertisingIndustry;

/// Shows advertisements on a sub-merchant's receipts (开通广告展示).
#[wechatpay_endpoint(
    PATCH,
    "v3/goldplan/merchants/open-advertising-show",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenReceiptAdvertising {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The trades whose advertisements are not shown (同业过滤标签值).
    pub advertising_industry_filters: Option<Vec<AdvertisingIndustry>>,
}
