//! Lists the merchant numbers after whose payments an activity gives coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists the merchant numbers after whose payments an activity gives coupons (查询活动发券商户号).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/paygiftactivity/activities/<activity_id>/merchants",
    response = PaygiftMerchantList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPaygiftActivityMerchants {
    /// The activity's id (活动id).
    pub activity_id: String,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of merchants.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftMerchantList {
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// How many there are (总数).
    pub total_count: i64,
    /// The activity's id (活动id).
    pub activity_id: String,
    /// The results on this page (结果集).
    pub data: Option<Vec<PaygiftMerchant>>,
}

/// A merchant after whose payments coupons are given.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftMerchant {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's name (商户名称).
    pub merchant_name: Option<String>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// When it was changed last, RFC 3339 (更新时间).
    pub update_time: Option<String>,
}
