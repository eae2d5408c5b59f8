//! Profit sharing: what of a payment goes to receivers, and what comes back from them.
//!
//! A payment can be shared if its order said so. A share is on its way for a minute, or ends as a control call says. `calls` answers the
//! declared calls, `control` is what becomes of a share on request, `ended` what bills are made of.

mod calls;
mod control;
mod ended;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::profitsharing::orders::{
    ProfitShare, ProfitShareFailReason, ProfitShareResult, ProfitSharingOrder, ProfitSharingState,
};
use wechatpay_endpoints::v3::profitsharing::return_orders::{
    ProfitSharingReturn, ProfitSharingReturnFailReason, ProfitSharingReturnResult,
};
use wechatpay_endpoints::v3::profitsharing::{MovedProfitShare, ProfitShareMoved, ProfitSharingReceiverType};
use wechatpay_runtime::{ErrorCode, Event, to_json, wechatpay_object};

pub(crate) use self::ended::EndedShare;

use crate::StartError;
use crate::engine::call::Call;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};
use crate::products::pay::Payment;

/// How long a share or a return takes if nobody says how it ends, in seconds of the gateway's clock.
const TAKES: u64 = 60;

/// All receivers, shares and returns.
#[derive(Debug, Default)]
pub(crate) struct ProfitSharing {
    /// Who may receive.
    receivers: Table<String>,
    orders: Table<StoredOrder>,
    returns: Table<StoredReturn>,
    /// When those that are on their way end by themselves, in unix seconds.
    orders_due: Table<u64>,
    returns_due: Table<u64>,
}

/// A request to share, or to unfreeze.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredOrder {
    /// As it is answered.
    order: ProfitSharingOrder,
    /// The whole of the call that created it.
    request: Any,
    notify_url: Option<String>,
    named_key: Option<String>,
    /// Whether nothing more of the payment can be shared.
    unfreezes: bool,
}

/// A return.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredReturn {
    /// As it is answered.
    returned: ProfitSharingReturn,
    /// The whole of the call that created it.
    request: Any,
    /// The row of the order that it belongs to.
    order: String,
}

impl Product for ProfitSharing {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        self.receivers = tables.open("profit sharing receivers")?;
        (self.orders, self.returns) = (tables.open("profit sharing orders")?, tables.open("profit sharing returns")?);
        self.orders_due = tables.open("profit sharing orders due")?;
        self.returns_due = tables.open("profit sharing returns due")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        calls::all()
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, _: &Context<'_>) -> Vec<Record> {
        let ends = |record: Record, kind: &str, number: &str, sub_mchid: Option<&str>| {
            let query = [("sub_mchid", sub_mchid)];
            ["succeed", "fail"]
                .into_iter()
                .fold(record, |record, end| record.with_action(end, &["profitsharing", kind, number, end], &query, None))
        };
        let order = |(_, row): (&str, &StoredOrder)| {
            let ProfitSharingOrder { out_order_no: number, state, transaction_id, receivers, sub_mchid, .. } = &row.order;
            let amount = receivers.iter().flatten().map(|share| share.amount).fold(0, i64::saturating_add);
            let record = Record::new("profit_sharing", number, state.as_str()).title(transaction_id).amount(amount);
            if *state == ProfitSharingState::Processing { ends(record, "orders", number, sub_mchid.as_deref()) } else { record }
        };
        let returned = |(_, row): (&str, &StoredReturn)| {
            let ProfitSharingReturn { out_return_no: number, result, amount, sub_mchid, out_order_no, .. } = &row.returned;
            let record = Record::new("profit_sharing_return", number, result.as_str()).title(out_order_no).amount(*amount);
            let is_open = *result == ProfitSharingReturnResult::Processing;
            if is_open { ends(record, "returns", number, sub_mchid.as_deref()) } else { record }
        };
        let mut records: Vec<Record> = self.orders.rows().iter().map(order).collect();
        records.extend(self.returns.rows().iter().map(returned));
        records
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        for row in self.orders_due.due(context.now) {
            // It is on its way, so that it can end.
            let _ = self.finish(&row, true, context);
        }
        for row in self.returns_due.due(context.now) {
            let _ = self.finish_return(&row, true, context);
        }
        !self.orders_due.rows().is_empty() || !self.returns_due.rows().is_empty()
    }
}

/// Which row a receiver has: the merchant, the sub-merchant, what names it.
fn receiver_row(mchid: &str, sub_mchid: Option<&str>, receiver_type: &ProfitSharingReceiverType, account: &str) -> String {
    let receiver_type = match receiver_type {
        ProfitSharingReceiverType::MerchantId => "MERCHANT_ID",
        ProfitSharingReceiverType::PersonalOpenid => "PERSONAL_OPENID",
        ProfitSharingReceiverType::PersonalSubOpenid => "PERSONAL_SUB_OPENID",
        ProfitSharingReceiverType::Other(other) => other,
    };
    format!("{mchid} {} {receiver_type} {account}", sub_mchid.unwrap_or("-"))
}

impl ProfitSharing {
    /// Fen of a payment that can still be shared.
    fn left(&self, payment: &Payment) -> i64 {
        let id = payment.transaction_id.as_deref().unwrap_or_default();
        let orders = self.orders.rows();
        let of_payment: Vec<&StoredOrder> =
            orders.iter().map(|(_, row)| row).filter(|row| row.order.transaction_id == id).collect();
        if of_payment.iter().any(|row| row.unfreezes) {
            return 0;
        }
        let shares = of_payment.iter().flat_map(|row| row.order.receivers.iter().flatten());
        let shared = shares.filter(|share| share.result != ProfitShareResult::Closed).map(|share| share.amount);
        shared.fold(payment.left(), i64::saturating_sub).max(0)
    }

    /// The shares of a request come to an end: they arrive, or nothing comes of them. One for somebody who was not added comes to nothing.
    fn finish(&self, row: &str, succeeds: bool, context: &Context<'_>) -> Result<ProfitSharingOrder, ErrorResponse> {
        let done = self.orders.rows().change(row, |stored| {
            if stored.order.state != ProfitSharingState::Processing {
                return Err(ErrorResponse::invalid_request(format!("The order {} is at an end", stored.order.out_order_no)));
            }
            let sub_mchid = stored.order.sub_mchid.as_deref();
            let own = sub_mchid.unwrap_or(context.mchid);
            for share in stored.order.receivers.iter_mut().flatten() {
                let receiver = receiver_row(context.mchid, sub_mchid, &share.receiver_type, &share.account);
                let is_known = share.account == own || self.receivers.rows().get(&receiver).is_some();
                share.finish_time = Some(rfc3339(context.now));
                (share.result, share.fail_reason) = match (succeeds, is_known) {
                    (true, true) => (ProfitShareResult::Success, None),
                    (true, false) => (ProfitShareResult::Closed, Some(ProfitShareFailReason::NoRelation)),
                    (false, _) => (ProfitShareResult::Closed, Some(ProfitShareFailReason::AccountAbnormal)),
                };
            }
            stored.order.state = ProfitSharingState::Finished;
            Ok(stored.clone())
        });
        let stored = done.unwrap_or_else(|| Err(unknown(row)))?;
        self.orders_due.rows().remove(row);
        let arrived = |share: &&ProfitShare| share.result == ProfitShareResult::Success;
        for share in stored.order.receivers.iter().flatten().filter(arrived) {
            let order = &stored.order;
            let numbers = (order.order_id.as_str(), order.out_order_no.as_str());
            notify(context, &stored, "SUCCESS", numbers, share, share.amount, &share.description);
        }
        Ok(stored.order)
    }

    /// A return comes to an end.
    fn finish_return(&self, row: &str, succeeds: bool, context: &Context<'_>) -> Result<ProfitSharingReturn, ErrorResponse> {
        let done = self.returns.rows().change(row, |stored| {
            let returned = &mut stored.returned;
            if returned.result != ProfitSharingReturnResult::Processing {
                return Err(ErrorResponse::invalid_request(format!("The return {} is at an end", returned.out_return_no)));
            }
            returned.finish_time = Some(rfc3339(context.now));
            (returned.result, returned.fail_reason) = match succeeds {
                true => (ProfitSharingReturnResult::Success, None),
                false => (ProfitSharingReturnResult::Failed, Some(ProfitSharingReturnFailReason::BalanceNotEnough)),
            };
            Ok(stored.clone())
        });
        let stored = done.unwrap_or_else(|| Err(unknown(row)))?;
        self.returns_due.rows().remove(row);
        let returned = stored.returned;
        let order = self.orders.rows().get(&stored.order).cloned().filter(|_| succeeds);
        if let Some(order) = order {
            let mut shares = order.order.receivers.iter().flatten();
            if let Some(share) = shares.find(|share| share.account == returned.return_mchid) {
                let numbers = (returned.return_id.as_str(), returned.out_return_no.as_str());
                notify(context, &order, "RETURN", numbers, share, returned.amount, &returned.description);
            }
        }
        Ok(returned)
    }
}

fn unknown(number: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::ResourceNotExists, format!("{number} does not exist")).in_chinese("记录不存在")
}

/// Tells where the order said that a share arrived, or was taken back.
fn notify(
    context: &Context<'_>,
    stored: &StoredOrder,
    ends_with: &str,
    (order_id, out_order_no): (&str, &str),
    share: &ProfitShare,
    amount: i64,
    description: &str,
) {
    let Some(url) = &stored.notify_url else { return };
    let event = ProfitShareMoved::EVENT_TYPES.iter().find(|event| event.ends_with(ends_with)).copied().unwrap_or_default();
    let sub_mchid = stored.order.sub_mchid.clone();
    let mchid = Some(context.mchid.to_owned());
    let moved = ProfitShareMoved {
        mchid: mchid.clone().filter(|_| sub_mchid.is_none()),
        sp_mchid: mchid.filter(|_| sub_mchid.is_some()),
        sub_mchid,
        transaction_id: stored.order.transaction_id.clone(),
        order_id: order_id.to_owned(),
        out_order_no: out_order_no.to_owned(),
        receiver: Some(MovedProfitShare {
            receiver_type: Some(share.receiver_type.clone()),
            account: Some(share.account.clone()),
            amount: Some(amount),
            description: Some(description.to_owned()),
        }),
        success_time: Some(rfc3339(context.now)),
    };
    context.notify(url, stored.named_key.as_deref(), event, to_json(&moved));
}
