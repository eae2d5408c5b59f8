//! Control calls over HTTP, unsigned: what the user does, the clock, the journal, faults. Their paths begin `/__sandbox`.
//!
//! The same things as methods are on [`Gateway`](crate::Gateway).

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::fault::{Fault, Injection};
use crate::payscore::{Kind, NewOrder, OrderName, PlacedOrder, unknown_kind};
use crate::refusal::Refusal;
use crate::shared::Shared;

/// What the paths of control calls begin with.
const PREFIX: &str = "/__sandbox";

/// How many calls one injection is for at most, over HTTP.
const MOST: u64 = 1_000_000;

/// A control call that cannot be done, and why.
#[derive(Debug, Clone)]
pub struct ControlError(Refusal);

impl ControlError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        ControlError(Refusal::parameter(message))
    }
}

impl From<Refusal> for ControlError {
    fn from(refusal: Refusal) -> Self {
        ControlError(refusal)
    }
}

impl From<ControlError> for Refusal {
    fn from(error: ControlError) -> Self {
        error.0
    }
}

impl fmt::Display for ControlError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.for_journal())
    }
}

impl std::error::Error for ControlError {}

/// Whether a target is a control call's.
pub(crate) fn is_control(target: &str) -> bool {
    target.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// Answers a control call.
pub(crate) fn answer(shared: &Shared, method: &str, target: &str, body: &[u8]) -> Result<Answer, ControlError> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = path.strip_prefix(PREFIX).unwrap_or_default();
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    match (method, segments.as_slice()) {
        ("GET", []) => Ok(Answer::value(200, &describe(shared))),
        ("DELETE", []) => {
            shared.reset();
            Ok(Answer::empty())
        }
        ("GET", ["clock"]) => Ok(now(shared)),
        ("POST", ["clock"]) => {
            let seconds = read(body)?.get("seconds").and_then(Value::as_u64);
            shared.clock.advance(seconds.ok_or_else(|| ControlError::new("`seconds` is missing, or not a whole number from 0"))?);
            Ok(now(shared))
        }
        ("GET", ["journal"]) => {
            let entries: Vec<Value> = shared.journal.entries().iter().map(crate::Entry::to_json).collect();
            Ok(Answer::value(200, &json!({ "entries": entries })))
        }
        ("DELETE", ["journal"]) => {
            shared.journal.clear();
            Ok(Answer::empty())
        }
        ("POST", ["faults"]) => {
            shared.faults.inject(injection(&read(body)?)?);
            Ok(Answer::empty())
        }
        ("DELETE", ["faults"]) => {
            shared.faults.clear();
            Ok(Answer::empty())
        }
        ("POST", ["payscore", "orders"]) => {
            let placed = place(shared, NewOrder::read(&read(body)?)?)?;
            Ok(Answer::value(200, &placed.to_json()))
        }
        ("GET", ["payscore", "orders", number]) => on_order(shared, number, query, |_, _| Ok(())),
        ("POST", ["payscore", "orders", number, "confirm"]) => on_order(shared, number, query, crate::payscore::Order::confirm),
        ("POST", ["payscore", "orders", number, "pay"]) => on_order(shared, number, query, crate::payscore::Order::pay),
        _ => {
            let code = wechatpay_runtime::ErrorCode::ResourceNotExists;
            Err(Refusal::new(404, code, format!("There is no control call {method} {PREFIX}{path}")).into())
        }
    }
}

/// Puts an order in place.
pub(crate) fn place(shared: &Shared, order: NewOrder) -> Result<PlacedOrder, ControlError> {
    let now = shared.clock.now();
    let name = order.name();
    let placed = shared.orders.create(shared.keys.mchid(), name, order.build(now)?, now, |order, new| match new {
        true => Ok(PlacedOrder::of(order)),
        false => Err(Refusal::invalid_request("There is an order of this number already")),
    });
    Ok(placed?)
}

fn on_order(
    shared: &Shared,
    number: &str,
    query: &str,
    act: impl FnOnce(&mut crate::payscore::Order, u64) -> Result<(), Refusal>,
) -> Result<Answer, ControlError> {
    let kind = match query.split('&').find_map(|pair| pair.strip_prefix("kind=")) {
        Some(kind) => {
            let kind = decoded(kind);
            Kind::from_name(&kind).ok_or_else(|| unknown_kind(&kind))?
        }
        None => Kind::ServiceOrder,
    };
    let name = OrderName { kind, out_order_no: decoded(number) };
    let now = shared.clock.now();
    let order = shared.orders.with(shared.keys.mchid(), &name, now, |order| {
        act(order, now)?;
        Ok(order.to_json())
    })?;
    Ok(Answer::value(200, &order))
}

fn decoded(text: &str) -> String {
    crate::diagnosis::percent_decoded(text)
}

fn describe(shared: &Shared) -> Value {
    let keys = &shared.keys;
    json!({
        "WECHATPAY_MCHID": keys.mchid(),
        "WECHATPAY_SERIAL_NO": keys.merchant_serial(),
        "WECHATPAY_PUBLIC_KEY_ID": keys.platform_key_id(),
        "public_key": keys.platform_public_key_pem(),
        "now": shared.clock.now(),
    })
}

fn now(shared: &Shared) -> Answer {
    Answer::value(200, &json!({ "now": shared.clock.now() }))
}

fn read(body: &[u8]) -> Result<Value, ControlError> {
    serde_json::from_slice(body).map_err(|error| ControlError::new(format!("the body is not JSON: {error}")))
}

/// `{"fault": "probe", "count": 1, "method": "POST", "path": "/v3/…"}`.
fn injection(body: &Value) -> Result<Injection, ControlError> {
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = |name: &str| body.get(name).and_then(Value::as_u64);
    let name = text("fault").ok_or_else(|| ControlError::new("`fault` is missing"))?;
    let fault = match name.as_str() {
        "delay" => {
            let milliseconds = number("milliseconds").ok_or_else(|| ControlError::new("`milliseconds` is missing"))?;
            Fault::Delay(Duration::from_millis(milliseconds))
        }
        "error" => {
            let status =
                number("status").and_then(|status| u16::try_from(status).ok()).filter(|status| (400..600).contains(status));
            let status = status.ok_or_else(|| ControlError::new("`status` is missing, or not between 400 and 599"))?;
            Fault::Error { status, code: text("code").ok_or_else(|| ControlError::new("`code` is missing"))? }
        }
        name => Fault::from_name(name).ok_or_else(|| ControlError::new(format!("there is no fault `{name}`")))?,
    };
    let count = number("count").unwrap_or(1).min(MOST);
    let mut injection = fault.times(u32::try_from(count).unwrap_or(u32::MAX));
    (injection.method, injection.path) = (text("method"), text("path"));
    Ok(injection)
}
