//! Removes the address that complaints are notified to.

use wechatpay_runtime::wechatpay_endpoint;

/// Removes the address that complaints are notified to (删除投诉通知回调).
#[wechatpay_endpoint(DELETE, "v3/global/merchant-service/complaint-notifications", region = HongKong)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteGlobalComplaintNotification;
