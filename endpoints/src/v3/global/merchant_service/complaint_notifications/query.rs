//! Queries the address that complaints are notified to.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchant_service::complaint_notifications::GlobalComplaintNotification;

/// Queries the address that complaints are notified to (查询投诉通知回调).
#[wechatpay_endpoint(GET, "v3/global/merchant-service/complaint-notifications", response = GlobalComplaintNotification, region = HongKong)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryGlobalComplaintNotification;
