//! `v3/bank-transfer/batches/out-batch-no`: queries a bank's batch of transfers by the bank's number; queries a bank's transfer
//! by the bank's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use super::{BankTransferBatch, BankTransferDetail, BankTransferDetailFilter};

/// Queries a bank's batch of transfers by the bank's number (银行批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/bank-transfer/batches/out-batch-no/<out_batch_no>",
    response = BankTransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBankTransferBatch {
    /// The bank's number of the batch (银行批次单号).
    pub out_batch_no: String,
    /// Whether the transfers in the batch are listed too (是否查询转账明细单).
    pub need_query_detail: bool,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The item's state (明细状态).
    pub detail_state: Option<BankTransferDetailFilter>,
}

/// Queries a bank's transfer by the bank's numbers (银行明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/bank-transfer/batches/out-batch-no/<out_batch_no>/details/out-detail-no/<out_detail_no>",
    response = BankTransferDetail,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBankTransferDetail {
    /// The bank's number of the batch (银行批次单号).
    pub out_batch_no: String,
    /// The bank's number of the transfer (银行明细单号).
    pub out_detail_no: String,
}
