//! The orders of 2019, `v3/payscore/payafter-orders` and `v3/payscore/smartretail-orders`: created, asked for, cancelled, and paid
//! elsewhere. [`finish`](super::finish) is how they are finished.

use serde_json::{Map, Value};
use wechatpay_endpoints::v3::payscore::payafter_orders as payafter;
use wechatpay_endpoints::v3::payscore::smartretail_orders as smartretail;
use wechatpay_runtime::ErrorCode;

use super::modes::call;
use super::order::Order;
use super::period::{self, Period};
use super::request_fields::RequestFields;
use super::{Kind, OrderName, PayScore, State, response};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;

/// What travels encrypted. It is not kept, and so not compared with when the same number comes again.
const ENCRYPTED: [&str; 4] = ["name", "phone", "userid", "address"];

/// What the call that finished an order says of it, and the query call repeats.
const FINISHED: [&str; 6] =
    ["finish_type", "real_service_start_time", "real_service_end_time", "real_service_end_location", "fees", "discounts"];

/// The calls, save those that finish an order.
pub(super) fn calls() -> Vec<Call> {
    vec![
        call::<payafter::CreatePayafterOrder>(Kind::PayafterOrder, create),
        call::<payafter::QueryPayafterOrder>(Kind::PayafterOrder, query),
        call::<payafter::CancelPayafterOrder>(Kind::PayafterOrder, cancel),
        call::<payafter::SyncPayafterOrder>(Kind::PayafterOrder, sync),
        call::<smartretail::CreateSmartretailOrder>(Kind::SmartretailOrder, create),
        call::<smartretail::QuerySmartretailOrder>(Kind::SmartretailOrder, query),
        call::<smartretail::CancelSmartretailOrder>(Kind::SmartretailOrder, cancel),
    ]
}

/// Creates an order. The very same call again gives the same response again.
fn create<R: wechatpay_runtime::Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    let given = given.without(&ENCRYPTED);
    let start = ("/service_start_time", given.text("service_start_time"));
    let period = Period::planned(start, ("/service_end_time", given.text("service_end_time")))?;
    let most = given.integer("risk_amount").unwrap_or(i64::MAX);
    let mut order = Order::new(given.fields().clone(), most, period, context.now);
    order.named_key = context.named_key.map(str::to_owned);
    if given.boolean("need_user_confirm") == Some(false) {
        // Whoever need not confirm is known by the openid.
        if given.text("openid").is_none() {
            return Err(ErrorResponse::field("/openid", Value::Null, "is required where need_user_confirm is false"));
        }
        order.confirm(context.now)?;
        order.package = String::new();
    }
    let name = named(&given, kind)?;
    context.product::<PayScore>()?.orders.create(context.mchid, name.clone(), order, context.now, |order, _| {
        order.check_created_by(&given)?;
        let mut members = standing(context.mchid, &name, order);
        members.insert("order_id".to_owned(), order.order_id.as_str().into());
        if !order.package.is_empty() {
            members.insert("miniprogram_businesstype".to_owned(), "wxpayScoreUse".into());
            members.insert("package".to_owned(), order.package.as_str().into());
        }
        response::of(members)
    })
}

/// Asks where an order is.
fn query<R: wechatpay_runtime::Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    with(kind, &given, context, |order| order.check_named(&given))
}

/// Cancels an order.
fn cancel<R: wechatpay_runtime::Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    with(kind, &given, context, |order| order.cancel(&given, |order| order.check_named(&given)))
}

/// Takes note of a payment outside WeChat Pay.
fn sync<R: wechatpay_runtime::Value>(kind: Kind, given: RequestFields, context: &Context<'_>) -> Result<R, ErrorResponse> {
    let paid_at = given.paid_elsewhere()?;
    with(kind, &given, context, |order| {
        order.check_named(&given)?;
        order.pay(paid_at, None)
    })
}

/// Does something with the order that a call is about, and answers with the order as it stands then.
fn with<R: wechatpay_runtime::Value>(
    kind: Kind,
    given: &RequestFields,
    context: &Context<'_>,
    act: impl FnOnce(&mut Order) -> Result<(), ErrorResponse>,
) -> Result<R, ErrorResponse> {
    let name = named(given, kind)?;
    context.product::<PayScore>()?.orders.with(context.mchid, &name, context.now, |order| {
        act(order)?;
        let mut members = standing(context.mchid, &name, order);
        // The responses that repeat the caller's `appid` and `service_id` have them where a control call put the order in place too.
        for name in ["appid", "service_id"] {
            if let Some(value) = given.text(name) {
                members.insert(name.to_owned(), value.into());
            }
        }
        members.insert("order_id".to_owned(), order.order_id.as_str().into());
        response::of(members)
    })
}

fn named(given: &RequestFields, kind: Kind) -> Result<OrderName, ErrorResponse> {
    given.order(kind).ok_or_else(|| {
        let error_response = ErrorResponse::new(404, ErrorCode::OrderNotExist, "The order does not exist");
        error_response.explained("no mini program is behind this gateway, so it never gave a query_id")
    })
}

/// The order as it was created, over that how it was finished, and where it is.
fn standing(mchid: &str, name: &OrderName, order: &Order) -> Map<String, Value> {
    let mut members = order.creation.clone();
    let finished = order.ended_by().into_iter().flatten().filter(|(name, _)| FINISHED.contains(&name.as_str()));
    members.extend(finished.map(|(name, value)| (name.clone(), value.clone())));
    let mut insert = |name: &str, value: Value| members.insert(name.to_owned(), value);
    insert("mchid", mchid.into());
    insert("out_order_no", name.out_order_no.as_str().into());
    insert("state", state(order).into());
    // Where there is nothing to finish there is no ticket.
    if order.state() == State::Confirmed {
        insert("finish_ticket", order.finish_ticket.as_str().into());
    }
    if let (Some(total_amount), State::Completed | State::Done) = (order.total_amount(), order.state()) {
        insert("total_amount", total_amount.into());
    }
    if let Some(payment) = order.payment() {
        insert("pay_succ_time", period::write(payment.at).into());
        match &payment.transaction_id {
            Some(transaction_id) => insert("finish_transaction_id", transaction_id.as_str().into()),
            None => insert("pay_type", "MchChannelPayType".into()),
        };
    }
    members
}

/// The word of 2019 for where an order is. Of an order that costs nothing there is no payment.
fn state(order: &Order) -> &'static str {
    match order.state() {
        State::Created => "CREATED",
        State::Confirmed => "USER_ACCEPTED",
        State::Done if order.payment().is_some() => "USER_PAID",
        State::Completed | State::Done => "FINISHED",
        State::Revoked => "REVOKED",
        State::Expired => "EXPIRED",
    }
}
