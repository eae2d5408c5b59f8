//! Reverses electronic invoices.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Reverses electronic invoices (冲红电子发票).
///
/// The invoices are reversed later: [`FapiaoChanged`](crate::v3::new_tax_control_fapiao::FapiaoChanged) tells what became of
/// them.
#[wechatpay_endpoint(POST, "v3/new-tax-control-fapiao/fapiao-applications/<fapiao_apply_id>/reverse", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReverseFapiao {
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// Why the invoices are reversed (冲红原因).
    pub reverse_reason: FapiaoReverseReason,
    /// The invoices to reverse (需要冲红的发票信息).
    pub fapiao_information: Vec<FapiaoToReverse>,
}

/// Why the invoices are reversed (冲红原因).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoReverseReason {
    /// The invoice was wrong (开票有误).
    IssueError,
    /// What was sold was returned (销货退回).
    SalesReturn,
    /// The service was ended; WeChat Pay spells it so (服务中止).
    ServiceSuspention,
    /// A discount was given (销售折让).
    SalesDiscount,
    /// A value that this version does not know.
    Other(String),
}

/// An invoice to reverse (需要冲红的发票信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoToReverse {
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: String,
    /// The invoice's code (发票代码).
    pub fapiao_code: Option<String>,
    /// The number of the invoice (发票号码).
    pub fapiao_number: String,
}
