//! The life of one transfer: created, confirmed by the user (a control call), paid out or cancelled.
//!
//! A transfer waits for its user for a day; one that was confirmed arrives a minute later, one that is being cancelled is a minute later.
//! One that the user has authorized beforehand need not be confirmed.

use serde_json::Value as Any;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::{CancelTransferBill, CancelledTransferBill};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::{
    CreateTransferBillWithAuthorization, CreatedTransferBillWithAuthorization,
};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::transfer::CreateAuthorizedTransferBill;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::{
    CreateTransferBill, CreatedTransferBill, TransferBill, TransferBillFinished, TransferState,
};
use wechatpay_runtime::{ErrorCode, Event, Value, to_json, wechatpay_object};

use super::authorizations::{self, Offer};
use super::{Transfers, number, package_info, unknown};
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::record::Record;
use crate::engine::table::row_key;
use crate::products::pay::common_part;

/// How long a transfer or a cancellation is on its way, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// How long a user can confirm, in seconds.
const CONFIRMED_WITHIN: u64 = 24 * 60 * 60;

/// A transfer.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct StoredTransfer {
    /// As it is answered.
    pub(super) bill: TransferBill,
    /// The whole of the call that created it.
    request: Any,
    package_info: Option<String>,
    notify_url: Option<String>,
    named_key: Option<String>,
    /// The row of the authorization that is confirmed together with it.
    authorization: Option<String>,
}

impl StoredTransfer {
    /// The transfer as the gateway's page lists it.
    pub(super) fn record(&self) -> Record {
        let TransferBill { out_bill_no: number, state, transfer_remark, transfer_amount, .. } = &self.bill;
        let record = Record::new("transfer", number, state.as_str()).title(transfer_remark).amount(*transfer_amount);
        let actions: &[&str] = match state {
            TransferState::WaitUserConfirm => &["confirm", "succeed", "fail"],
            TransferState::Transfering => &["succeed", "fail"],
            _ => &[],
        };
        actions.iter().fold(record, |record, action| record.action(action, &["transfers", number, action]))
    }
}

/// What the calls that create a transfer have in common.
#[wechatpay_object]
struct Asked {
    out_bill_no: String,
    appid: String,
    /// Who is paid, unless an authorization says it.
    openid: Option<String>,
    user_name: Option<String>,
    transfer_amount: i64,
    transfer_remark: String,
    notify_url: Option<String>,
}

pub(super) fn create(asked: CreateTransferBill, context: &Context<'_>) -> Result<CreatedTransferBill, ErrorResponse> {
    let stored = placed(&asked, None, TransferState::WaitUserConfirm, None, context)?;
    Ok(CreatedTransferBill {
        out_bill_no: stored.bill.out_bill_no,
        transfer_bill_no: stored.bill.transfer_bill_no,
        create_time: stored.bill.create_time,
        state: TransferState::Accepted,
        fail_reason: None,
        package_info: stored.package_info,
    })
}

/// A transfer with which the user authorizes those that follow.
pub(super) fn create_with_authorization(
    asked: CreateTransferBillWithAuthorization,
    context: &Context<'_>,
) -> Result<CreatedTransferBillWithAuthorization, ErrorResponse> {
    let offer = asked.authorization_info.as_ref().map(|offered| Offer {
        out_authorization_no: offered.out_authorization_no.clone(),
        appid: asked.appid.clone(),
        openid: asked.openid.clone(),
        transfer_scene_id: asked.transfer_scene_id.clone(),
        user_display_name: offered.user_display_name.clone(),
        user_recv_perception: asked.user_recv_perception.clone(),
        notify_url: offered.authorization_notify_url.clone(),
    });
    let stored = placed(&asked, None, TransferState::WaitUserConfirm, offer, context)?;
    Ok(CreatedTransferBillWithAuthorization {
        out_bill_no: stored.bill.out_bill_no,
        transfer_bill_no: stored.bill.transfer_bill_no,
        create_time: Some(stored.bill.create_time),
        state: TransferState::WaitUserConfirm,
        package_info: stored.package_info,
        user_display_name: asked.authorization_info.as_ref().map(|offered| offered.user_display_name.clone()),
        out_authorization_no: asked.authorization_info.map(|offered| offered.out_authorization_no),
    })
}

/// A transfer that the user has authorized beforehand.
pub(super) fn create_authorized(
    asked: CreateAuthorizedTransferBill,
    context: &Context<'_>,
) -> Result<TransferBill, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    let authorization = transfers.in_force(asked.authorization_id.as_deref(), asked.out_authorization_no.as_deref(), context)?;
    if authorization.appid != asked.appid || authorization.transfer_scene_id.as_ref() != Some(&asked.transfer_scene_id) {
        let error_response = ErrorResponse::invalid_request("The authorization is for another appid or scene");
        return Err(error_response.explained("`appid` and `transfer_scene_id` are those that the user authorized"));
    }
    let stored = placed(&asked, Some(authorization.openid), TransferState::Transfering, None, context)?;
    Ok(stored.bill)
}

/// The transfer with this number: the one that there is, if it was created by the same request, or a new one in this state.
/// `authorized_by` is the user of an authorization, where the call names none.
fn placed(
    request: &impl Value,
    authorized_by: Option<String>,
    state: TransferState,
    offer: Option<Offer>,
    context: &Context<'_>,
) -> Result<StoredTransfer, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    let (asked, request) = common_part::<Asked>(request)?;
    let row = row_key(context.mchid, &asked.out_bill_no);
    if let Some(stored) = transfers.rows.rows().get(&row) {
        return match stored.request == request {
            true => Ok(stored.clone()),
            false => Err(used(&stored.bill)),
        };
    }
    let authorization = offer.map(|offer| authorizations::offer(transfers, offer, context)).transpose()?;
    let transfer_bill_no = number("1330000", context.now);
    let now = rfc3339(context.now);
    let waits = state == TransferState::WaitUserConfirm;
    let stored = StoredTransfer {
        bill: TransferBill {
            mch_id: context.mchid.to_owned(),
            out_bill_no: asked.out_bill_no,
            transfer_bill_no: transfer_bill_no.clone(),
            appid: Some(asked.appid),
            state,
            transfer_amount: asked.transfer_amount,
            transfer_remark: asked.transfer_remark,
            fail_reason: None,
            openid: authorized_by.or(asked.openid),
            user_name: asked.user_name,
            create_time: now.clone(),
            update_time: Some(now),
        },
        request,
        package_info: waits.then(package_info),
        notify_url: asked.notify_url,
        named_key: context.named_key.map(str::to_owned),
        authorization,
    };
    transfers.ids.rows().insert(transfer_bill_no, row.clone());
    let due = context.now.saturating_add(if waits { CONFIRMED_WITHIN } else { TAKES });
    transfers.due.rows().insert(row.clone(), due);
    transfers.rows.rows().insert(row, stored.clone());
    Ok(stored)
}

/// Why a number cannot be used with other parameters. The document says `ALREADY_EXISTS` of a transfer that is at its end.
fn used(bill: &TransferBill) -> ErrorResponse {
    let message = "The out_bill_no was used before, with other parameters";
    let refused = match bill.state {
        TransferState::Success | TransferState::Fail | TransferState::Cancelled => {
            ErrorResponse::new(400, ErrorCode::AlreadyExists, message).in_chinese("订单已存在")
        }
        _ => ErrorResponse::invalid_request(message).in_chinese("单号已存在但信息不一致，请查单后比较确认"),
    };
    refused.explained(format!("{message}; the transfer of this number is {}", bill.state.as_str()))
}

pub(super) fn query(context: &Context<'_>, row: &str) -> Result<TransferBill, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    transfers.end_what_is_due(context);
    let found = transfers.rows.rows().get(row).map(|stored| stored.bill.clone());
    found.ok_or_else(|| unknown("transfer", row.rsplit(' ').next().unwrap_or_default()))
}

pub(super) fn cancel(asked: CancelTransferBill, context: &Context<'_>) -> Result<CancelledTransferBill, ErrorResponse> {
    let transfers = context.product::<Transfers>()?;
    let row = row_key(context.mchid, &asked.out_bill_no);
    let bill = match query(context, &row)? {
        // Once more changes nothing.
        bill if matches!(bill.state, TransferState::Canceling | TransferState::Cancelled) => bill,
        _ => transfers.become_of(&row, TransferState::Canceling, "", context)?,
    };
    let update_time = bill.update_time.unwrap_or(bill.create_time);
    Ok(CancelledTransferBill {
        out_bill_no: bill.out_bill_no,
        transfer_bill_no: bill.transfer_bill_no,
        state: bill.state,
        update_time,
    })
}

impl Transfers {
    /// Ends the transfers that have waited or travelled long enough; returns whether others are still under way.
    pub(super) fn end_what_is_due(&self, context: &Context<'_>) -> bool {
        for row in self.due.due(context.now) {
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

    /// A transfer comes to its next state, and its end is told. `fail_reason` is why, where it fails.
    pub(super) fn become_of(
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
                return Err(ErrorResponse::wrong_state("transfer", format!("the transfer is {}", bill.state.as_str())));
            }
            bill.fail_reason = (next == Fail).then(|| fail_reason.to_owned());
            (bill.state, bill.update_time) = (next, Some(rfc3339(context.now)));
            Ok(stored.clone())
        });
        let stored = changed.unwrap_or_else(|| Err(unknown("transfer", row.rsplit(' ').next().unwrap_or_default())))?;
        let bill = stored.bill;
        // The user who confirms the transfer authorizes later ones with it.
        if let (Transfering, Some(authorization)) = (&bill.state, &stored.authorization) {
            self.confirm_authorization(authorization, context)?;
        }
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
