//! `v3/ecommerce/subsidies`: what its calls have in common.

pub mod cancel;
pub mod create;
pub mod r#return;

use wechatpay_runtime::wechatpay_enumeration;

/// The subsidy's state (补差单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceSubsidyResult {
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// On its way (处理中).
    Processing,
    /// It was taken back in whole (已全额回退).
    Refund,
    /// A value that this version does not know.
    Other(String),
}
