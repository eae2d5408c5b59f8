//! The answers about a merchant's own service order: its parameters, and over them how it was completed.

use wechatpay_endpoints::payscore::serviceorder::{
    Collection, CollectionDetail, CollectionState, CreateServiceOrder, CreatedServiceOrder, PostDiscount, QueriedServiceOrder,
    ServiceOrder, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderTimeRange,
};
use wechatpay_endpoints::payscore::{Location, PaidType, PostPayment, ServiceOrderState, ServiceOrderStateDescription};
use wechatpay_runtime::ErrorCode;

use crate::payscore::order::{Order, Own};
use crate::payscore::period;
use crate::payscore::state::State;
use crate::refusal::Refusal;

pub(super) fn created(mchid: &str, order: &Order, own: &Own) -> CreatedServiceOrder {
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

pub(super) fn queried(mchid: &str, order: &Order, own: &Own) -> QueriedServiceOrder {
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

pub(super) fn completed(mchid: &str, order: &Order, own: &Own) -> Result<ServiceOrder, Refusal> {
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
                paid_type: Some(PaidType::Newton),
                paid_time: Some(period::write(payment.at)),
                transaction_id: Some(payment.transaction_id.clone()),
                promotion_detail: None,
            }]
        }),
        bank_type: None,
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
