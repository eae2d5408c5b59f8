//! Orders that a control call adds, without the call that creates them.

use serde_json::{Map, Value, json};

use super::period::Period;
use super::{Kind, Order, OrderName};
use crate::engine::control::ControlError;

/// An order to be put in place, [`Kind::ServiceOrder`] excepted: that one has its create call, as the service orders of the other
/// modes have. Those can be put in place too, and then be completed and cancelled; to be asked for they have to be created.
#[derive(Debug, Clone)]
pub struct NewOrder {
    name: OrderName,
    service_id: String,
    appid: Option<String>,
    sub_mchid: Option<String>,
    most: i64,
    start_time: Option<String>,
    end_time: Option<String>,
    finish_ticket: Option<String>,
    confirmed: bool,
}

/// What a client needs to know about an order that a control call added.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlacedOrder {
    /// WeChat Pay's order number.
    pub order_id: String,
    /// The ticket that finishes an order of 2019, a pay-after or smart-retail order.
    pub finish_ticket: String,
}

impl NewOrder {
    /// Makes an order of at most 100000 fen that the user has not confirmed and that begins when the user confirms.
    pub fn new(kind: Kind, out_order_no: impl Into<String>, service_id: impl Into<String>) -> Self {
        NewOrder {
            name: OrderName { kind, out_order_no: out_order_no.into() },
            service_id: service_id.into(),
            appid: None,
            sub_mchid: None,
            most: 100_000,
            start_time: None,
            end_time: None,
            finish_ticket: None,
            confirmed: false,
        }
    }

    /// Sets the `appid` that the order's calls must name. Default: any.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Sets the `sub_mchid` that the order's calls must name. Default: any.
    pub fn sub_mchid(mut self, sub_mchid: impl Into<String>) -> Self {
        self.sub_mchid = Some(sub_mchid.into());
        self
    }

    /// Sets the risk fund, in fen or the currency's minor unit: the most that the order can be completed with.
    pub fn risk_amount(mut self, amount: i64) -> Self {
        self.most = amount;
        self
    }

    /// Sets when the service begins: `yyyyMMddHHmmss` or `yyyyMMdd` in Beijing time, RFC 3339, or `OnAccept`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets when the service ends. Default: not known, so the completion must give it.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets the ticket that finishes an order of 2019. Default: made up.
    pub fn finish_ticket(mut self, finish_ticket: impl Into<String>) -> Self {
        self.finish_ticket = Some(finish_ticket.into());
        self
    }

    /// Marks the order as already confirmed by the user.
    pub fn confirmed(mut self) -> Self {
        self.confirmed = true;
        self
    }

    /// The name that control calls use from now on.
    pub(crate) fn name(&self) -> OrderName {
        self.name.clone()
    }

    /// The order, as of `now` (unix seconds).
    pub(crate) fn build(self, now: u64) -> Result<Order, ControlError> {
        if self.name.kind == Kind::ServiceOrder {
            return Err(ControlError::new(
                "create it with POST /v3/payscore/serviceorder: its responses show what it was created with",
            ));
        }
        if self.name.out_order_no.is_empty() || self.service_id.is_empty() || self.most < 0 {
            return Err(ControlError::new("an order needs out_order_no, service_id and a risk_amount that is not negative"));
        }
        let start = ("/start_time", self.start_time.as_deref());
        let period = Period::planned(start, ("/end_time", self.end_time.as_deref()))?;
        let named = [("service_id", Some(self.service_id)), ("appid", self.appid), ("sub_mchid", self.sub_mchid)];
        let named = named.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::String(value?))));
        let mut order = Order::new(Map::from_iter(named), self.most, period, now);
        if let Some(ticket) = self.finish_ticket {
            order.finish_ticket = ticket;
        }
        if self.confirmed {
            order.confirm(now)?;
        }
        Ok(order)
    }

    /// Reads the body of the control call.
    pub(crate) fn read(body: &Value) -> Result<Self, ControlError> {
        let text = |name: &str| match body.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(ControlError::new(format!("`{name}` is not a string"))),
        };
        let required = |name: &str| text(name)?.ok_or_else(|| ControlError::new(format!("`{name}` is missing")));
        let kind = required("kind")?;
        let kind = Kind::from_name(&kind).ok_or_else(|| unknown_kind(&kind))?;
        let mut order = NewOrder::new(kind, required("out_order_no")?, required("service_id")?);
        (order.appid, order.sub_mchid) = (text("appid")?, text("sub_mchid")?);
        (order.start_time, order.end_time) = (text("start_time")?, text("end_time")?);
        order.finish_ticket = text("finish_ticket")?;
        if let Some(amount) = body.get("risk_amount") {
            order.most = amount.as_i64().ok_or_else(|| ControlError::new("`risk_amount` is not an integer"))?;
        }
        order.confirmed = body.get("confirmed").and_then(Value::as_bool).unwrap_or_default();
        Ok(order)
    }
}

impl PlacedOrder {
    pub(crate) fn of(order: &Order) -> Self {
        PlacedOrder { order_id: order.order_id.clone(), finish_ticket: order.finish_ticket.clone() }
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({ "order_id": self.order_id, "finish_ticket": self.finish_ticket })
    }
}

pub(crate) fn unknown_kind(kind: &str) -> ControlError {
    let known: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    ControlError::new(format!("`{kind}` is none of the kinds {}", known.join(", ")))
}
