//! Adds merchant numbers after whose payments an activity gives coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Adds merchant numbers after whose payments an activity gives coupons (新增活动发券商户号).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/paygiftactivity/activities/<activity_id>/merchants/add",
    response = AddedPaygiftActivityMerchants,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddPaygiftActivityMerchants {
    /// The activity's id (活动id).
    pub activity_id: String,
    /// The merchant numbers to add (发券商户号).
    pub merchant_id_list: Vec<String>,
    /// The merchant's number of the request, unique for each (请求业务单据号).
    pub add_request_no: String,
}

/// What was added, and what was not.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedPaygiftActivityMerchants {
    /// The activity's id (活动id).
    pub activity_id: Option<String>,
    /// When they were added, RFC 3339 (添加时间).
    pub add_time: Option<String>,
    /// The merchant numbers that were not taken, and why (未通过规则校验的发券商户号列表).
    pub invalid_merchant_id_list: Option<Vec<RefusedPaygiftMerchant>>,
}

/// A merchant number that was not accepted, and why (未通过规则校验的发券商户号列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedPaygiftMerchant {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// Why the merchant number was not taken (无效原因).
    pub invalid_reason: Option<String>,
}
