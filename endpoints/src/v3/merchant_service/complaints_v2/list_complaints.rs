//! Lists the complaints of a span of days.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::Complaint;

/// Lists the complaints of a span of days (查询投诉单列表).
///
/// The days are at most 30 apart.
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/complaints-v2",
    response = ComplaintList,
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/list-complaints-v2.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListComplaints {
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// The first day (开始日期).
    pub begin_date: String,
    /// The last day (结束日期).
    pub end_date: String,
    /// The merchant number that is complained about (被诉商户号).
    pub complainted_mchid: Option<String>,
}

/// A page of complaints (投诉单列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintList {
    /// The complaints (用户投诉信息详情).
    pub data: Option<Vec<Complaint>>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// How many complaints there are in all (投诉总条数).
    pub total_count: Option<i64>,
}
