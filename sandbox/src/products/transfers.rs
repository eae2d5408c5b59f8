//! Transfers to users: created, confirmed by the user (control calls), paid out, cancelled.
//!
//! A transfer waits for its user for a day; one that was confirmed arrives a minute later, one that is being cancelled is a minute later.

use serde_json::Value as Any;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::{
    CancelTransferBill, CancelledTransferBill, QueryTransferBill,
};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::transfer_bill_no::QueryTransferBillById;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{
    CreateTransferBill, CreatedTransferBill, TransferBill, TransferBillFinished, TransferState,
};
use wechatpay_runtime::{ErrorCode, Event, to_json, wechatpay_object};

use crate::engine::call::Call;
use crate::engine::clock::{digits, rfc3339};
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::product::Product;
use crate::engine::table::{Table, Tables};
use crate::{Gateway, StartError};

/// How long a transfer or a cancellation is on its way, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// How long a user can confirm, in seconds.
const CONFIRMED_WITHIN: u64 = 24 * 60 * 60;

/// All transfers.
#[derive(Debug, Default)]
pub(crate) struct Transfers {
    rows: Table<StoredTransfer>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
    /// When time changes a transfer, in unix seconds.
    due: Table<u64>,
}

/// A transfer.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredTransfer {
    /// As it is answered.
    bill: TransferBill,
    /// What the call that created it was answered.
    created: CreatedTransferBill,
    /// The whole of that call.
    request: Any,
    notify_url: Option<String>,
    named_key: Option<String>,
}

/// Which row: the merchant, its number of the transfer.
fn row(mchid: &str, out_bill_no: &str) -> String {
    format!("{mchid} {out_bill_no}")
}

fn unknown(number: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::from("NOT_FOUND"), format!("The transfer {number} does not exist"))
}

impl Product for Transfers {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("transfers")?, tables.open("transfer ids")?);
        self.due = tables.open("transfers due")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        vec![
            Call::new(create),
            Call::new(|asked: QueryTransferBill, context| query(context, &row(context.mchid, &asked.out_bill_no))),
            Call::new(|asked: QueryTransferBillById, context| {
                let found = context.product::<Transfers>()?.ids.rows().get(&asked.transfer_bill_no).cloned();
                query(context, &found.ok_or_else(|| unknown(&asked.transfer_bill_no))?)
            }),
            Call::new(cancel),
        ]
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        let ("POST", ["transfers", number, end]) = (call.method, call.path) else { return None };
        let state = match *end {
            "confirm" => TransferState::Transfering,
            "succeed" => TransferState::Success,
            "fail" => TransferState::Fail,
            _ => return None,
        };
        let done = self.become_of(&row(context.mchid, number), state, "ACCOUNT_FROZEN", context);
        Some(done.map(|bill| control::json(&bill)).map_err(Into::into))
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        let due: Vec<String> = {
            let rows = self.due.rows();
            rows.iter().filter(|(_, at)| **at <= context.now).map(|(row, _)| row.to_owned()).collect()
        };
        for row in due {
            let state = self.rows.rows().get(&row).map(|stored| stored.bill.state.clone());
            let next = match state {
                Some(TransferState::Transfering) => TransferState::Success,
                Some(TransferState::Canceling) => TransferState::Cancelled,
                _ => TransferState::Fail,
            };
            // It waited for a time, so that it can end.
            let _ = self.become_of(&row, next, "OVERDUE_CLOSE", context);
        }
        !self.due.rows().is_empty()
    }
}

impl Transfers {
    /// A transfer comes to its next state, and its end is told. `fail_reason` is why, where it fails.
    fn become_of(
        &self,
        row: &str,
        next: TransferState,
        fail_reason: &str,
        context: &Context<'_>,
    ) -> Result<TransferBill, ErrorResponse> {
        use TransferState::{Canceling, Cancelled, Fail, Success, Transfering, WaitUserConfirm};
        let changed = self.rows.rows().change(row, |stored| {
            let bill = &mut stored.bill;
            let fits = match &next {
                Transfering | Canceling => bill.state == WaitUserConfirm,
                Cancelled => bill.state == Canceling,
                _ => matches!(bill.state, WaitUserConfirm | Transfering),
            };
            if !fits {
                let explanation = format!("the transfer is {}", bill.state.as_str());
                return Err(ErrorResponse::invalid_request("The state of the transfer does not allow it").explained(explanation));
            }
            bill.fail_reason = (next == Fail).then(|| fail_reason.to_owned());
            (bill.state, bill.update_time) = (next, Some(rfc3339(context.now)));
            Ok(stored.clone())
        });
        let stored = changed.unwrap_or_else(|| Err(unknown(row)))?;
        let bill = stored.bill;
        if matches!(bill.state, Transfering | Canceling) {
            self.due.rows().insert(row.to_owned(), context.now.saturating_add(TAKES));
            return Ok(bill);
        }
        self.due.rows().remove(row);
        if let (Success | Fail | Cancelled, Some(url)) = (&bill.state, &stored.notify_url) {
            let finished = TransferBillFinished {
                out_bill_no: bill.out_bill_no.clone(),
                transfer_bill_no: bill.transfer_bill_no.clone(),
                state: bill.state.clone(),
                mch_id: Some(context.mchid.to_owned()),
                mchid: None,
                sub_mchid: None,
                transfer_amount: Some(bill.transfer_amount),
                openid: bill.openid.clone(),
                fail_reason: bill.fail_reason.clone(),
                create_time: Some(bill.create_time.clone()),
                update_time: bill.update_time.clone(),
                payment_method_type: None,
            };
            let event = TransferBillFinished::EVENT_TYPES.first().copied().unwrap_or_default();
            context.notify(url, stored.named_key.as_deref(), event, to_json(&finished));
        }
        Ok(bill)
    }
}

fn create(asked: CreateTransferBill, context: &Context<'_>) -> Result<CreatedTransferBill, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    let row = row(context.mchid, &asked.out_bill_no);
    let request: Any = serde_json::from_slice(&to_json(&asked)).unwrap_or_default();
    if let Some(stored) = transfers.rows.rows().get(&row) {
        return match stored.request == request {
            true => Ok(stored.created.clone()),
            false => Err(ErrorResponse::new(
                400,
                ErrorCode::from("ALREADY_EXISTS"),
                "The out_bill_no was used before, with other parameters",
            )),
        };
    }
    let random = |count| characters(b"0123456789", count).unwrap_or_default();
    let transfer_bill_no = format!("1330000{}{}", digits(context.now), random(10));
    let create_time = rfc3339(context.now);
    let bill = TransferBill {
        mch_id: context.mchid.to_owned(),
        out_bill_no: asked.out_bill_no.clone(),
        transfer_bill_no: transfer_bill_no.clone(),
        appid: Some(asked.appid),
        state: TransferState::WaitUserConfirm,
        transfer_amount: asked.transfer_amount,
        transfer_remark: asked.transfer_remark,
        fail_reason: None,
        openid: Some(asked.openid),
        user_name: asked.user_name,
        create_time: create_time.clone(),
        update_time: Some(create_time.clone()),
    };
    let created = CreatedTransferBill {
        out_bill_no: asked.out_bill_no,
        transfer_bill_no: transfer_bill_no.clone(),
        create_time,
        state: TransferState::Accepted,
        fail_reason: None,
        package_info: Some(characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 64).unwrap_or_default()),
    };
    let named_key = context.named_key.map(str::to_owned);
    let stored = StoredTransfer { bill, created: created.clone(), request, notify_url: asked.notify_url, named_key };
    transfers.ids.rows().insert(transfer_bill_no, row.clone());
    transfers.due.rows().insert(row.clone(), context.now.saturating_add(CONFIRMED_WITHIN));
    transfers.rows.rows().insert(row, stored);
    Ok(created)
}

fn query(context: &Context<'_>, row: &str) -> Result<TransferBill, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    transfers.pass_time(context);
    let found = transfers.rows.rows().get(row).map(|stored| stored.bill.clone());
    found.ok_or_else(|| unknown(row.rsplit(' ').next().unwrap_or_default()))
}

fn cancel(asked: CancelTransferBill, context: &Context<'_>) -> Result<CancelledTransferBill, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    transfers.pass_time(context);
    let row = row(context.mchid, &asked.out_bill_no);
    let known = transfers.rows.rows().get(&row).map(|stored| stored.bill.clone());
    let bill = match known {
        // Once more changes nothing.
        Some(bill) if matches!(bill.state, TransferState::Canceling | TransferState::Cancelled) => bill,
        Some(_) => transfers.become_of(&row, TransferState::Canceling, "", context)?,
        None => return Err(unknown(&asked.out_bill_no)),
    };
    let update_time = bill.update_time.unwrap_or(bill.create_time);
    Ok(CancelledTransferBill {
        out_bill_no: bill.out_bill_no,
        transfer_bill_no: bill.transfer_bill_no,
        state: bill.state,
        update_time,
    })
}

impl Gateway {
    /// The user confirms a transfer, which arrives a minute of the gateway's clock later.
    ///
    /// # Errors
    ///
    /// If there is no such transfer, or it does not wait for its user.
    pub fn confirm_transfer(&self, out_bill_no: &str) -> Result<(), ControlError> {
        self.finish_transfer_as(out_bill_no, TransferState::Transfering)
    }

    /// A transfer arrives or fails at once, and its `notify_url` is notified.
    ///
    /// # Errors
    ///
    /// If there is no such transfer, or it is at an end.
    pub fn finish_transfer(&self, out_bill_no: &str, succeeds: bool) -> Result<(), ControlError> {
        self.finish_transfer_as(out_bill_no, if succeeds { TransferState::Success } else { TransferState::Fail })
    }

    fn finish_transfer_as(&self, out_bill_no: &str, state: TransferState) -> Result<(), ControlError> {
        self.with(|transfers: &Transfers, context| {
            transfers.become_of(&row(context.mchid, out_bill_no), state, "ACCOUNT_FROZEN", context)?;
            Ok(())
        })
    }
}
