//! `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no`: applies for the receipt of an insurance
//! company's transfer; queries the receipt of an insurance company's transfer.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::platsolution::{AppliedPlatformTransferDetailReceipt, PlatformTransferDetailReceipt};

/// Applies for the receipt of an insurance company's transfer (申请商家转账明细电子回单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>/apply",
    response = AppliedPlatformTransferDetailReceipt,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyInsuranceTransferDetailReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// Queries the receipt of an insurance company's transfer (查询商家转账明细电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/<out_batch_no>/out-detail-no/<out_detail_no>",
    response = PlatformTransferDetailReceipt,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceTransferDetailReceipt {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
