//! `v3/payscore/serviceorder`: creating, asking for, cancelling and completing the merchant's own service orders.

mod answers;
mod told;

use wechatpay_endpoints::payscore::serviceorder::{
    CancelServiceOrder, CancelledServiceOrder, CompleteServiceOrder, CreateServiceOrder, CreatedServiceOrder,
    QueriedServiceOrder, QueryServiceOrder, RiskFundName, ServiceOrder, TimeRange,
};
use wechatpay_runtime::{ErrorCode, to_json};

pub(super) use told::told;

use super::order::Own;
use super::period::Period;
use super::state::State;
use super::{Order, OrderName};
use crate::keys::characters;
use crate::refusal::Refusal;
use crate::routes::{Desk, Serve};

const START: &str = "/time_range/start_time";
const END: &str = "/time_range/end_time";

impl Serve for CreateServiceOrder {
    fn serve(self, desk: &Desk<'_>) -> Result<CreatedServiceOrder, Refusal> {
        let range = &self.time_range;
        let mut period = Period::planned((START, Some(&range.start_time)), (END, range.end_time.as_deref()))?;
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
        if state == State::Confirmed {
            period.start.get_or_insert(desk.now);
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
            Some(own) if own.creation == self => Ok(answers::created(desk.mchid, order, own)),
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
        desk.orders.with(desk.mchid, &OrderName::from(out_order_no), desk.now, |order| {
            order.check_named(&self.service_id, Some(&self.appid), None)?;
            own(order).map(|own| answers::queried(desk.mchid, order, own))
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
        desk.orders.with(desk.mchid, &OrderName::from(&self.out_order_no), desk.now, |order| {
            let first = order.complete(to_json(&self), self.total_amount, |order| {
                order.check_named(&self.service_id, Some(&self.appid), None)?;
                actual(order.period, self.time_range.as_ref())
            })?;
            if let (true, Some(own)) = (first, &mut order.own) {
                own.completion = Some(self);
            }
            own(order).and_then(|own| answers::completed(desk.mchid, order, own))
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
