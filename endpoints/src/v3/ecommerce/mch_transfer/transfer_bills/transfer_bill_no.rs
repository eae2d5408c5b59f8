//! `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`: queries a sub-merchant's transfer by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EcommerceTransferBill;

/// Queries a sub-merchant's transfer by WeChat Pay's number (微信转账单号查询转账单).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/<transfer_bill_no>",
    response = EcommerceTransferBill,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceTransferBillById {
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
