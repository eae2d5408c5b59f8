//! `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`: queries a compensation out of a
//! deposit by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::DepositAfterSalesBill;

/// Queries a compensation out of a deposit by WeChat Pay's number (查询保证金售后赔付结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/<bill_id>",
    response = DepositAfterSalesBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504196",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDepositAfterSalesBillById {
    /// WeChat Pay's number of it (微信支付单号).
    pub bill_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}
