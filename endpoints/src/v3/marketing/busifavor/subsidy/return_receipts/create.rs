//! Returns a subsidy that was paid, after the order was refunded.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::busifavor::subsidy::return_receipts::BusifavorSubsidyReturn;

/// Returns a subsidy that was paid, after the order was refunded (营销补差回退).
///
/// A repeat with the same `out_subsidy_return_no` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/subsidy/return-receipts",
    response = BusifavorSubsidyReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBusifavorSubsidyReturn {
    /// The batch's number (商家券批次号).
    pub stock_id: String,
    /// The coupon's code (商家券Code).
    pub coupon_code: String,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the refund (微信支付退款单号).
    pub refund_id: String,
    /// The merchant number that paid the subsidy (原营销补差扣款商户号).
    pub payer_merchant: String,
    /// The merchant number that got the subsidy (原营销补差入账商户号).
    pub payee_merchant: String,
    /// The amount of the subsidy that is returned, in fen (补差回退金额).
    pub amount: i64,
    /// Why the subsidy is returned (补差回退描述).
    pub description: String,
    /// The merchant's number of the request, unique for each (业务请求唯一单号).
    pub out_subsidy_return_no: String,
}
