//! The user's actions on PayScore orders and services: control calls over HTTP, and the same actions as methods of the gateway.

use serde_json::Value;

use super::placing::unknown_kind;
use super::serviceorder::notification_of;
use super::{Action, Kind, NewOrder, OrderName, PayScore, PlacedOrder, State};
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;

/// Answers a control call whose path begins `/payscore`; `None` if there is no such call.
pub(super) fn answer(payscore: &PayScore, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
    Some(match (call.method, call.path) {
        ("POST", ["payscore", "orders"]) => {
            let order = call.body().and_then(|body| NewOrder::read(&body));
            order.and_then(|order| place(payscore, context, order)).map(|placed| placed.to_json())
        }
        ("GET", ["payscore", "orders", number]) => on_order(payscore, call, context, number, Action::Look),
        ("POST", ["payscore", "orders", number, "confirm"]) => on_order(payscore, call, context, number, Action::Confirm),
        ("POST", ["payscore", "orders", number, "pay"]) => on_order(payscore, call, context, number, Action::Pay),
        ("POST", ["payscore", "permissions", code, "open"]) => {
            let authorized = call.text("openid").and_then(|openid| authorize(payscore, context, code, Some(&openid)));
            authorized.map(|()| Value::Null)
        }
        ("POST", ["payscore", "permissions", code, "close"]) => authorize(payscore, context, code, None).map(|()| Value::Null),
        _ => return None,
    })
}

/// Puts an order in place.
fn place(payscore: &PayScore, context: &Context<'_>, order: NewOrder) -> Result<PlacedOrder, ControlError> {
    let Context { mchid, now, .. } = *context;
    let name = order.name();
    let placed = payscore.orders.create(mchid, name, order.build(now)?, now, |order, new| match new {
        true => Ok(PlacedOrder::of(order)),
        false => Err(ErrorResponse::invalid_request("There is an order of this number already")),
    });
    Ok(placed?)
}

fn on_order(
    payscore: &PayScore,
    call: &ControlCall<'_>,
    context: &Context<'_>,
    number: &str,
    action: Action,
) -> Result<Value, ControlError> {
    let kind = match call.query("kind") {
        Some(kind) => Kind::from_name(&kind).ok_or_else(|| unknown_kind(&kind))?,
        None => Kind::ServiceOrder,
    };
    act(payscore, context, &OrderName::from((kind, number)), action)
}

/// What the user does to an order, and the notification of it. Gives the order as it stands then.
fn act(payscore: &PayScore, context: &Context<'_>, name: &OrderName, action: Action) -> Result<Value, ControlError> {
    let Context { mchid, now, .. } = *context;
    let (order, pending) = payscore.orders.with(mchid, name, now, |order| {
        order.act(action, now)?;
        Ok((order.to_json(), notification_of(action, name.kind, mchid, order)?))
    })?;
    if let Some(pending) = pending {
        pending.send(context);
    }
    Ok(order)
}

/// A user authorizes a service, as `openid`, or takes that back.
fn authorize(
    payscore: &PayScore,
    context: &Context<'_>,
    authorization_code: &str,
    openid: Option<&str>,
) -> Result<(), ControlError> {
    Ok(payscore.authorizations.act(context, authorization_code, openid)?)
}

impl Gateway {
    /// Confirms an order, as the user would, and notifies its `notify_url` if that is on this machine. A number alone means a
    /// [`Kind::ServiceOrder`](crate::Kind::ServiceOrder).
    ///
    /// # Errors
    ///
    /// Fails if there is no such order, or it does not wait for a confirmation.
    pub fn confirm(&self, order: impl Into<OrderName>) -> Result<(), ControlError> {
        let name = order.into();
        self.with(|payscore, context| act(payscore, context, &name, Action::Confirm)).map(drop)
    }

    /// Pays a PayScore order, as the user would, and notifies its `notify_url`. If there is no order with this name, pays the
    /// transaction with this `out_trade_no`, like [`pay_transaction`](Gateway::pay_transaction).
    ///
    /// # Errors
    ///
    /// Fails if there is neither an order nor a transaction, or it cannot be paid.
    pub fn pay(&self, order: impl Into<OrderName>) -> Result<(), ControlError> {
        let name = order.into();
        if name.kind == Kind::ServiceOrder && self.state(name.clone()).is_err() {
            return self.pay_transaction(None, &name.out_order_no);
        }
        self.with(|payscore, context| act(payscore, context, &name, Action::Pay)).map(drop)
    }

    /// Returns the state of an order.
    ///
    /// # Errors
    ///
    /// Fails if there is no such order.
    pub fn state(&self, order: impl Into<OrderName>) -> Result<State, ControlError> {
        let name = order.into();
        self.with(|payscore: &PayScore, context| {
            Ok(payscore.orders.with(context.mchid, &name, context.now, |order| Ok(order.state()))?)
        })
    }

    /// Adds an order without the call that creates it.
    ///
    /// # Errors
    ///
    /// Fails if the order is not valid, or an order with its number exists.
    pub fn place(&self, order: NewOrder) -> Result<PlacedOrder, ControlError> {
        self.with(|payscore, context| place(payscore, context, order))
    }

    /// Authorizes a PayScore service that the merchant has applied for, as the user would, and notifies the `notify_url` if it
    /// is on this machine.
    ///
    /// # Errors
    ///
    /// Fails if there is no application with this `authorization_code`, or the user has already authorized the service.
    pub fn open_service(&self, authorization_code: &str, openid: &str) -> Result<(), ControlError> {
        self.with(|payscore, context| authorize(payscore, context, authorization_code, Some(openid)))
    }

    /// Withdraws the authorization, as the user would; otherwise like [`open_service`](Gateway::open_service).
    ///
    /// # Errors
    ///
    /// Fails if there is no such authorization, or it is not in force.
    pub fn close_service(&self, authorization_code: &str) -> Result<(), ControlError> {
        self.with(|payscore, context| authorize(payscore, context, authorization_code, None))
    }
}
