//! Delivery plans (投放计划): they offer the coupons of a stock to users.

pub mod delivery_plans;
pub mod notification;

pub use notification::{ChangedDeliveryPlanReview, ChangedDeliveryPlanState, PartnerDeliveryPlanChanged};

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Sets the address that changes of delivery plans are notified to (设置投放计划回调地址).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/delivery-plan/<sp_mchid>/notify-url",
    response = PartnerDeliveryPlanNotifyUrl,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetPartnerDeliveryPlanNotifyUrl {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The address that events are notified to (通知URL地址).
    pub notify_url: String,
}

/// The address that changes of delivery plans are notified to (通知地址).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerDeliveryPlanNotifyUrl {
    /// The address that events are notified to (通知URL地址).
    pub notify_url: Option<String>,
}
