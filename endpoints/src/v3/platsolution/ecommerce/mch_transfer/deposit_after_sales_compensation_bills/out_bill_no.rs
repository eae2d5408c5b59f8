//! `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`: queries a compensation out of a
//! deposit by the platform's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::DepositAfterSalesBill;

/// Queries a compensation out of a deposit by the platform's number (查询保证金售后赔付结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/<out_bill_no>",
    response = DepositAfterSalesBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504195",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDepositAfterSalesBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}
