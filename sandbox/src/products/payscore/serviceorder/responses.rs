//! The responses about a service order: its parameters, over them how it was completed, and where it is. Each declared response
//! takes from that what it has.

use serde_json::{Map, Value, json};

use crate::engine::error_response::ErrorResponse;
use crate::products::payscore::order::Order;
use crate::products::payscore::period;
use crate::products::payscore::state::State;
use crate::products::payscore::{Kind, response};

/// The order as it was created, and where it is.
pub(super) fn created<R: wechatpay_runtime::Value>(mchid: &str, order: &Order) -> Result<R, ErrorResponse> {
    response::of(with_state(order.creation.clone(), mchid, order))
}

/// The order as it stands.
pub(super) fn standing<R: wechatpay_runtime::Value>(kind: Kind, mchid: &str, order: &Order) -> Result<R, ErrorResponse> {
    let mut members = with_state(parameters(order), mchid, order);
    if let Some(total_amount) = order.total_amount() {
        members.insert("total_amount".to_owned(), total_amount.into());
        members.insert("need_collection".to_owned(), (total_amount > 0).into());
        if total_amount > 0 && matches!(order.state(), State::Completed | State::Done) {
            members.insert("collection".to_owned(), collection(kind, order, total_amount));
        }
    }
    response::of(members)
}

fn with_state(mut members: Map<String, Value>, mchid: &str, order: &Order) -> Map<String, Value> {
    let mut insert = |name: &str, value: &str| members.insert(name.to_owned(), value.into());
    insert("mchid", mchid);
    insert("order_id", &order.order_id);
    insert("package", &order.package);
    insert("state", order.state().as_str());
    if let Some(description) = order.state().description() {
        insert("state_description", description);
    }
    members
}

/// What the order was created with, and over it what completed or modified it: an amount as a whole, times and places one by
/// one.
fn parameters(order: &Order) -> Map<String, Value> {
    let mut members = order.creation.clone();
    let Some(actual) = &order.actual else { return members };
    members.retain(|name, _| !name.starts_with("post_"));
    for (name, value) in actual {
        match (members.get_mut(name), value) {
            (Some(Value::Object(planned)), Value::Object(actual)) => planned.extend(actual.clone()),
            _ => drop(members.insert(name.clone(), value.clone())),
        }
    }
    members
}

/// How the amount (fen, or the currency's minor unit) is being collected.
fn collection(kind: Kind, order: &Order, total_amount: i64) -> Value {
    let Some(payment) = order.payment() else {
        return json!({
            "state": "USER_PAYING", "total_amount": total_amount, "paying_amount": total_amount, "paid_amount": 0,
        });
    };
    let write = if kind == Kind::OverseaPartnerServiceOrder { period::rfc3339 } else { period::write };
    let mut detail = json!({ "seq": 1, "amount": total_amount, "paid_time": write(payment.at) });
    match &payment.transaction_id {
        Some(transaction_id) => {
            (detail["paid_type"], detail["transaction_id"]) = ("NEWTON".into(), transaction_id.as_str().into())
        }
        None => detail["paid_type"] = "MCH".into(),
    }
    json!({
        "state": "USER_PAID", "total_amount": total_amount, "paying_amount": 0, "paid_amount": total_amount, "details": [detail],
    })
}
