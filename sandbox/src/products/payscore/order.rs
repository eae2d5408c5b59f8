//! One PayScore order, and the rules that it keeps whichever calls it belongs to: expiry, who may act on it, the most that
//! it can cost, repeated calls.

use serde_json::{Map, Value};
use wechatpay_runtime::wechatpay_object;

use super::period::Period;
use super::request_fields::RequestFields;
use super::state::{Event, State};
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::record::Record;

/// An order that is not confirmed within 30 days expires; in seconds.
const EXPIRES_AFTER: u64 = 30 * 24 * 60 * 60;

/// What the calls about an order have to name as it was created.
const NAMED_AGAIN: [&str; 4] = ["service_id", "appid", "sub_mchid", "channel_id"];

/// What the call that completes or modifies an order says in place of what created it.
const ACTUAL: [&str; 4] = ["post_payments", "post_discounts", "time_range", "location"];

/// An order.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// WeChat Pay's number of it.
    pub(crate) order_id: String,
    /// The fields of the call that created it; of an order that a control call put in place, what that said.
    pub(crate) creation: Map<String, Value>,
    /// The key that the call that created it named, which signs the notifications of it too.
    pub(crate) named_key: Option<String>,
    /// What the call that completed it said in place of that, and the one that modified it.
    pub(crate) actual: Option<Map<String, Value>>,
    /// What the mini program is opened with; empty where the user need not confirm.
    pub(crate) package: String,
    /// Fen, or the currency's minor unit: the most that it can be completed with.
    pub(crate) most: i64,
    pub(crate) period: Period,
    /// What completes an order of 2019; the query call gives it.
    pub(crate) finish_ticket: String,
    state: State,
    /// Unix seconds.
    created_at: u64,
    /// The fields of the call that completed or cancelled it.
    ended_by: Option<Map<String, Value>>,
    /// Fen, or the currency's minor unit, once it was completed or cancelled.
    total_amount: Option<i64>,
    payment: Option<Payment>,
}

/// What a control call does to an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Nothing: it shows the order.
    Look,
    /// The user confirms.
    Confirm,
    /// The user pays.
    Pay,
}

/// How the user paid.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Payment {
    /// Unix seconds.
    pub(crate) at: u64,
    /// `None` if it was paid outside WeChat Pay.
    pub(crate) transaction_id: Option<String>,
}

impl Order {
    /// A new order of these parameters. Its number is made up.
    pub(crate) fn new(creation: Map<String, Value>, most: i64, period: Period, now: u64) -> Self {
        Order {
            order_id: format!("15646{}", digits(23)),
            creation,
            named_key: None,
            actual: None,
            package: characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 64).unwrap_or_default(),
            most,
            period,
            finish_ticket: digits(32),
            state: State::Created,
            created_at: now,
            ended_by: None,
            total_amount: None,
            payment: None,
        }
    }

    pub(crate) fn state(&self) -> State {
        self.state
    }

    /// The order as the gateway's page lists it.
    pub(crate) fn record(&self, kind: &str, number: &str) -> Record {
        let record = Record::new("service_order", number, self.state.as_str());
        let title = self.creation.get("service_introduction").and_then(Value::as_str);
        let record = title.into_iter().fold(record, |record, title| record.title(title));
        let record = self.total_amount.into_iter().fold(record, Record::amount);
        let action = match self.state {
            State::Created => "confirm",
            State::Completed => "pay",
            _ => return record,
        };
        let kind = (kind != super::Kind::ServiceOrder.as_str()).then_some(kind);
        record.with_action(action, &["payscore", "orders", number, action], &[("kind", kind)], None)
    }

    /// Fen, or the currency's minor unit; 0 for a cancelled order.
    pub(crate) fn total_amount(&self) -> Option<i64> {
        self.total_amount
    }

    /// The fields of the call that completed or cancelled it.
    pub(crate) fn ended_by(&self) -> Option<&Map<String, Value>> {
        self.ended_by.as_ref()
    }

    pub(crate) fn payment(&self) -> Option<&Payment> {
        self.payment.as_ref()
    }

    /// Expires the order if it waited 30 days for a confirmation.
    pub(crate) fn let_expire(&mut self, now: u64) {
        if now.saturating_sub(self.created_at) > EXPIRES_AFTER
            && let Ok(expired) = self.state.after(Event::Expire)
        {
            self.state = expired;
        }
    }

    /// Does it.
    pub(crate) fn act(&mut self, act: Action, now: u64) -> Result<(), ErrorResponse> {
        match act {
            Action::Look => Ok(()),
            Action::Confirm => self.confirm(now),
            Action::Pay => self.pay(now, Some(format!("42000{}", digits(23)))),
        }
    }

    /// The user confirms. A service that begins on acceptance begins now.
    pub(crate) fn confirm(&mut self, now: u64) -> Result<(), ErrorResponse> {
        self.state = self.state.after(Event::Confirm)?;
        self.period.start.get_or_insert(now);
        Ok(())
    }

    /// The order is paid, at `at` (unix seconds), outside WeChat Pay if there is no `transaction_id`.
    pub(crate) fn pay(&mut self, at: u64, transaction_id: Option<String>) -> Result<(), ErrorResponse> {
        self.state = self.state.after(Event::Pay)?;
        self.payment = Some(Payment { at, transaction_id });
        Ok(())
    }

    /// The merchant completes the order: `rules` says what must hold besides its amount.
    ///
    /// The very same call again changes nothing and is right.
    pub(crate) fn complete(
        &mut self,
        given: &RequestFields,
        total_amount: i64,
        rules: impl FnOnce(&Order) -> Result<Period, ErrorResponse>,
    ) -> Result<(), ErrorResponse> {
        if self.ended_by.as_ref() == Some(given.fields()) {
            return Ok(());
        }
        let next = self.state.after(Event::Complete { total_amount })?;
        let period = rules(self)?;
        if total_amount > self.most {
            let issue = format!("must not be more than {}, the risk fund of the order or the cap of its service", self.most);
            return Err(ErrorResponse::field("/total_amount", total_amount, issue));
        }
        (self.state, self.period, self.total_amount) = (next, period, Some(total_amount));
        self.actual = Some(actual(given));
        self.ended_by = Some(given.fields().clone());
        Ok(())
    }

    /// The merchant lowers the amount of the completed order; otherwise as [`complete`](Order::complete).
    pub(crate) fn modify(&mut self, given: &RequestFields) -> Result<(), ErrorResponse> {
        let next = self.state.after(Event::Modify)?;
        self.check_named(given)?;
        let (total_amount, before) = (given.total_amount(), self.total_amount.unwrap_or_default());
        if total_amount > before {
            return Err(ErrorResponse::field("/total_amount", total_amount, format!("must not be more than it was, {before}")));
        }
        (self.state, self.total_amount) = (next, Some(total_amount));
        // What it was used for stays, and what it costs is as the call says: a discount that is not named is none.
        let mut modified = self.actual.take().unwrap_or_default();
        modified.retain(|name, _| !name.starts_with("post_"));
        modified.extend(actual(given));
        self.actual = Some(modified);
        Ok(())
    }

    /// The merchant cancels the order; otherwise as [`complete`](Order::complete).
    pub(crate) fn cancel(
        &mut self,
        given: &RequestFields,
        rules: impl FnOnce(&Order) -> Result<(), ErrorResponse>,
    ) -> Result<(), ErrorResponse> {
        if self.ended_by.as_ref() == Some(given.fields()) {
            return Ok(());
        }
        let next = self.state.after(Event::Cancel)?;
        rules(self)?;
        (self.state, self.total_amount, self.ended_by) = (next, Some(0), Some(given.fields().clone()));
        Ok(())
    }

    /// The merchant asks for the amount again: right as long as it is not paid, and changes nothing.
    pub(crate) fn collect(&self, given: &RequestFields) -> Result<(), ErrorResponse> {
        self.state.after(Event::Collect)?;
        self.check_named(given)
    }

    /// Whether a call names the parameters that the order was created with.
    pub(crate) fn check_named(&self, given: &RequestFields) -> Result<(), ErrorResponse> {
        for name in NAMED_AGAIN {
            if let (Some(created_with), Some(given)) = (self.creation.get(name).and_then(Value::as_str), given.text(name))
                && created_with != given
            {
                let message = format!("The {name} is not the one that the order was created with");
                let explanation = format!("{name} is `{given}`, and the order was created with `{created_with}`");
                return Err(ErrorResponse::invalid_request(message).explained(explanation));
            }
        }
        Ok(())
    }

    /// Whether a call that creates an order of this number is the very one that created this.
    pub(crate) fn check_created_by(&self, given: &RequestFields) -> Result<(), ErrorResponse> {
        let (before, now) = (&self.creation, given.fields());
        let mut differ: Vec<&str> = before.keys().chain(now.keys()).map(String::as_str).collect();
        differ.retain(|name| before.get(*name) != now.get(*name));
        if differ.is_empty() {
            return Ok(());
        }
        differ.sort_unstable();
        differ.dedup();
        let message = "The out_order_no was used before, with other parameters";
        let explanation = format!("the order was created with other values of: {}", differ.join(", "));
        Err(ErrorResponse::invalid_request(message).explained(explanation))
    }

    /// The order as control calls show it.
    pub(crate) fn to_json(&self) -> Value {
        serde_json::json!({
            "order_id": self.order_id,
            "service_id": self.creation.get("service_id"),
            "state": self.state.as_str(),
            "state_description": self.state.description(),
            "total_amount": self.total_amount,
            "paid": self.payment.is_some(),
            "finish_ticket": self.finish_ticket,
        })
    }
}

fn actual(given: &RequestFields) -> Map<String, Value> {
    let fields = given.fields().iter().filter(|(name, _)| ACTUAL.contains(&name.as_str()));
    fields.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn digits(count: usize) -> String {
    characters(b"0123456789", count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const DAY: u64 = 24 * 60 * 60;

    fn order() -> Order {
        let period = Period { start: Some(0), end: Some(10) };
        let creation = given(json!({ "service_id": "500001", "appid": "wx1" })).fields().clone();
        Order::new(creation, 4000, period, 0)
    }

    fn given(fields: Value) -> RequestFields {
        RequestFields::of(&fields)
    }

    fn confirmed() -> Order {
        let mut order = order();
        order.confirm(0).unwrap();
        order
    }

    fn complete(order: &mut Order, reason: &str, total_amount: i64) -> Result<(), String> {
        let given = given(json!({ "reason": reason, "total_amount": total_amount }));
        code(order.complete(&given, total_amount, |order| Ok(order.period)))
    }

    fn modify(order: &mut Order, total_amount: i64) -> Result<(), String> {
        code(order.modify(&given(json!({ "total_amount": total_amount, "post_payments": [{ "amount": total_amount }] }))))
    }

    fn code(result: Result<(), ErrorResponse>) -> Result<(), String> {
        result.map_err(|error_response| error_response.code.as_str().to_owned())
    }

    #[test]
    fn the_very_same_completion_again_changes_nothing_and_another_is_refused() {
        let mut order = confirmed();
        assert_eq!(complete(&mut order, "a", 4000), Ok(()));
        assert_eq!(complete(&mut order, "a", 4000), Ok(()));
        assert_eq!(complete(&mut order, "b", 3900), Err("INVALID_REQUEST".to_owned()));
        order.act(Action::Pay, 5).unwrap();
        assert_eq!(complete(&mut order, "a", 4000), Ok(()));
        assert_eq!(complete(&mut order, "b", 3900), Err("ORDER_DONE".to_owned()));
        assert_eq!(order.total_amount(), Some(4000));
    }

    #[test]
    fn a_total_beyond_the_risk_fund_is_refused_and_leaves_the_order_as_it_is() {
        let mut order = confirmed();
        assert_eq!(complete(&mut order, "a", 4001), Err("PARAM_ERROR".to_owned()));
        assert_eq!((order.state(), order.total_amount()), (State::Confirmed, None));
        assert_eq!(complete(&mut order, "a", 4000), Ok(()));
    }

    #[test]
    fn the_amount_of_a_completed_order_only_goes_down() {
        let mut order = confirmed();
        assert_eq!(modify(&mut order, 1), Err("INVALID_REQUEST".to_owned()));
        complete(&mut order, "a", 3000).unwrap();
        assert_eq!(modify(&mut order, 3001), Err("PARAM_ERROR".to_owned()));
        assert_eq!(modify(&mut order, 2000), Ok(()));
        assert_eq!(modify(&mut order, 2500), Err("PARAM_ERROR".to_owned()));
        assert_eq!(order.total_amount(), Some(2000));
        assert_eq!(order.actual.as_ref().unwrap()["post_payments"][0]["amount"], 2000);
        order.act(Action::Pay, 5).unwrap();
        assert_eq!(modify(&mut order, 1), Err("ORDER_DONE".to_owned()));
    }

    #[test]
    fn an_order_that_is_not_confirmed_expires_after_thirty_days() {
        let mut order = order();
        order.let_expire(30 * DAY);
        assert_eq!(order.state(), State::Created);
        order.let_expire(30 * DAY + 1);
        assert_eq!(order.state(), State::Expired);
        let mut confirmed = confirmed();
        confirmed.let_expire(31 * DAY);
        assert_eq!(confirmed.state(), State::Confirmed);
    }

    #[test]
    fn a_cancelled_order_costs_nothing_and_cannot_be_completed() {
        let mut order = confirmed();
        let cancel = given(json!({ "reason": "c" }));
        order.cancel(&cancel, |_| Ok(())).unwrap();
        order.cancel(&cancel, |_| Ok(())).unwrap();
        assert_eq!((order.state(), order.total_amount()), (State::Revoked, Some(0)));
        assert_eq!(complete(&mut order, "a", 1), Err("ORDER_CANCELED".to_owned()));
    }

    #[test]
    fn a_call_that_names_another_service_is_refused() {
        let order = order();
        assert!(order.check_named(&given(json!({ "service_id": "500001", "sub_mchid": "any" }))).is_ok());
        let error_response = order.check_named(&given(json!({ "service_id": "500002" }))).unwrap_err();
        assert_eq!((error_response.status, error_response.code.as_str()), (400, "INVALID_REQUEST"));
    }
}
