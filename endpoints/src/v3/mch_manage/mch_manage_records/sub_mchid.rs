//! Lists the records of how WeChat Pay limits a sub-merchant.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{ManageRecord, ManageRecordType};
use crate::v3::mch_manage::ManageRecordState;

/// Lists the records of how WeChat Pay limits a sub-merchant (分页查询子商户名下的商户管理记录).
#[wechatpay_endpoint(
    GET,
    "v3/mch-manage/mch-manage-records/sub-mchid/<sub_mchid>",
    response = ManageRecordList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListManageRecords {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// How many results are given at most (最大资源条数).
    pub limit: i64,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// What kind of record it is (商户管理记录类型).
    pub manage_record_type: ManageRecordType,
    /// The state of the record (商户管理记录状态).
    pub manage_record_state: Option<ManageRecordState>,
}

/// A page of records (商户管理记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManageRecordList {
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// How many there are in all (资源总条数).
    pub total_count: Option<i64>,
    /// The records (商户管理记录详情列表).
    pub data: Option<Vec<ManageRecord>>,
}
