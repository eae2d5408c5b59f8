//! `v3/payscore/oversea/partner`: service orders that an institution outside mainland China runs for its sub-merchants.

pub mod serviceorder;

use wechatpay_runtime::wechatpay_object;

/// When the service is used (服务时间), RFC 3339: `2019-11-11T16:24:05+08:00`.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaTimeRange {
    /// When it begins (服务开始时间).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")]
    pub start_time: String,
    /// When it ends (服务结束时间).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")]
    pub end_time: Option<String>,
    /// A remark about the beginning (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// A remark about the end (服务结束时间备注).
    pub end_time_remark: Option<String>,
}
