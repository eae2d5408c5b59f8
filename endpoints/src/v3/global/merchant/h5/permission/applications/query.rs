//! Queries an application for H5 payments.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchant::h5::permission::applications::GlobalH5PermissionApplication;

/// Queries an application for H5 payments (查询H5支付权限申请单详情).
#[wechatpay_endpoint(GET, "v3/global/merchant/h5/permission/applications/<applyment_id>", response = GlobalH5PermissionApplication, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalH5PermissionApplication {
    /// The application's number (申请单号).
    pub applyment_id: i64,
}
