//! `v3/partner-transfer/batches/out-batch-no`: queries a batch of transfers for a sub-merchant by the partner's number; queries
//! a transfer of a batch for a sub-merchant by the partner's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use super::{PartnerTransferBatch, PartnerTransferDetail, PartnerTransferDetailFilter};

/// Queries a batch of transfers for a sub-merchant by the partner's number (商家批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/partner-transfer/batches/out-batch-no/<out_batch_no>",
    response = PartnerTransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransferBatch {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// Whether the transfers in the batch are listed too (是否查询转账明细单).
    pub need_query_detail: bool,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The item's state (明细状态).
    pub detail_status: Option<PartnerTransferDetailFilter>,
}

/// Queries a transfer of a batch for a sub-merchant by the partner's numbers (商家明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/partner-transfer/batches/out-batch-no/<out_batch_no>/details/out-detail-no/<out_detail_no>",
    response = PartnerTransferDetail,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransferDetail {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
}
