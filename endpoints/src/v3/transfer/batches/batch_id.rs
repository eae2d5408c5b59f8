//! `v3/transfer/batches/batch-id`: queries a batch of transfers by WeChat Pay's number; queries a transfer of a batch by WeChat
//! Pay's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use super::{TransferBatch, TransferDetail, TransferDetailFilter};

/// Queries a batch of transfers by WeChat Pay's number (微信批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/transfer/batches/batch-id/<batch_id>",
    response = TransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferBatchById {
    /// WeChat Pay's number of the batch (微信批次单号).
    pub batch_id: String,
    /// Whether the transfers in the batch are listed too (是否查询转账明细单).
    pub need_query_detail: bool,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The item's state (明细状态).
    pub detail_status: Option<TransferDetailFilter>,
}

/// Queries a transfer of a batch by WeChat Pay's numbers (微信明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/transfer/batches/batch-id/<batch_id>/details/detail-id/<detail_id>",
    response = TransferDetail,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferDetailById {
    /// WeChat Pay's number of the batch (微信批次单号).
    pub batch_id: String,
    /// WeChat Pay's number of the transfer in the batch (微信明细单号).
    pub detail_id: String,
}
