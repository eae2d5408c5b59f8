//! What the calls about service orders do, the same for merchants, partners, partners outside the mainland and acquiring
//! banks: each mode declares its own requests and answers, [`modes`](super::modes) says which of them does what.

mod notifications;
mod responses;

use wechatpay_runtime::{ErrorCode, Value};

pub(crate) use notifications::notification_of;

use super::order::{Action, Order};
use super::period::Period;
use super::request_fields::RequestFields;
use super::{Kind, OrderName, PayScore};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;

/// Creates an order. The very same call again gives the same response again.
pub(super) fn create<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    let period = Period::planned(given.start(), given.end())?;
    let is_estimate = given.text_in("risk_fund", "name") == Some("ESTIMATE_ORDER_COST");
    let amount = given.integer_in("risk_fund", "amount").unwrap_or(i64::MAX);
    let most = context.product::<PayScore>()?.service_cap.filter(|_| is_estimate).unwrap_or(amount);
    let mut order = Order::new(given.fields().clone(), most, period, context.now);
    order.named_key = context.named_key.map(str::to_owned);
    if given.boolean("need_user_confirm") == Some(false) {
        // Whoever need not confirm is known by the openid.
        if given.text("openid").or(given.text("sub_openid")).is_none() {
            let issue = "is required where need_user_confirm is false";
            return Err(ErrorResponse::field("/openid", serde_json::Value::Null, issue));
        }
        order.confirm(context.now)?;
        order.package = String::new();
    }
    context.product::<PayScore>()?.orders.create(context.mchid, named(&given, kind)?, order, context.now, |order, _| {
        order.check_created_by(&given)?;
        responses::created(context.mchid, order)
    })
}

/// Creates an order and completes it at once. The very same call again gives the same response again.
pub(super) fn direct_complete<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    let period = Period::default().actual(given.start(), given.end())?;
    // It has no risk fund: the service's cap is what limits it.
    let mut order =
        Order::new(given.fields().clone(), context.product::<PayScore>()?.service_cap.unwrap_or(i64::MAX), period, context.now);
    order.named_key = context.named_key.map(str::to_owned);
    order.package = String::new();
    order.confirm(context.now)?;
    order.complete(&given, given.total_amount(), |order| Ok(order.period))?;
    context.product::<PayScore>()?.orders.create(context.mchid, named(&given, kind)?, order, context.now, |order, _| {
        order.check_created_by(&given)?;
        responses::standing(kind, context.mchid, order)
    })
}

/// Asks where an order is.
pub(super) fn query<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    with(kind, &given, context, |order| order.check_named(&given))
}

/// Cancels an order.
pub(super) fn cancel<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    with(kind, &given, context, |order| order.cancel(&given, |order| order.check_named(&given)))
}

/// Completes an order.
pub(super) fn complete<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    with(kind, &given, context, |order| {
        order.complete(&given, given.total_amount(), |order| {
            order.check_named(&given)?;
            order.period.actual(given.start(), given.end())
        })
    })
}

/// Lowers the amount of a completed order.
pub(super) fn modify<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    with(kind, &given, context, |order| order.modify(&given))
}

/// Asks for the amount of a completed order again: the user pays by a control call, and not before.
pub(super) fn collect<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    with(kind, &given, context, |order| order.collect(&given))
}

/// Takes note of a payment outside WeChat Pay, and tells the merchant as of any other.
pub(super) fn sync<R: Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    let paid_at = given.paid_elsewhere()?;
    let mut pending = None;
    let response = with(kind, &given, context, |order| {
        order.check_named(&given)?;
        order.pay(paid_at, None)?;
        pending = self::notification_of(Action::Pay, kind, context.mchid, order)?;
        Ok(())
    })?;
    if let Some(pending) = pending {
        pending.send(context);
    }
    Ok(response)
}

/// Does something with the order that a call is about, and answers with the order as it stands then.
fn with<R: Value>(
    kind: Kind,
    given: &RequestFields,
    context: &Context<'_>,
    act: impl FnOnce(&mut Order) -> Result<(), ErrorResponse>,
) -> Result<R, ErrorResponse> {
    context.product::<PayScore>()?.orders.with(context.mchid, &named(given, kind)?, context.now, |order| {
        act(order)?;
        responses::standing(kind, context.mchid, order)
    })
}

fn named(given: &RequestFields, kind: Kind) -> Result<OrderName, ErrorResponse> {
    given.order(kind).ok_or_else(|| {
        let error_response = ErrorResponse::new(404, ErrorCode::OrderNotExist, "The order does not exist");
        error_response.explained("no mini program is behind this gateway, so it never gave a query_id")
    })
}
