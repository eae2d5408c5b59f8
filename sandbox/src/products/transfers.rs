//! Transfers to users (商家转账): `bills` has a transfer's life, `authorizations` what users authorize beforehand, `receipts` the
//! receipts to download.

mod authorizations;
mod bills;
mod receipts;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::fund_app::mch_transfer::elecsign::{out_bill_no as by_number, transfer_bill_no as by_id};
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::TransferState;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::QueryTransferBill;
use wechatpay_endpoints::v3::fund_app::mch_transfer::transfer_bills::transfer_bill_no::QueryTransferBillById;
use wechatpay_endpoints::v3::fund_app::mch_transfer::user_confirm_authorization::AuthorizationCloseReason;
use wechatpay_runtime::ErrorCode;

use self::authorizations::StoredAuthorization;
use self::bills::StoredTransfer;
use self::receipts::StoredReceipt;
use crate::engine::call::Call;
use crate::engine::clock::digits;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables, row_key};
use crate::{Gateway, StartError};

/// All transfers.
#[derive(Debug, Default)]
pub(crate) struct Transfers {
    rows: Table<StoredTransfer>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
    /// When time changes a transfer, in unix seconds.
    due: Table<u64>,
    authorizations: Table<StoredAuthorization>,
    /// By the row of the transfer.
    receipts: Table<StoredReceipt>,
}

fn unknown(what: &str, number: &str) -> ErrorResponse {
    let chinese = if what == "authorization" { "免确认收款授权不存在" } else { "记录不存在" };
    ErrorResponse::new(404, ErrorCode::NotFound, format!("The {what} {number} does not exist")).in_chinese(chinese)
}

/// A new number of WeChat Pay's, which begins like this.
fn number(begin: &str, now: u64) -> String {
    format!("{begin}{}{}", digits(now), characters(b"0123456789", 10).unwrap_or_default())
}

/// What a page is opened with that the user confirms on.
fn package_info() -> String {
    characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 64).unwrap_or_default()
}

/// The row of the transfer with this number of WeChat Pay's.
fn row_by_id(context: &Context<'_>, transfer_bill_no: &str) -> Result<String, ErrorResponse> {
    let found = context.product::<Transfers>()?.ids.rows().get(transfer_bill_no).cloned();
    found.ok_or_else(|| unknown("transfer", transfer_bill_no))
}

impl Product for Transfers {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("transfers")?, tables.open("transfer ids")?);
        self.due = tables.open("transfers due")?;
        (self.authorizations, self.receipts) = (tables.open("transfer authorizations")?, tables.open("transfer receipts")?);
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        vec![
            Call::new(bills::create),
            Call::new(bills::create_with_authorization),
            Call::new(bills::create_authorized),
            Call::new(|asked: QueryTransferBill, context| bills::query(context, &row_key(context.mchid, &asked.out_bill_no))),
            Call::new(|asked: QueryTransferBillById, context| {
                bills::query(context, &row_by_id(context, &asked.transfer_bill_no)?)
            }),
            Call::new(bills::cancel),
            Call::new(authorizations::create),
            Call::new(authorizations::query),
            Call::new(authorizations::close),
            Call::new(|asked: by_number::CreateTransferReceipt, context| {
                receipts::create(context, &row_key(context.mchid, &asked.out_bill_no))
            }),
            Call::new(|asked: by_number::QueryTransferReceipt, context| {
                receipts::query(context, &row_key(context.mchid, &asked.out_bill_no))
            }),
            Call::new(|asked: by_id::CreateTransferReceiptById, context| {
                receipts::create(context, &row_by_id(context, &asked.transfer_bill_no)?)
            }),
            Call::new(|asked: by_id::QueryTransferReceiptById, context| {
                receipts::query(context, &row_by_id(context, &asked.transfer_bill_no)?)
            }),
            Call::file(receipts::download),
        ]
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        let becomes = |number: &str, state, fail_reason| {
            let row = row_key(context.mchid, number);
            self.become_of(&row, state, fail_reason, context).map(|it| control::json(&it))
        };
        let done = match (call.method, call.path) {
            ("POST", ["transfers", number, "confirm"]) => becomes(number, TransferState::Transfering, ""),
            ("POST", ["transfers", number, "succeed"]) => becomes(number, TransferState::Success, ""),
            ("POST", ["transfers", number, "fail"]) => becomes(number, TransferState::Fail, "ACCOUNT_FROZEN"),
            ("POST", ["transfer-authorizations", number, "confirm"]) => {
                self.confirm_authorization(&row_key(context.mchid, number), context).map(|it| control::json(&it))
            }
            ("POST", ["transfer-authorizations", number, "close"]) => self
                .close_authorization(&row_key(context.mchid, number), AuthorizationCloseReason::UserClose, context)
                .map(|it| control::json(&it)),
            _ => return None,
        };
        Some(done.map_err(Into::into))
    }

    fn records(&self, _: &Context<'_>) -> Vec<Record> {
        let mut records: Vec<Record> = self.rows.rows().iter().map(|(_, stored)| stored.record()).collect();
        records.extend(self.authorizations.rows().iter().map(|(_, stored)| stored.record()));
        records
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        self.end_what_is_due(context)
    }
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

    /// The user authorizes transfers that need no confirmation, and the merchant is notified.
    ///
    /// # Errors
    ///
    /// If there is no such authorization, or it does not wait for its user.
    pub fn confirm_transfer_authorization(&self, out_authorization_no: &str) -> Result<(), ControlError> {
        self.with(|transfers: &Transfers, context| {
            transfers.confirm_authorization(&row_key(context.mchid, out_authorization_no), context)?;
            Ok(())
        })
    }

    /// The user takes an authorization back, and the merchant is notified.
    ///
    /// # Errors
    ///
    /// If there is no such authorization.
    pub fn close_transfer_authorization(&self, out_authorization_no: &str) -> Result<(), ControlError> {
        self.with(|transfers: &Transfers, context| {
            transfers.close_authorization(
                &row_key(context.mchid, out_authorization_no),
                AuthorizationCloseReason::UserClose,
                context,
            )?;
            Ok(())
        })
    }

    fn finish_transfer_as(&self, out_bill_no: &str, state: TransferState) -> Result<(), ControlError> {
        self.with(|transfers: &Transfers, context| {
            transfers.become_of(&row_key(context.mchid, out_bill_no), state, "ACCOUNT_FROZEN", context)?;
            Ok(())
        })
    }
}
