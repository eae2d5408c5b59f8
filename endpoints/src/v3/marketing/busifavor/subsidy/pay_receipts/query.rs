//! Queries the payment of a subsidy.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::busifavor::subsidy::pay_receipts::BusifavorSubsidyPayment;

/// Queries the payment of a subsidy (查询营销补差付款单详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/subsidy/pay-receipts/<subsidy_receipt_id>",
    response = BusifavorSubsidyPayment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusifavorSubsidyPayment {
    /// WeChat Pay's number of the subsidy's payment (补差付款单号).
    pub subsidy_receipt_id: String,
}
