//! Sets the address that complaints are notified to.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchant_service::complaint_notifications::GlobalComplaintNotification;

/// Sets the address that complaints are notified to (创建投诉通知回调).
#[wechatpay_endpoint(POST, "v3/global/merchant-service/complaint-notifications", response = GlobalComplaintNotification, region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGlobalComplaintNotification {
    /// The address that the result is notified to (通知地址).
    pub url: String,
}
