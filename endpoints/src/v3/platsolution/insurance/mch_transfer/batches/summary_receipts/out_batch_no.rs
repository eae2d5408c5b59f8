//! `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`: applies for the receipt of a batch of an
//! insurance company's transfers; queries the receipt of a batch of an insurance company's transfers.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::{AppliedPlatformTransferBatchReceipt, PlatformTransferBatchReceipt};

/// Applies for the receipt of a batch of an insurance company's transfers (申请商家转账批次电子回单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/<out_batch_no>/apply",
    response = AppliedPlatformTransferBatchReceipt,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyInsuranceTransferBatchReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// Queries the receipt of a batch of an insurance company's transfers (查询商家转账批次电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/<out_batch_no>",
    response = PlatformTransferBatchReceipt,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferBatchReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
