//! What the user does with combined orders: control calls over HTTP, and the same as methods of the gateway.

use wechatpay_endpoints::v3::combine_transactions::CombinedTransaction;
use wechatpay_runtime::{Event, to_json};

use super::{Place, notifications};
use crate::Gateway;
use crate::engine::control::{ControlError, decoded};
use crate::engine::response::Response;
use crate::engine::shared::Shared;

/// Responses a control call whose path goes on `/combine-transactions/…`; `None` if there is no such call.
pub(crate) fn control(shared: &Shared, method: &str, segments: &[&str]) -> Option<Result<Response, ControlError>> {
    let (number, pays) = match (method, segments) {
        ("GET", [number]) => (number, false),
        ("POST", [number, "pay"]) => (number, true),
        _ => return None,
    };
    Some(act(shared, &decoded(number), pays).map(|combined| Response::json(200, to_json(&combined))))
}

/// Looks, or pays and notifies.
fn act(shared: &Shared, number: &str, pays: bool) -> Result<CombinedTransaction, ControlError> {
    let place = Place { mchid: shared.keys.mchid(), now: shared.clock.now(), payments: &shared.payments };
    let _unit = shared.state_file.unit();
    let (combined, payments) = match pays {
        true => shared.combined.pay(place, number)?,
        false => shared.combined.look(place, number)?,
    };
    let transaction = notifications::combined(&combined, &payments);
    if pays {
        let event = CombinedTransaction::EVENT_TYPES.first().copied().unwrap_or_default();
        // A `notify_url` elsewhere is the merchant's, not this gateway's to call.
        let (url, named_key) = (&combined.order.notify_url, combined.named_key.as_deref());
        let _ = shared.notifications.add(url, named_key, event, to_json(&transaction), place.now);
    }
    Ok(transaction)
}

impl Gateway {
    /// The user pays combined orders, and their `notify_url` is notified.
    ///
    /// # Errors
    ///
    /// If there is no such order, or nothing is to be paid.
    pub fn pay_combined(&self, combine_out_trade_no: &str) -> Result<(), ControlError> {
        act(&self.shared, combine_out_trade_no, true).map(drop)
    }
}
