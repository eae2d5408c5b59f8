//! What becomes of shares and returns on request: control calls over HTTP, and the same as methods of the gateway.

use serde_json::Value;

use super::ProfitSharing;
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError};
use crate::products::pay::key;

/// Answers a control call whose path begins `/profitsharing`; `None` if there is no such call.
pub(super) fn answer(
    sharing: &ProfitSharing,
    call: &ControlCall<'_>,
    context: &Context<'_>,
) -> Option<Result<Value, ControlError>> {
    let row = |number: &str| key(context.mchid, call.query("sub_mchid").as_deref(), number);
    let done = match (call.method, call.path) {
        ("POST", ["profitsharing", "orders", number, end @ ("succeed" | "fail")]) => {
            sharing.finish(&row(number), *end == "succeed", context).map(|order| control::json(&order))
        }
        ("POST", ["profitsharing", "returns", number, end @ ("succeed" | "fail")]) => {
            sharing.finish_return(&row(number), *end == "succeed", context).map(|it| control::json(&it))
        }
        _ => return None,
    };
    Some(done.map_err(Into::into))
}

impl Gateway {
    /// The shares of a request (or what it unfreezes) arrive, or none of them does, and its `notify_url` is notified of those that arrive.
    /// Otherwise they arrive after a minute of the gateway's clock. A share for a receiver that was not added comes to nothing. Of a
    /// partner's, `sub_mchid` says for whom.
    ///
    /// # Errors
    ///
    /// If there is no such request, or it is at an end.
    pub fn finish_profit_sharing(&self, sub_mchid: Option<&str>, out_order_no: &str, succeeds: bool) -> Result<(), ControlError> {
        self.with(|sharing: &ProfitSharing, context| {
            sharing.finish(&key(context.mchid, sub_mchid, out_order_no), succeeds, context)?;
            Ok(())
        })
    }

    /// A return succeeds or fails; otherwise as [`finish_profit_sharing`](Gateway::finish_profit_sharing).
    ///
    /// # Errors
    ///
    /// If there is no such return, or it is at an end.
    pub fn finish_profit_sharing_return(
        &self,
        sub_mchid: Option<&str>,
        out_return_no: &str,
        succeeds: bool,
    ) -> Result<(), ControlError> {
        self.with(|sharing: &ProfitSharing, context| {
            sharing.finish_return(&key(context.mchid, sub_mchid, out_return_no), succeeds, context)?;
            Ok(())
        })
    }
}
