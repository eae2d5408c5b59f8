//! The outcome of a refund: control calls over HTTP, and the same actions as methods of the gateway.

use super::Refunds;
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError};
use crate::products::pay::key;
use serde_json::Value;
use wechatpay_endpoints::v3::refund::domestic::refunds::{Refund, RefundStatus};

/// Answers a control call whose path begins `/refunds`; `None` if there is no such call.
pub(super) fn answer(refunds: &Refunds, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
    let (number, status) = match (call.method, call.path) {
        ("GET", ["refunds", number]) => (number, None),
        ("POST", ["refunds", number, "succeed"]) => (number, Some(RefundStatus::Success)),
        ("POST", ["refunds", number, "abnormal"]) => (number, Some(RefundStatus::Abnormal)),
        ("POST", ["refunds", number, "close"]) => (number, Some(RefundStatus::Closed)),
        _ => return None,
    };
    let refund = finish(refunds, context, call.query("sub_mchid").as_deref(), number, status);
    Some(refund.map(|refund| control::json(&refund)))
}

/// A refund, after it came to this end.
fn finish(
    refunds: &Refunds,
    context: &Context<'_>,
    sub_mchid: Option<&str>,
    out_refund_no: &str,
    status: Option<RefundStatus>,
) -> Result<Refund, ControlError> {
    refunds.let_succeed(context);
    let row = refunds.get(context.mchid, sub_mchid, out_refund_no)?;
    Ok(match status {
        Some(status) => refunds.finish(&key(context.mchid, sub_mchid, out_refund_no), status, context)?.refund,
        None => row.refund,
    })
}

impl Gateway {
    /// Ends a refund that is processing or abnormal: it succeeds, becomes abnormal (the bank refused it) or is closed. Notifies
    /// its `notify_url`. Without this call a refund succeeds after a minute of the gateway's clock. For a partner's refund,
    /// `sub_mchid` names the sub-merchant.
    ///
    /// # Errors
    ///
    /// Fails if there is no such refund, or it has ended.
    pub fn finish_refund(
        &self,
        sub_mchid: Option<&str>,
        out_refund_no: &str,
        status: RefundStatus,
    ) -> Result<Refund, ControlError> {
        match status {
            RefundStatus::Success | RefundStatus::Abnormal | RefundStatus::Closed => {
                self.with(|refunds, context| finish(refunds, context, sub_mchid, out_refund_no, Some(status)))
            }
            RefundStatus::Processing | RefundStatus::Other(_) => Err(ControlError::new("a refund cannot end in this status")),
        }
    }
}
