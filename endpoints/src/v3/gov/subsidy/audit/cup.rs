//! Reviews of trades by China UnionPay: data uploaded, changed, made invalid, and the result.

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

pub mod evidence;

use wechatpay_runtime::wechatpay_object;

pub use evidence::{SubsidyDelivery, SubsidyInvoice};

/// The result of the call (应答).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyAuditAnswer {
    /// The code of the result; `000000` is success (响应码).
    pub code: Option<String>,
    /// The result in words (响应描述).
    pub msg: Option<String>,
    /// The code that says in more detail what the result is (详细应答码).
    pub sub_code: Option<String>,
    /// What the code means, in words (详细应答码描述).
    pub sub_msg: Option<String>,
}
