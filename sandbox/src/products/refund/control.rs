//! What becomes of a refund on request: control calls over HTTP, and the same as methods of the gateway.

use wechatpay_endpoints::v3::refund::domestic::refunds::{Refund, RefundStatus};
use wechatpay_runtime::to_json;

use crate::Gateway;
use crate::engine::control::{ControlError, decoded, query_value};
use crate::engine::response::Response;
use crate::engine::shared::Shared;
use crate::products::pay::key;

/// Responses a control call whose path goes on `/refunds/…`; `None` if there is no such call.
pub(crate) fn control(shared: &Shared, method: &str, segments: &[&str], query: &str) -> Option<Result<Response, ControlError>> {
    let (number, status) = match (method, segments) {
        ("GET", [number]) => (number, None),
        ("POST", [number, "succeed"]) => (number, Some(RefundStatus::Success)),
        ("POST", [number, "abnormal"]) => (number, Some(RefundStatus::Abnormal)),
        ("POST", [number, "close"]) => (number, Some(RefundStatus::Closed)),
        _ => return None,
    };
    let sub_mchid = query_value(query, "sub_mchid");
    Some(finish(shared, sub_mchid.as_deref(), &decoded(number), status).map(|refund| Response::json(200, to_json(&refund))))
}

/// A refund, after it came to this end.
fn finish(
    shared: &Shared,
    sub_mchid: Option<&str>,
    out_refund_no: &str,
    status: Option<RefundStatus>,
) -> Result<Refund, ControlError> {
    let (mchid, around) = (shared.keys.mchid(), shared.refund_context());
    let _unit = shared.state_file.unit();
    shared.refunds.let_succeed(around);
    let row = shared.refunds.get(mchid, sub_mchid, out_refund_no)?;
    Ok(match status {
        Some(status) => shared.refunds.finish(&key(mchid, sub_mchid, out_refund_no), status, around)?.refund,
        None => row.refund,
    })
}

impl Gateway {
    /// A refund that is on its way, or abnormal, comes to an end: it succeeds, is abnormal (the bank did not take it) or is
    /// closed. Its `notify_url` is notified. Otherwise it succeeds after a minute of the gateway's clock. Of a partner's,
    /// `sub_mchid` says for whom.
    ///
    /// # Errors
    ///
    /// If there is no such refund, or it is at an end.
    pub fn finish_refund(
        &self,
        sub_mchid: Option<&str>,
        out_refund_no: &str,
        status: RefundStatus,
    ) -> Result<Refund, ControlError> {
        match status {
            RefundStatus::Success | RefundStatus::Abnormal | RefundStatus::Closed => {
                finish(&self.shared, sub_mchid, out_refund_no, Some(status))
            }
            RefundStatus::Processing | RefundStatus::Other(_) => Err(ControlError::new("that is no end of a refund")),
        }
    }
}
