//! `v3/platsolution/insurance/mch-transfer/batches/batch-id`: queries a batch of an insurance company's transfers by WeChat
//! Pay's number; queries a transfer of an insurance company by WeChat Pay's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::{PlatformTransferBatch, PlatformTransferDetail, PlatformTransferDetailFilter};

/// Queries a batch of an insurance company's transfers by WeChat Pay's number (微信支付转账批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/batches/batch-id/<batch_id>",
    response = PlatformTransferBatch,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferBatchById {
    /// WeChat Pay's number of the batch of transfers (微信转账批次单号).
    pub batch_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// Whether the transfers in the batch are listed too (是否查询转账明细单).
    pub need_query_detail: bool,
    /// The item's state (明细状态).
    pub detail_state: Option<PlatformTransferDetailFilter>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
}

/// Queries a transfer of an insurance company by WeChat Pay's numbers (微信支付转账明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/batches/batch-id/<batch_id>/details/detail-id/<detail_id>",
    response = PlatformTransferDetail,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferDetailById {
    /// WeChat Pay's number of the batch of transfers (微信转账批次单号).
    pub batch_id: String,
    /// WeChat Pay's number of the transfer in the batch (微信转账明细单号).
    pub detail_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
