//! Queries the largest part of an order that a brand may share.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries the largest part of an order that a brand may share (查询最大分账比例).
#[wechatpay_endpoint(
    GET,
    "v3/brand/profitsharing/brand-configs/<brand_mchid>",
    response = BrandProfitShareRatio,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandProfitShareRatio {
    /// The number of the brand's main merchant (品牌主商户号).
    pub brand_mchid: String,
}

/// The largest part of an order that a brand may share (最大分账比例).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandProfitShareRatio {
    /// The number of the brand's main merchant (品牌主商户号).
    pub brand_mchid: String,
    /// The largest part, in hundredths of a percent (最大分账比例).
    pub max_ratio: i64,
}
