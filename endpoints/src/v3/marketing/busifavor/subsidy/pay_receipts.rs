//! Payments of subsidies.

pub mod create;
pub mod list;
pub mod query;

pub use create::CreateBusifavorSubsidyPayment;
pub use list::{BusifavorSubsidyPaymentList, ListBusifavorSubsidyPayments};
pub use query::QueryBusifavorSubsidyPayment;

use wechatpay_runtime::wechatpay_object;

/// The payment of a subsidy.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorSubsidyPayment {
    /// WeChat Pay's number of the subsidy's payment (补差付款单号).
    pub subsidy_receipt_id: String,
    /// The batch's number (商家券批次号).
    pub stock_id: String,
    /// The coupon's code (商家券Code).
    pub coupon_code: String,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// The merchant number that pays the subsidy (营销补差扣款商户号).
    pub payer_merchant: Option<String>,
    /// The merchant number that gets the subsidy (营销补差入账商户号).
    pub payee_merchant: Option<String>,
    /// The subsidy, in fen (补差付款金额).
    pub amount: i64,
    /// What the subsidy is for (补差付款描述).
    pub description: Option<String>,
    /// The payment's state (补差付款单据状态).
    pub status: String,
    /// Why the payment failed (补差付款失败原因).
    pub fail_reason: Option<String>,
    /// When the payment was made, RFC 3339 (补差付款完成时间).
    pub success_time: Option<String>,
    /// The merchant's number of the request, unique for each (业务请求唯一单号).
    pub out_subsidy_no: String,
    /// When the payment was asked for, RFC 3339 (补差付款发起时间).
    pub create_time: Option<String>,
}
