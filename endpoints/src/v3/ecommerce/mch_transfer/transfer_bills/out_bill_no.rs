//! `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`: cancels a sub-merchant's transfer that the user has not confirmed;
//! queries a sub-merchant's transfer by the platform's number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{EcommerceTransferBill, EcommerceTransferState};

/// Cancels a sub-merchant's transfer that the user has not confirmed (撤销转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/<out_bill_no>/cancel",
    response = CancelledEcommerceTransferBill,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelEcommerceTransferBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A transfer whose cancellation was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledEcommerceTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// Its state (单据状态).
    pub state: EcommerceTransferState,
    /// When its state changed, RFC 3339 (状态变更时间).
    pub update_time: String,
}

/// Queries a sub-merchant's transfer by the platform's number (商户单号查询转账单).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/<out_bill_no>",
    response = EcommerceTransferBill,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceTransferBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
