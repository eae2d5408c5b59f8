//! What the calls about service orders do, the same for merchants, partners, partners outside the mainland and acquiring
//! banks: each mode declares its own requests and answers, [`modes`](super::modes) says which of them does what.

mod answers;
mod told;

use wechatpay_runtime::{ErrorCode, Value};

pub(crate) use told::told;

use super::given::Given;
use super::order::{Act, Order};
use super::period::{self, Period};
use super::{Kind, OrderName};
use crate::refusal::Refusal;
use crate::routes::Desk;

/// Creates an order. The very same call again gives the same answer again.
pub(super) fn create<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    let period = Period::planned(given.start(), given.end())?;
    let is_estimate = given.text_in("risk_fund", "name") == Some("ESTIMATE_ORDER_COST");
    let amount = given.integer_in("risk_fund", "amount").unwrap_or(i64::MAX);
    let most = desk.service_cap.filter(|_| is_estimate).unwrap_or(amount);
    let mut order = Order::new(given.fields().clone(), most, period, desk.now);
    if given.boolean("need_user_confirm") == Some(false) {
        // Whoever need not confirm is known by the openid.
        if given.text("openid").or(given.text("sub_openid")).is_none() {
            let issue = "is required where need_user_confirm is false";
            return Err(Refusal::field("/openid", serde_json::Value::Null, issue));
        }
        order.confirm(desk.now)?;
        order.package = String::new();
    }
    desk.orders.create(desk.mchid, named(&given, kind)?, order, desk.now, |order, _| {
        order.check_created_by(&given)?;
        answers::created(desk.mchid, order)
    })
}

/// Creates an order and completes it at once. The very same call again gives the same answer again.
pub(super) fn direct_complete<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    let period = Period::default().actual(given.start(), given.end())?;
    // It has no risk fund: the service's cap is what limits it.
    let mut order = Order::new(given.fields().clone(), desk.service_cap.unwrap_or(i64::MAX), period, desk.now);
    order.package = String::new();
    order.confirm(desk.now)?;
    order.complete(&given, given.total_amount(), |order| Ok(order.period))?;
    desk.orders.create(desk.mchid, named(&given, kind)?, order, desk.now, |order, _| {
        order.check_created_by(&given)?;
        answers::standing(kind, desk.mchid, order)
    })
}

/// Asks where an order is.
pub(super) fn query<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    with(kind, &given, desk, |order| order.check_named(&given))
}

/// Cancels an order.
pub(super) fn cancel<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    with(kind, &given, desk, |order| order.cancel(&given, |order| order.check_named(&given)))
}

/// Completes an order.
pub(super) fn complete<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    with(kind, &given, desk, |order| {
        order.complete(&given, given.total_amount(), |order| {
            order.check_named(&given)?;
            order.period.actual(given.start(), given.end())
        })
    })
}

/// Lowers the amount of a completed order.
pub(super) fn modify<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    with(kind, &given, desk, |order| order.modify(&given))
}

/// Asks for the amount of a completed order again: the user pays by a control call, and not before.
pub(super) fn collect<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    with(kind, &given, desk, |order| order.collect(&given))
}

/// Takes note of a payment outside WeChat Pay, and tells the merchant as of any other.
pub(super) fn sync<R: Value>(kind: Kind, given: Given, desk: &Desk<'_>) -> Result<R, Refusal> {
    if given.text("type") != Some("Order_Paid") {
        return Err(Refusal::field("/type", given.text("type").unwrap_or_default(), "must be Order_Paid"));
    }
    let paid_at = period::moment("/detail/paid_time", given.text_in("detail", "paid_time").unwrap_or_default())?;
    let mut told = None;
    let answer = with(kind, &given, desk, |order| {
        order.check_named(&given)?;
        order.pay(paid_at, None)?;
        told = self::told(Act::Pay, kind, desk.mchid, order)?;
        Ok(())
    })?;
    if let Some(told) = told {
        told.send(desk.notifications, desk.now);
    }
    Ok(answer)
}

/// Does something with the order that a call is about, and answers with the order as it stands then.
fn with<R: Value>(
    kind: Kind,
    given: &Given,
    desk: &Desk<'_>,
    act: impl FnOnce(&mut Order) -> Result<(), Refusal>,
) -> Result<R, Refusal> {
    desk.orders.with(desk.mchid, &named(given, kind)?, desk.now, |order| {
        act(order)?;
        answers::standing(kind, desk.mchid, order)
    })
}

fn named(given: &Given, kind: Kind) -> Result<OrderName, Refusal> {
    given.order(kind).ok_or_else(|| {
        let refusal = Refusal::new(404, ErrorCode::OrderNotExist, "The order does not exist");
        refusal.explained("no mini program is behind this gateway, so it never gave a query_id")
    })
}
