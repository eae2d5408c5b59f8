//! `v3/payscore/serviceorder`: creating, asking for, cancelling and completing the merchant's own service orders.

use wechatpay_endpoints::payscore::serviceorder::{
    CancelServiceOrder, CancelledServiceOrder, Collection, CollectionDetail, CollectionState, CompleteServiceOrder,
    CreateServiceOrder, CreatedServiceOrder, PostDiscount, QueriedServiceOrder, QueryServiceOrder, RiskFundName, ServiceOrder,
    ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderTimeRange, TimeRange,
};
use wechatpay_endpoints::payscore::{Location, PostPayment, ServiceOrderState, ServiceOrderStateDescription};
use wechatpay_runtime::{ErrorCode, to_json};

use super::order::Own;
use super::period::{self, Period};
use super::state::State;
use super::{Kind, Order, OrderName};
use crate::keys::characters;
use crate::refusal::Refusal;
use crate::routes::{Desk, Serve};

const START: &str = "/time_range/start_time";
const END: &str = "/time_range/end_time";

impl Serve for CreateServiceOrder {
    fn serve(self, desk: &Desk<'_>) -> Result<CreatedServiceOrder, Refusal> {
        let range = &self.time_range;
        let period = Period::planned((START, Some(&range.start_time)), (END, range.end_time.as_deref()))?;
        let most = match (&self.risk_fund.name, desk.service_cap) {
            (RiskFundName::EstimateOrderCost, Some(cap)) => cap,
            _ => self.risk_fund.amount,
        };
        // Whoever need not confirm is known by the openid.
        let state = if self.need_user_confirm == Some(false) { State::Confirmed } else { State::Created };
        if state == State::Confirmed && self.openid.is_none() {
            let issue = "is required where need_user_confirm is false";
            return Err(Refusal::field("/openid", serde_json::Value::Null, issue));
        }
        let mut order = Order::new(self.service_id.clone(), most, period, state, desk.now);
        order.appid = Some(self.appid.clone());
        let package = match state {
            State::Created => {
                characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 64).unwrap_or_default()
            }
            _ => String::new(),
        };
        let name = OrderName::from(&self.out_order_no);
        order.own = Some(Own { creation: self.clone(), package, completion: None });
        desk.orders.create(desk.mchid, name, order, desk.now, |order, _| match &order.own {
            Some(own) if own.creation == self => Ok(created(desk.mchid, order, own)),
            _ => {
                let message = "The out_order_no was used before, with other parameters";
                Err(Refusal::invalid_request(message).explained(differences(order, &self)))
            }
        })
    }
}

impl Serve for QueryServiceOrder {
    fn serve(self, desk: &Desk<'_>) -> Result<QueriedServiceOrder, Refusal> {
        let Some(out_order_no) = &self.out_order_no else {
            let refusal = Refusal::new(404, ErrorCode::OrderNotExist, "The order does not exist");
            return Err(refusal.explained("no mini program is behind this gateway, so it never gave a query_id"));
        };
        desk.orders.with(desk.mchid, &out_order_no.into(), desk.now, |order| {
            order.check_named(&self.service_id, Some(&self.appid), None)?;
            own(order).map(|own| queried(desk.mchid, order, own))
        })
    }
}

impl Serve for CancelServiceOrder {
    fn serve(self, desk: &Desk<'_>) -> Result<CancelledServiceOrder, Refusal> {
        desk.orders.with(desk.mchid, &OrderName::from(&self.out_order_no), desk.now, |order| {
            order.cancel(to_json(&self), |order| order.check_named(&self.service_id, Some(&self.appid), None))?;
            Ok(CancelledServiceOrder {
                appid: self.appid.clone(),
                mchid: desk.mchid.to_owned(),
                out_order_no: self.out_order_no.clone(),
                service_id: self.service_id.clone(),
                order_id: order.order_id.clone(),
            })
        })
    }
}

impl Serve for CompleteServiceOrder {
    fn serve(self, desk: &Desk<'_>) -> Result<ServiceOrder, Refusal> {
        desk.orders.with(desk.mchid, &(Kind::ServiceOrder, self.out_order_no.as_str()).into(), desk.now, |order| {
            let first = order.complete(to_json(&self), self.total_amount, |order| {
                order.check_named(&self.service_id, Some(&self.appid), None)?;
                actual(order.period, self.time_range.as_ref())
            })?;
            if let (true, Some(own)) = (first, &mut order.own) {
                own.completion = Some(self);
            }
            own(order).and_then(|own| completed(desk.mchid, order, own))
        })
    }
}

/// The period of a domestic order that is completed with this `time_range`.
pub(super) fn actual(planned: Period, given: Option<&TimeRange>) -> Result<Period, Refusal> {
    let start = given.and_then(|range| range.start_time.as_deref());
    planned.actual((START, start), (END, given.and_then(|range| range.end_time.as_deref())))
}

/// The part that every order made by a create call has.
fn own(order: &Order) -> Result<&Own, Refusal> {
    let refuse = || Refusal::new(500, ErrorCode::SystemError, "The order was put in place without its parameters");
    order.own.as_ref().ok_or_else(refuse)
}

/// Which top-level parameters are not what the order was created with, for the journal.
fn differences(order: &Order, again: &CreateServiceOrder) -> String {
    let Some(own) = &order.own else {
        return "a control call put an order of this number in place".to_owned();
    };
    let read = |request| serde_json::from_slice::<serde_json::Value>(&to_json(request)).unwrap_or_default();
    let (before, now) = (read(&own.creation), read(again));
    let names = |json: &serde_json::Value| json.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect::<Vec<_>>();
    let mut differ: Vec<String> = [names(&before), names(&now)].concat();
    differ.retain(|name| before.get(name) != now.get(name));
    differ.sort();
    differ.dedup();
    format!("the order was created with other values of: {}", differ.join(", "))
}

fn created(mchid: &str, order: &Order, own: &Own) -> CreatedServiceOrder {
    let creation = &own.creation;
    CreatedServiceOrder {
        appid: creation.appid.clone(),
        mchid: mchid.to_owned(),
        out_order_no: creation.out_order_no.clone(),
        service_id: creation.service_id.clone(),
        service_introduction: creation.service_introduction.clone(),
        state: state(order),
        state_description: state_description(order),
        post_payments: creation.post_payments.as_deref().map(payments),
        post_discounts: planned_discounts(creation),
        risk_fund: Some(creation.risk_fund.clone()),
        time_range: Some(time_range(own)),
        location: location(own),
        attach: creation.attach.clone(),
        notify_url: Some(creation.notify_url.clone()),
        order_id: order.order_id.clone(),
        package: own.package.clone(),
    }
}

fn queried(mchid: &str, order: &Order, own: &Own) -> QueriedServiceOrder {
    let Own { creation, completion, .. } = own;
    let total_amount = order.total_amount();
    let collection = match (order.state(), total_amount) {
        (State::Completed | State::Done, Some(total_amount)) if total_amount > 0 => Some(collection(order, total_amount)),
        _ => None,
    };
    QueriedServiceOrder {
        out_order_no: creation.out_order_no.clone(),
        service_id: creation.service_id.clone(),
        appid: creation.appid.clone(),
        mchid: mchid.to_owned(),
        service_introduction: creation.service_introduction.clone(),
        state: state(order),
        state_description: state_description(order),
        post_payments: match completion {
            Some(completion) => Some(payments(&completion.post_payments)),
            None => creation.post_payments.as_deref().map(payments),
        },
        post_discounts: match completion {
            Some(completion) => completion.post_discounts.as_deref().map(discounts),
            None => planned_discounts(creation),
        },
        risk_fund: Some(creation.risk_fund.clone()),
        total_amount,
        need_collection: total_amount.map(|amount| amount > 0),
        collection,
        time_range: Some(time_range(own)),
        location: location(own),
        attach: creation.attach.clone(),
        notify_url: Some(creation.notify_url.clone()),
        openid: creation.openid.clone(),
        order_id: Some(order.order_id.clone()),
    }
}

fn completed(mchid: &str, order: &Order, own: &Own) -> Result<ServiceOrder, Refusal> {
    let Own { creation, completion: Some(completion), .. } = own else {
        return Err(Refusal::new(400, ErrorCode::OrderCanceled, "The order was cancelled"));
    };
    Ok(ServiceOrder {
        appid: creation.appid.clone(),
        mchid: mchid.to_owned(),
        out_order_no: creation.out_order_no.clone(),
        service_id: creation.service_id.clone(),
        service_introduction: creation.service_introduction.clone(),
        state: state(order),
        state_description: state_description(order),
        total_amount: completion.total_amount,
        post_payments: payments(&completion.post_payments),
        post_discounts: completion.post_discounts.as_deref().map(discounts),
        risk_fund: creation.risk_fund.clone(),
        time_range: Some(time_range(own)),
        location: location(own),
        order_id: order.order_id.clone(),
        need_collection: Some(completion.total_amount > 0),
    })
}

/// How the amount (fen) is being collected.
fn collection(order: &Order, total_amount: i64) -> Collection {
    let payment = order.payment();
    let paid_amount = if payment.is_some() { total_amount } else { 0 };
    Collection {
        state: if payment.is_some() { CollectionState::UserPaid } else { CollectionState::UserPaying },
        total_amount: Some(total_amount),
        paying_amount: Some(total_amount - paid_amount),
        paid_amount: Some(paid_amount),
        details: payment.map(|payment| {
            vec![CollectionDetail {
                seq: Some(1),
                amount: Some(total_amount),
                paid_type: Some("NEWTON".to_owned()),
                paid_time: Some(period::write(payment.at)),
                transaction_id: Some(payment.transaction_id.clone()),
                promotion_detail: None,
                bank_type: None,
            }]
        }),
    }
}

fn state(order: &Order) -> ServiceOrderState {
    match order.state() {
        State::Created => ServiceOrderState::Created,
        State::Confirmed | State::Completed => ServiceOrderState::Doing,
        State::Done => ServiceOrderState::Done,
        State::Revoked => ServiceOrderState::Revoked,
        State::Expired => ServiceOrderState::Expired,
    }
}

fn state_description(order: &Order) -> Option<ServiceOrderStateDescription> {
    match order.state() {
        State::Confirmed => Some(ServiceOrderStateDescription::UserConfirm),
        State::Completed => Some(ServiceOrderStateDescription::MchComplete),
        _ => None,
    }
}

fn payments(payments: &[PostPayment]) -> Vec<ServiceOrderPayment> {
    let answered = |payment: &PostPayment| ServiceOrderPayment {
        name: Some(payment.name.clone()),
        amount: payment.amount,
        description: payment.description.clone(),
        count: payment.count,
    };
    payments.iter().map(answered).collect()
}

fn discounts(discounts: &[PostDiscount]) -> Vec<ServiceOrderDiscount> {
    let answered = |discount: &PostDiscount| ServiceOrderDiscount {
        name: Some(discount.name.clone()),
        description: discount.description.clone(),
        amount: Some(discount.amount),
        count: discount.count,
    };
    discounts.iter().map(answered).collect()
}

fn planned_discounts(creation: &CreateServiceOrder) -> Option<Vec<ServiceOrderDiscount>> {
    let planned = creation.post_discounts.as_ref()?.iter().map(|discount| ServiceOrderDiscount {
        name: Some(discount.name.clone()),
        description: Some(discount.description.clone()),
        amount: None,
        count: discount.count,
    });
    Some(planned.collect())
}

/// The planned times, and over them what the completion said.
fn time_range(own: &Own) -> ServiceOrderTimeRange {
    let planned = own.creation.time_range.clone();
    let actual = own.completion.as_ref().and_then(|completion| completion.time_range.clone()).unwrap_or_default();
    ServiceOrderTimeRange {
        start_time: actual.start_time.or(Some(planned.start_time)),
        end_time: actual.end_time.or(planned.end_time),
        start_time_remark: actual.start_time_remark.or(planned.start_time_remark),
        end_time_remark: actual.end_time_remark.or(planned.end_time_remark),
    }
}

/// The planned place, and over it what the completion said.
fn location(own: &Own) -> Option<Location> {
    let actual = own.completion.as_ref().and_then(|completion| completion.location.clone());
    let (planned, actual) = match (own.creation.location.clone(), actual) {
        (None, actual) => return actual,
        (planned, None) => return planned,
        (Some(planned), Some(actual)) => (planned, actual),
    };
    Some(Location {
        start_location: actual.start_location.or(planned.start_location),
        end_location: actual.end_location.or(planned.end_location),
    })
}
