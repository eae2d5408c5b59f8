//! Pays what a coupon took off to the merchant with whom it was used.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::busifavor::subsidy::pay_receipts::BusifavorSubsidyPayment;

/// Pays what a coupon took off to the merchant with whom it was used (营销补差付款).
///
/// A repeat with the same `out_subsidy_no` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/subsidy/pay-receipts",
    response = BusifavorSubsidyPayment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBusifavorSubsidyPayment {
    /// The batch's number (商家券批次号).
    pub stock_id: String,
    /// The coupon's code (商家券Code).
    pub coupon_code: String,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// The merchant number that pays the subsidy (营销补差扣款商户号).
    pub payer_merchant: String,
    /// The merchant number that gets the subsidy (营销补差入账商户号).
    pub payee_merchant: String,
    /// The subsidy, in fen (补差付款金额).
    pub amount: i64,
    /// What the subsidy is for (补差付款描述).
    pub description: String,
    /// The merchant's number of the request, unique for each (业务请求唯一单号).
    pub out_subsidy_no: String,
}
