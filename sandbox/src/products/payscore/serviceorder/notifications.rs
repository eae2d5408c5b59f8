//! What the merchant is told about its service order: the resources of the notifications.

use wechatpay_endpoints::v3::payscore::{ServiceOrderConfirmed, ServiceOrderPaid};
use wechatpay_runtime::{Event, Value, to_json};

use super::responses;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::products::payscore::Kind;
use crate::products::payscore::order::{Action, Order};

/// A notification that is to be sent.
#[derive(Debug)]
pub(crate) struct PendingNotification {
    /// The order's `notify_url`.
    url: String,
    /// The key that the call that created the order named.
    named_key: Option<String>,
    event_type: &'static str,
    /// JSON.
    resource: Vec<u8>,
}

impl PendingNotification {
    /// Sends it.
    pub(crate) fn send(self, context: &Context<'_>) {
        context.notify(&self.url, self.named_key.as_deref(), self.event_type, self.resource);
    }
}

/// The notification of what was done, which tells what the query call answers; `None` where nobody is to be told.
pub(crate) fn notification_of(
    act: Action,
    kind: Kind,
    mchid: &str,
    order: &Order,
) -> Result<Option<PendingNotification>, ErrorResponse> {
    let Some(url) = order.creation.get("notify_url").and_then(|url| url.as_str()) else { return Ok(None) };
    let pending = match act {
        Action::Look => return Ok(None),
        Action::Confirm => of(order, url, &responses::standing::<ServiceOrderConfirmed>(kind, mchid, order)?),
        Action::Pay => {
            let mut paid: ServiceOrderPaid = responses::standing(kind, mchid, order)?;
            if let Some(fund) = &mut paid.risk_fund {
                fund.name = None;
            }
            of(order, url, &paid)
        }
    };
    Ok(Some(pending))
}

fn of<E: Event + Value>(order: &Order, url: &str, event: &E) -> PendingNotification {
    let event_type = E::EVENT_TYPES.first().copied().unwrap_or_default();
    PendingNotification { url: url.to_owned(), named_key: order.named_key.clone(), event_type, resource: to_json(event) }
}
