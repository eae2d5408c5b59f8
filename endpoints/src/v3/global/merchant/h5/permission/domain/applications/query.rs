//! Queries an application for other domains of H5 payments.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchant::h5::permission::domain::applications::GlobalH5DomainApplication;

/// Queries an application for other domains of H5 payments (查询H5支付域名修改申请单).
#[wechatpay_endpoint(GET, "v3/global/merchant/h5/permission/domain/applications/<applyment_id>", response = GlobalH5DomainApplication, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_5.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalH5DomainApplication {
    /// The application's number (申请单号).
    pub applyment_id: i64,
}
