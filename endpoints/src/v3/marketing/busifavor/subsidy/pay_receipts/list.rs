//! Lists the payments of a coupon's subsidy.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::busifavor::subsidy::pay_receipts::BusifavorSubsidyPayment;

/// Lists the payments of a coupon's subsidy (查询营销补差付款单列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/subsidy/pay-receipts",
    response = BusifavorSubsidyPaymentList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListBusifavorSubsidyPayments {
    /// The batch's number (商家券批次号).
    pub stock_id: String,
    /// The coupon's code (商家券Code).
    pub coupon_code: String,
    /// The merchant's number of the request that paid the subsidy (补差付款请求单号).
    pub out_subsidy_no: Option<String>,
}

/// The payments of a coupon's subsidy.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorSubsidyPaymentList {
    /// The payments (补差付款单据列表).
    pub pay_receipt_list: Option<Vec<BusifavorSubsidyPayment>>,
}
