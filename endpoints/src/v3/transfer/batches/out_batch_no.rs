//! `v3/transfer/batches/out-batch-no`: queries a batch of transfers by the merchant's number; queries a transfer of a batch by
//! the merchant's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use super::{TransferBatch, TransferDetail, TransferDetailFilter};

/// Queries a batch of transfers by the merchant's number (商家批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/transfer/batches/out-batch-no/<out_batch_no>",
    response = TransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferBatch {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// Whether the transfers in the batch are listed too (是否查询转账明细单).
    pub need_query_detail: bool,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The item's state (明细状态).
    pub detail_status: Option<TransferDetailFilter>,
}

/// Queries a transfer of a batch by the merchant's numbers (商家明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/transfer/batches/out-batch-no/<out_batch_no>/details/out-detail-no/<out_detail_no>",
    response = TransferDetail,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransferDetail {
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
}
