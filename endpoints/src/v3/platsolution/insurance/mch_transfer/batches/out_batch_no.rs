//! `v3/platsolution/insurance/mch-transfer/batches/out-batch-no`: queries a batch of an insurance company's transfers by the
//! merchant's number; queries a transfer of an insurance company by the merchant's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::{PlatformTransferBatch, PlatformTransferDetail, PlatformTransferDetailFilter};

/// Queries a batch of an insurance company's transfers by the merchant's number (商户转账批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/<out_batch_no>",
    response = PlatformTransferBatch,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferBatch {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// Whether the transfers in the batch are listed too (是否查询转账明细单).
    pub need_query_detail: bool,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The item's state (明细状态).
    pub detail_state: Option<PlatformTransferDetailFilter>,
}

/// Queries a transfer of an insurance company by the merchant's numbers (商户明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/<out_batch_no>/details/out-detail-no/<out_detail_no>",
    response = PlatformTransferDetail,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferDetail {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
