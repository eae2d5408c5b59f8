//! `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no`: applies for the receipt of a platform's batch of
//! transfers; queries the receipt of a platform's batch of transfers.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::{AppliedPlatformTransferBatchReceipt, PlatformTransferBatchReceipt};

/// Applies for the receipt of a platform's batch of transfers (申请商家转账批次电子回单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/<out_batch_no>/apply",
    response = AppliedPlatformTransferBatchReceipt,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPlatformTransferBatchReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// Queries the receipt of a platform's batch of transfers (查询商家转账批次电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/<out_batch_no>",
    response = PlatformTransferBatchReceipt,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPlatformTransferBatchReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
