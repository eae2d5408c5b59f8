//! Batches of transfers to users' change (商家转账到零钱), which came before the transfers that users confirm.
//!
//! A batch is accepted; once one of its transfers has come to an end it is processing, and finished when all have; or it is closed before.
//! `calls` answers the declared calls, `control` is what comes of transfers on request.

mod calls;
mod control;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::transfer::batches::{
    TransferBatchFinished, TransferBatchStatus, TransferBatchSummary, TransferCloseReason, TransferDetail, TransferDetailStatus,
};
use wechatpay_runtime::{ErrorCode, Event, to_json, wechatpay_object};

use crate::StartError;
use crate::engine::call::Call;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};

/// How long a batch takes if nobody says what comes of it, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// All batches.
#[derive(Debug, Default)]
pub(crate) struct TransferBatches {
    rows: Table<StoredBatch>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
    /// When what is left of a batch succeeds, in unix seconds.
    due: Table<u64>,
}

/// A batch.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredBatch {
    /// As it is answered.
    summary: TransferBatchSummary,
    /// The transfers as they are answered.
    details: Vec<TransferDetail>,
    /// The whole of the call that created it.
    request: Any,
    notify_url: Option<String>,
    named_key: Option<String>,
}

impl StoredBatch {
    fn is_open(&self) -> bool {
        matches!(self.summary.batch_status, TransferBatchStatus::Accepted | TransferBatchStatus::Processing)
    }

    /// The batch as the gateway's page lists it.
    fn record(&self) -> Record {
        let TransferBatchSummary { out_batch_no: number, batch_status, batch_name, total_amount, .. } = &self.summary;
        let record = Record::new("transfer_batch", number, batch_status.as_str());
        let record = batch_name.iter().fold(record, |record, name| record.title(name));
        let record = total_amount.iter().fold(record, |record, fen| record.amount(*fen));
        let actions: &[&str] = match batch_status {
            TransferBatchStatus::Accepted => &["succeed", "fail", "close"],
            TransferBatchStatus::Processing => &["succeed", "fail"],
            _ => &[],
        };
        actions.iter().fold(record, |record, action| record.action(action, &["transfer-batches", number, action]))
    }

    /// These transfers come to an end, and the batch with the last of them.
    fn end(&mut self, is_wanted: impl Fn(&TransferDetail) -> bool, succeeds: bool, now: &str) -> Result<(), ErrorResponse> {
        let is_open = |detail: &TransferDetail| {
            matches!(detail.detail_status, TransferDetailStatus::Init | TransferDetailStatus::Processing)
        };
        if !self.is_open() {
            let state = self.summary.batch_status.as_str();
            return Err(ErrorResponse::wrong_state("batch", format!("the batch is {state}")));
        }
        if !self.details.iter().any(&is_wanted) {
            return Err(ErrorResponse::new(404, ErrorCode::NotFound, "The batch has no such transfer"));
        }
        let mut ended = 0;
        for detail in self.details.iter_mut().filter(|detail| is_open(detail) && is_wanted(detail)) {
            detail.detail_status = if succeeds { TransferDetailStatus::Success } else { TransferDetailStatus::Fail };
            detail.fail_reason = (!succeeds).then(|| "ACCOUNT_FROZEN".to_owned());
            detail.update_time = Some(now.to_owned());
            ended += 1;
        }
        if ended == 0 {
            return Err(ErrorResponse::wrong_state("transfer", "the transfer is at an end"));
        }
        for detail in self.details.iter_mut().filter(|detail| is_open(detail)) {
            detail.detail_status = TransferDetailStatus::Processing;
        }
        let sums = |status: &TransferDetailStatus| {
            let those = self.details.iter().filter(|detail| detail.detail_status == *status);
            let amounts = those.map(|detail| detail.transfer_amount.unwrap_or_default());
            amounts.fold((0_i64, 0_i64), |(fen, count), amount| (fen.saturating_add(amount), count + 1))
        };
        let (succeeded, failed) = (sums(&TransferDetailStatus::Success), sums(&TransferDetailStatus::Fail));
        let summary = &mut self.summary;
        (summary.success_amount, summary.success_num) = (Some(succeeded.0), Some(succeeded.1));
        (summary.fail_amount, summary.fail_num) = (Some(failed.0), Some(failed.1));
        summary.update_time = Some(now.to_owned());
        let is_finished = summary.total_num == Some(succeeded.1 + failed.1);
        summary.batch_status = if is_finished { TransferBatchStatus::Finished } else { TransferBatchStatus::Processing };
        Ok(())
    }
}

impl Product for TransferBatches {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("transfer batches")?, tables.open("transfer batch ids")?);
        self.due = tables.open("transfer batches due")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        calls::all()
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, _: &Context<'_>) -> Vec<Record> {
        self.rows.rows().iter().map(|(_, stored)| stored.record()).collect()
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        self.end_what_is_due(context)
    }
}

impl TransferBatches {
    /// What is left of the batches whose time has come succeeds; returns whether others are under way.
    fn end_what_is_due(&self, context: &Context<'_>) -> bool {
        for row in self.due.due(context.now) {
            // It is under way, so that it can succeed.
            let _ = self.end(&row, |_| true, true, context);
        }
        !self.due.rows().is_empty()
    }

    /// Transfers of a batch come to an end, and the merchant is told of the last.
    fn end(
        &self,
        row: &str,
        is_wanted: impl Fn(&TransferDetail) -> bool,
        succeeds: bool,
        context: &Context<'_>,
    ) -> Result<StoredBatch, ErrorResponse> {
        self.change(row, context, |stored| stored.end(is_wanted, succeeds, &rfc3339(context.now)))
    }

    /// The merchant closes a batch on its platform, and is told.
    fn close(&self, row: &str, context: &Context<'_>) -> Result<StoredBatch, ErrorResponse> {
        self.change(row, context, |stored| {
            let summary = &mut stored.summary;
            if summary.batch_status != TransferBatchStatus::Accepted {
                return Err(ErrorResponse::wrong_state("batch", format!("the batch is {}", summary.batch_status.as_str())));
            }
            summary.batch_status = TransferBatchStatus::Closed;
            summary.close_reason = Some(TransferCloseReason::Closed.as_str().to_owned());
            summary.update_time = Some(rfc3339(context.now));
            Ok(())
        })
    }

    /// Changes a batch, and tells the merchant if it is at an end then.
    fn change(
        &self,
        row: &str,
        context: &Context<'_>,
        act: impl FnOnce(&mut StoredBatch) -> Result<(), ErrorResponse>,
    ) -> Result<StoredBatch, ErrorResponse> {
        let changed = self.rows.rows().change(row, |stored| act(stored).map(|()| stored.clone()));
        let stored = changed.unwrap_or_else(|| Err(unknown(row.rsplit(' ').next().unwrap_or_default())))?;
        if !stored.is_open() {
            self.due.rows().remove(row);
            tell(&stored, context);
        }
        Ok(stored)
    }
}

fn unknown(number: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::NotFound, format!("The record {number} does not exist")).in_chinese("记录不存在")
}

/// Tells that a batch has come to an end.
fn tell(stored: &StoredBatch, context: &Context<'_>) {
    let Some(url) = &stored.notify_url else { return };
    let summary = stored.summary.clone();
    let ends_with = if summary.batch_status == TransferBatchStatus::Closed { "CLOSED" } else { "FINISHED" };
    let event = TransferBatchFinished::EVENT_TYPES.iter().find(|event| event.ends_with(ends_with));
    let finished = TransferBatchFinished {
        mchid: Some(summary.mchid),
        out_batch_no: summary.out_batch_no,
        batch_id: summary.batch_id,
        batch_status: summary.batch_status,
        total_num: summary.total_num,
        total_amount: summary.total_amount,
        close_reason: summary.close_reason.map(|reason| reason.parse().unwrap_or(TransferCloseReason::Other(reason))),
        update_time: summary.update_time,
        success_amount: summary.success_amount,
        success_num: summary.success_num,
        fail_amount: summary.fail_amount,
        fail_num: summary.fail_num,
    };
    context.notify(url, stored.named_key.as_deref(), event.copied().unwrap_or_default(), to_json(&finished));
}
