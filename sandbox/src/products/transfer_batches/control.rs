//! What comes of the transfers of a batch: control calls over HTTP, and the same as methods of the gateway.

use serde_json::Value;
use wechatpay_endpoints::v3::transfer::batches::TransferDetail;

use super::TransferBatches;
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError};
use crate::engine::table::row_key;

/// Answers a control call whose path begins `/transfer-batches`; `None` if there is no such call.
pub(super) fn answer(
    batches: &TransferBatches,
    call: &ControlCall<'_>,
    context: &Context<'_>,
) -> Option<Result<Value, ControlError>> {
    let row = |number: &str| row_key(context.mchid, number);
    let done = match (call.method, call.path) {
        ("POST", ["transfer-batches", number, end @ ("succeed" | "fail")]) => {
            batches.end(&row(number), |_| true, *end == "succeed", context)
        }
        ("POST", ["transfer-batches", number, "details", detail, end @ ("succeed" | "fail")]) => {
            batches.end(&row(number), |known| known.out_detail_no == *detail, *end == "succeed", context)
        }
        ("POST", ["transfer-batches", number, "close"]) => batches.close(&row(number), context),
        _ => return None,
    };
    Some(done.map(|stored| control::json(&stored.summary)).map_err(Into::into))
}

impl Gateway {
    /// The transfers of a batch that have not come to an end succeed or fail, and its `notify_url` is notified. Without this call they
    /// succeed after a minute of the gateway's clock.
    ///
    /// # Errors
    ///
    /// Fails if there is no such batch, or it is at an end.
    pub fn finish_transfer_batch(&self, out_batch_no: &str, succeeds: bool) -> Result<(), ControlError> {
        self.with(|batches: &TransferBatches, context| {
            batches.end(&row_key(context.mchid, out_batch_no), |_| true, succeeds, context)?;
            Ok(())
        })
    }

    /// One of the transfers of a batch succeeds or fails. With the last of them the batch is finished.
    ///
    /// # Errors
    ///
    /// Fails if there is no such transfer, or it is at an end.
    pub fn finish_transfer_detail(&self, out_batch_no: &str, out_detail_no: &str, succeeds: bool) -> Result<(), ControlError> {
        self.with(|batches: &TransferBatches, context| {
            let is_it = |detail: &TransferDetail| detail.out_detail_no == out_detail_no;
            batches.end(&row_key(context.mchid, out_batch_no), is_it, succeeds, context)?;
            Ok(())
        })
    }

    /// The merchant closes a batch of which nothing was transferred, and its `notify_url` is notified.
    ///
    /// # Errors
    ///
    /// Fails if there is no such batch, or one of its transfers has come to an end.
    pub fn close_transfer_batch(&self, out_batch_no: &str) -> Result<(), ControlError> {
        self.with(|batches: &TransferBatches, context| {
            batches.close(&row_key(context.mchid, out_batch_no), context)?;
            Ok(())
        })
    }
}
