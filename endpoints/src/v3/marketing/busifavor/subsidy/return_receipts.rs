//! Returns of subsidies.

pub mod create;
pub mod query;

pub use create::CreateBusifavorSubsidyReturn;
pub use query::QueryBusifavorSubsidyReturn;

use wechatpay_runtime::wechatpay_object;

/// The return of a subsidy.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorSubsidyReturn {
    /// WeChat Pay's number of the subsidy's return (补差回退单号).
    pub subsidy_return_receipt_id: Option<String>,
    /// The batch's number (商家券批次号).
    pub stock_id: String,
    /// The coupon's code (商家券Code).
    pub coupon_code: String,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the refund (微信支付退款单号).
    pub refund_id: String,
    /// The merchant number that paid the subsidy (原营销补差扣款商户号).
    pub payer_merchant: Option<String>,
    /// The merchant number that got the subsidy (原营销补差入账商户号).
    pub payee_merchant: Option<String>,
    /// The amount of the subsidy that is returned, in fen (补差回退金额).
    pub amount: i64,
    /// Why the subsidy is returned (补差回退描述).
    pub description: Option<String>,
    /// The return's state (补差回退单据状态).
    pub status: String,
    /// Why the return failed (补差回退失败原因).
    pub fail_reason: Option<String>,
    /// When the subsidy was returned, RFC 3339 (补差回退完成时间).
    pub return_done_time: Option<String>,
    /// WeChat Pay's number of the subsidy's payment (补差付款单号).
    pub subsidy_receipt_id: Option<String>,
    /// The merchant's number of the request, unique for each (业务请求唯一单号).
    pub out_subsidy_return_no: String,
    /// When the return was asked for, RFC 3339 (补差回退发起时间).
    pub return_create_time: Option<String>,
}
