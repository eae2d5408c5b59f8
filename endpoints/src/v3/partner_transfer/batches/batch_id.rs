//! `v3/partner-transfer/batches/batch-id`: queries a batch of transfers for a sub-merchant by WeChat Pay's number; queries a
//! transfer of a batch for a sub-merchant by WeChat Pay's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use super::{PartnerTransferBatch, PartnerTransferDetail, PartnerTransferDetailFilter};

/// Queries a batch of transfers for a sub-merchant by WeChat Pay's number (微信支付批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/partner-transfer/batches/batch-id/<batch_id>",
    response = PartnerTransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransferBatchById {
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// Whether the transfers in the batch are listed too (是否查询转账明细单).
    pub need_query_detail: bool,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The item's state (明细状态).
    pub detail_status: Option<PartnerTransferDetailFilter>,
}

/// Queries a transfer of a batch for a sub-merchant by WeChat Pay's numbers (微信支付明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/partner-transfer/batches/batch-id/<batch_id>/details/detail-id/<detail_id>",
    response = PartnerTransferDetail,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransferDetailById {
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// WeChat Pay's number of the transfer in the batch (微信明细单号).
    pub detail_id: String,
}
