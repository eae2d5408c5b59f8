//! Lists the records of blocked payments of a sub-merchant.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::TransactionBlockRecord;

/// Lists the records of blocked payments of a sub-merchant (分页查询子商户名下的交易拦截记录).
#[wechatpay_endpoint(
    GET,
    "v3/transaction-block/transaction-block-records/sub-mchid/<sub_mchid>",
    response = TransactionBlockRecordList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListTransactionBlockRecords {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// How many results are given at most (最大资源条数).
    pub limit: i64,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
}

/// A page of records of blocked payments (交易拦截记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionBlockRecordList {
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// How many there are in all (资源总条数).
    pub total_count: Option<i64>,
    /// The records of blocked payments (交易拦截记录详情列表).
    pub data: Option<Vec<TransactionBlockRecord>>,
}
