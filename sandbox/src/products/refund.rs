//! Refunds of transactions: the rows, how one comes to an end, and what the merchant is told of that.
//!
//! `calls` answers the declared calls, `control` is what becomes of a refund on request.

mod calls;
mod control;

use wechatpay_endpoints::v3::refund::domestic::refunds::{NotifiedRefundAmount, Refund, RefundFinished, RefundStatus};
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
use crate::products::pay::{Name, Payments, key};

/// How long a refund takes if nobody says how it ends, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// All refunds.
#[derive(Debug, Default)]
pub(crate) struct Refunds {
    rows: Table<StoredRefund>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
    /// Those that succeed by themselves, and when, in unix seconds.
    on_their_way: Table<u64>,
}

/// A refund.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct StoredRefund {
    /// As it is answered.
    pub(crate) refund: Refund,
    /// The whole of the call that created it.
    request: serde_json::Value,
    notify_url: Option<String>,
    /// The key that the call that created it named, which signs the notifications of it too.
    named_key: Option<String>,
    pub(crate) sub_mchid: Option<String>,
    /// Unix seconds.
    pub(crate) created_at: u64,
    /// Unix seconds.
    pub(crate) succeeded_at: Option<u64>,
}

impl Product for Refunds {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("refunds")?, tables.open("refund ids")?);
        self.on_their_way = tables.open("refunds on their way")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        vec![Call::new(calls::create), Call::new(calls::query), Call::new(calls::apply_abnormal)]
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<serde_json::Value, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, _: &Context<'_>) -> Vec<Record> {
        let rows = self.rows.rows();
        let record = |(_, row): (&str, &StoredRefund)| {
            let Refund { out_refund_no: number, out_trade_no, status, amount, .. } = &row.refund;
            let record = Record::new("refund", number, status.as_str()).title(out_trade_no).amount(amount.refund);
            if !matches!(status, RefundStatus::Processing | RefundStatus::Abnormal) {
                return record;
            }
            let ends = ["succeed", "abnormal", "close"]
                .into_iter()
                .filter(|end| *end != "abnormal" || *status == RefundStatus::Processing);
            let query = [("sub_mchid", row.sub_mchid.as_deref())];
            ends.fold(record, |record, end| record.with_action(end, &["refunds", number, end], &query, None))
        };
        rows.iter().map(record).collect()
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        self.let_succeed(context);
        !self.on_their_way.rows().is_empty()
    }
}

impl Refunds {
    /// Those whose time has come succeed.
    pub(crate) fn let_succeed(&self, context: &Context<'_>) {
        for key in self.on_their_way.due(context.now) {
            // It is on its way, so that it can succeed.
            let _ = self.finish(&key, RefundStatus::Success, context);
        }
    }

    /// A refund comes to an end, and the merchant is told.
    fn finish(&self, key: &str, status: RefundStatus, context: &Context<'_>) -> Result<StoredRefund, ErrorResponse> {
        let finished = self.rows.rows().change(key, |row| {
            if !matches!(row.refund.status, RefundStatus::Processing | RefundStatus::Abnormal) || row.refund.status == status {
                return Err(ErrorResponse::invalid_request(format!("The refund {} is at an end", row.refund.out_refund_no)));
            }
            row.refund.status = status;
            if row.refund.status == RefundStatus::Success {
                row.refund.success_time = Some(rfc3339(context.now));
                row.succeeded_at = Some(context.now);
            }
            Ok(row.clone())
        });
        let row = finished.unwrap_or_else(|| Err(unknown(key)))?;
        self.on_their_way.rows().remove(key);
        if row.refund.status == RefundStatus::Closed {
            let name = Name::Merchants(&row.refund.out_trade_no);
            context.product::<Payments>()?.with(context.mchid, row.sub_mchid.as_deref(), name, context.now, |payment| {
                payment.refund(-row.refund.amount.refund);
                Ok(())
            })?;
        }
        if let Some(url) = &row.notify_url {
            let (event, resource) = notification_of(context.mchid, &row);
            context.notify(url, row.named_key.as_deref(), event, resource);
        }
        Ok(row)
    }

    /// A refund as it stands, by the merchant's number.
    fn get(&self, mchid: &str, sub_mchid: Option<&str>, out_refund_no: &str) -> Result<StoredRefund, ErrorResponse> {
        let key = key(mchid, sub_mchid, out_refund_no);
        self.rows.rows().get(&key).cloned().ok_or_else(|| unknown(out_refund_no))
    }

    /// The refunds of a transaction, by WeChat Pay's number of it, the oldest first.
    pub(crate) fn of_transaction(&self, transaction_id: &str) -> Vec<StoredRefund> {
        let rows = self.rows.rows();
        let mut found: Vec<StoredRefund> =
            rows.iter().filter(|(_, row)| row.refund.transaction_id == transaction_id).map(|(_, row)| row.clone()).collect();
        found.sort_by_key(|row| row.created_at);
        found
    }

    /// Every refund that succeeded, for bills.
    pub(crate) fn succeeded(&self) -> Vec<StoredRefund> {
        let rows = self.rows.rows();
        rows.iter().filter(|(_, row)| row.succeeded_at.is_some()).map(|(_, row)| row.clone()).collect()
    }
}

fn unknown(number: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::ResourceNotExists, format!("The refund {number} does not exist"))
        .in_chinese("退款单不存在")
}

/// The notification of its end: type of event, and what is encrypted.
fn notification_of(mchid: &str, row: &StoredRefund) -> (&'static str, Vec<u8>) {
    let refund = &row.refund;
    let ends_with = match refund.status {
        RefundStatus::Abnormal => "ABNORMAL",
        RefundStatus::Closed => "CLOSED",
        _ => "SUCCESS",
    };
    let event = RefundFinished::EVENT_TYPES.iter().find(|event| event.ends_with(ends_with)).copied().unwrap_or_default();
    let is_partners = row.sub_mchid.is_some();
    let resource = RefundFinished {
        mchid: (!is_partners).then(|| mchid.to_owned()),
        sp_mchid: is_partners.then(|| mchid.to_owned()),
        sub_mchid: row.sub_mchid.clone(),
        out_trade_no: refund.out_trade_no.clone(),
        transaction_id: refund.transaction_id.clone(),
        out_refund_no: refund.out_refund_no.clone(),
        refund_id: refund.refund_id.clone(),
        refund_status: refund.status.clone(),
        success_time: refund.success_time.clone(),
        user_received_account: refund.user_received_account.clone(),
        amount: NotifiedRefundAmount {
            total: refund.amount.total,
            refund: refund.amount.refund,
            payer_total: refund.amount.payer_total,
            payer_refund: refund.amount.payer_refund,
        },
        refund_account: None,
        individual_auth_id: None,
    };
    (event, to_json(&resource))
}
