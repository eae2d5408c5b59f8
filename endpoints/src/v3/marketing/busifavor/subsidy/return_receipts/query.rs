//! Queries the return of a subsidy.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::busifavor::subsidy::return_receipts::BusifavorSubsidyReturn;

/// Queries the return of a subsidy (查询商家券营销补差回退单详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/subsidy/return-receipts/<subsidy_return_receipt_id>",
    response = BusifavorSubsidyReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusifavorSubsidyReturn {
    /// WeChat Pay's number of the subsidy's return (补差回退单号).
    pub subsidy_return_receipt_id: String,
}
