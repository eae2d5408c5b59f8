//! The address that events of product coupons are notified to.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries the address that events of product coupons are notified to (获取商品券事件通知地址).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/product-coupon/notify-configs",
    response = PartnerProductCouponNotifyUrl
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerProductCouponNotifyUrl;

/// The address that events of product coupons are notified to (通知地址).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponNotifyUrl {
    /// The address that events are notified to (通知URL地址).
    pub notify_url: String,
    /// The time of the change, RFC 3339 (修改时间).
    pub update_time: String,
}

/// Sets the address that events of product coupons are notified to (设置商品券事件通知地址).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/notify-configs",
    response = PartnerProductCouponNotifyUrl,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetPartnerProductCouponNotifyUrl {
    /// The address that events are notified to (通知URL地址).
    pub notify_url: String,
}
