//! Takes merchant numbers away, after whose payments an activity gives coupons no more.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Takes merchant numbers away, after whose payments an activity gives coupons no more (删除活动发券商户号).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/paygiftactivity/activities/<activity_id>/merchants/delete",
    response = DeletedPaygiftActivityMerchants,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletePaygiftActivityMerchants {
    /// The activity's id (活动id).
    pub activity_id: String,
    /// The merchant numbers to take away (删除的发券商户号).
    #[wechatpay(items = 1..=500)]
    pub merchant_id_list: Vec<String>,
    /// The merchant's number of the request, unique for each (商户请求单号).
    #[wechatpay(len = 1..=128, pattern = "[a-zA-Z0-9|*_-]+")]
    pub delete_request_no: String,
}

/// What was taken away.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedPaygiftActivityMerchants {
    /// The activity's id (活动id).
    pub activity_id: Option<String>,
    /// When it was deleted, RFC 3339 (删除时间).
    pub delete_time: Option<String>,
}
