//! The user's actions on combined orders: control calls over HTTP, and the same actions as methods of the gateway.

use serde_json::Value;
use wechatpay_endpoints::v3::combine_transactions::CombinedTransaction;
use wechatpay_runtime::{Event, to_json};

use super::{CombinedOrders, notifications};
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError};

/// Answers a control call whose path begins `/combine-transactions`; `None` if there is no such call.
pub(super) fn answer(
    orders: &CombinedOrders,
    call: &ControlCall<'_>,
    context: &Context<'_>,
) -> Option<Result<Value, ControlError>> {
    let (number, pays) = match (call.method, call.path) {
        ("GET", ["combine-transactions", number]) => (number, false),
        ("POST", ["combine-transactions", number, "pay"]) => (number, true),
        _ => return None,
    };
    Some(act(orders, context, number, pays).map(|combined| control::json(&combined)))
}

/// Looks, or pays and notifies.
fn act(orders: &CombinedOrders, context: &Context<'_>, number: &str, pays: bool) -> Result<CombinedTransaction, ControlError> {
    let (combined, payments) = match pays {
        true => orders.pay(context, number)?,
        false => orders.look(context, number)?,
    };
    let transaction = notifications::combined(&combined, &payments);
    if pays {
        let event = CombinedTransaction::EVENT_TYPES.first().copied().unwrap_or_default();
        context.notify(&combined.order.notify_url, combined.named_key.as_deref(), event, to_json(&transaction));
    }
    Ok(transaction)
}

impl Gateway {
    /// Pays combined orders, as the user would, and notifies their `notify_url`.
    ///
    /// # Errors
    ///
    /// Fails if there is no such combined order, or it cannot be paid.
    pub fn pay_combined(&self, combine_out_trade_no: &str) -> Result<(), ControlError> {
        self.with(|orders, context| act(orders, context, combine_out_trade_no, true)).map(drop)
    }
}
