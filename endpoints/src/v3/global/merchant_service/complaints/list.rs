//! Lists complaints.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::global::merchant_service::complaints::{GlobalComplaint, GlobalComplaintLanguage};

/// Lists complaints (查询投诉单列表).
#[wechatpay_endpoint(GET, "v3/global/merchant-service/complaints", response = GlobalComplaintList, region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListGlobalComplaints {
    /// The most records to return (分页大小).
    pub limit: Option<i64>,
    /// The position of the first record, from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// The first day, `yyyy-MM-dd` (开始日期).
    pub begin_date: String,
    /// The last day, `yyyy-MM-dd` (结束日期).
    pub end_date: String,
    /// The merchant that the complaint is about (诉商户号).
    pub complainted_mchid: Option<String>,
    /// The language that texts are translated into (商户语言).
    pub mch_language: Option<GlobalComplaintLanguage>,
}

/// A page of complaints (投诉单列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaintList {
    /// The complaints (用户投诉信息详情).
    pub data: Option<Vec<GlobalComplaint>>,
    /// The most records to return (分页大小).
    pub limit: Option<i64>,
    /// The position of the first record, from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// The number of complaints in all (投诉总条数).
    pub total_count: Option<i64>,
}
