//! `v3/fund-app/mch-transfer/partner/electronic-receipts`: applies for the receipt of a transfer; queries the receipt of a
//! transfer.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::fund_app::mch_transfer::elecsign::TransferReceiptState;

/// Applies for the receipt of a transfer (申请单笔转账电子回单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/electronic-receipts",
    response = PartnerTransferReceipt,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPartnerTransferReceipt {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the transfer (商户转账单号).
    pub out_bill_no: String,
}

/// Queries the receipt of a transfer (查询单笔转账电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/partner/electronic-receipts/<out_bill_no>",
    response = PartnerTransferReceipt,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransferReceipt {
    /// The merchant's number of the transfer (商户转账单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A receipt of a transfer, as it stands (单笔转账电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferReceipt {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the transfer (商户转账单号).
    pub out_bill_no: String,
    /// The application's state (申请单状态).
    pub state: TransferReceiptState,
    /// When the application was created, RFC 3339 (申请单创建时间).
    pub create_time: Option<String>,
    /// When the application was changed last, RFC 3339 (申请单更新时间).
    pub update_time: Option<String>,
    /// How the file of the receipt is hashed (回单文件摘要类型).
    pub hash_type: Option<String>,
    /// The hash of the file of the receipt (回单文件摘要值).
    pub hash_value: Option<String>,
    /// Where the file of the receipt is downloaded from (回单文件下载地址).
    pub download_url: Option<String>,
}
