//! One PayScore order, and the rules that it keeps whichever calls it belongs to: expiry, who may act on it, the most that
//! it can cost, repeated calls.

use serde_json::Value;
use wechatpay_endpoints::payscore::serviceorder::{CompleteServiceOrder, CreateServiceOrder};

use wechatpay_runtime::wechatpay_object;

use super::period::Period;
use super::serviceorder;
use super::state::{Event, State};
use crate::keys::characters;
use crate::refusal::Refusal;

/// An order that is not confirmed within 30 days expires; in seconds.
const EXPIRES_AFTER: u64 = 30 * 24 * 60 * 60;

/// An order.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// WeChat Pay's number of it.
    pub(crate) order_id: String,
    pub(crate) service_id: String,
    /// What the order was created with, as far as a call has to name it again.
    pub(crate) appid: Option<String>,
    pub(crate) sub_mchid: Option<String>,
    /// Fen, or the currency's minor unit: the most that it can be completed with.
    pub(crate) most: i64,
    pub(crate) period: Period,
    /// What completes an order of 2019; the query call gives it.
    pub(crate) finish_ticket: String,
    /// What only the merchant's own service orders have.
    pub(crate) own: Option<Own>,
    state: State,
    /// Unix seconds.
    created_at: u64,
    /// The body of the call that completed or cancelled it, as JSON.
    ended_by: Option<String>,
    /// Fen, or the currency's minor unit, once it was completed or cancelled.
    total_amount: Option<i64>,
    payment: Option<Payment>,
}

/// What a merchant's own service order answers with.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Own {
    pub(crate) creation: CreateServiceOrder,
    /// What the mini program is opened with.
    pub(crate) package: String,
    pub(crate) completion: Option<CompleteServiceOrder>,
}

/// What a control call does to an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Nothing: it shows the order.
    Look,
    /// The user confirms.
    Confirm,
    /// The user pays.
    Pay,
}

/// What the merchant is told about it.
#[derive(Debug)]
pub(crate) struct Told {
    /// The order's `notify_url`.
    pub(crate) url: String,
    pub(crate) event_type: &'static str,
    /// JSON.
    pub(crate) resource: Vec<u8>,
}

/// How the user paid.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(crate) struct Payment {
    /// Unix seconds.
    pub(crate) at: u64,
    pub(crate) transaction_id: String,
}

impl Order {
    /// A new order of these parameters. Its number is made up.
    pub(crate) fn new(service_id: String, most: i64, period: Period, state: State, now: u64) -> Self {
        Order {
            order_id: format!("15646{}", digits(23)),
            service_id,
            appid: None,
            sub_mchid: None,
            most,
            period,
            finish_ticket: digits(32),
            own: None,
            state,
            created_at: now,
            ended_by: None,
            total_amount: None,
            payment: None,
        }
    }

    pub(crate) fn state(&self) -> State {
        self.state
    }

    /// Fen, or the currency's minor unit; 0 for a cancelled order.
    pub(crate) fn total_amount(&self) -> Option<i64> {
        self.total_amount
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

    /// Does it, and gives what the merchant is to be told.
    pub(crate) fn act(&mut self, act: Act, mchid: &str, now: u64) -> Result<Option<Told>, Refusal> {
        match act {
            Act::Look => return Ok(None),
            Act::Confirm => self.confirm(now)?,
            Act::Pay => self.pay(now)?,
        }
        Ok(self.own.as_ref().map(|own| serviceorder::told(act, mchid, self, own)))
    }

    /// The user confirms. A service that begins on acceptance begins now.
    pub(crate) fn confirm(&mut self, now: u64) -> Result<(), Refusal> {
        self.state = self.state.after(Event::Confirm)?;
        self.period.start.get_or_insert(now);
        Ok(())
    }

    /// The user pays.
    pub(crate) fn pay(&mut self, now: u64) -> Result<(), Refusal> {
        self.state = self.state.after(Event::Pay)?;
        self.payment = Some(Payment { at: now, transaction_id: format!("42000{}", digits(23)) });
        Ok(())
    }

    /// The merchant completes the order: `body` is the whole of the call, `rules` says what else must hold.
    ///
    /// The very same call again changes nothing and is right; false says that it was such a one.
    pub(crate) fn complete(
        &mut self,
        body: Vec<u8>,
        total_amount: i64,
        rules: impl FnOnce(&Order) -> Result<Period, Refusal>,
    ) -> Result<bool, Refusal> {
        let body = String::from_utf8_lossy(&body).into_owned();
        if self.ended_by.as_ref() == Some(&body) {
            return Ok(false);
        }
        let next = self.state.after(Event::Complete { total_amount })?;
        let period = rules(self)?;
        if total_amount > self.most {
            let issue = format!("must not be more than {}, the risk fund of the order or the cap of its service", self.most);
            return Err(Refusal::field("/total_amount", total_amount, issue));
        }
        (self.state, self.period, self.total_amount, self.ended_by) = (next, period, Some(total_amount), Some(body));
        Ok(true)
    }

    /// The merchant cancels the order; otherwise as [`complete`](Order::complete).
    pub(crate) fn cancel(&mut self, body: Vec<u8>, rules: impl FnOnce(&Order) -> Result<(), Refusal>) -> Result<bool, Refusal> {
        let body = String::from_utf8_lossy(&body).into_owned();
        if self.ended_by.as_ref() == Some(&body) {
            return Ok(false);
        }
        let next = self.state.after(Event::Cancel)?;
        rules(self)?;
        (self.state, self.total_amount, self.ended_by) = (next, Some(0), Some(body));
        Ok(true)
    }

    /// Whether a call names the parameters that the order was created with.
    pub(crate) fn check_named(&self, service_id: &str, appid: Option<&str>, sub_mchid: Option<&str>) -> Result<(), Refusal> {
        let named = [
            ("service_id", Some(self.service_id.as_str()), Some(service_id)),
            ("appid", self.appid.as_deref(), appid),
            ("sub_mchid", self.sub_mchid.as_deref(), sub_mchid),
        ];
        for (name, created_with, given) in named {
            if let (Some(created_with), Some(given)) = (created_with, given)
                && created_with != given
            {
                let message = format!("The {name} is not the one that the order was created with");
                let explanation = format!("{name} is `{given}`, and the order was created with `{created_with}`");
                return Err(Refusal::invalid_request(message).explained(explanation));
            }
        }
        Ok(())
    }

    /// The order as control calls show it.
    pub(crate) fn to_json(&self) -> Value {
        serde_json::json!({
            "order_id": self.order_id,
            "service_id": self.service_id,
            "state": self.state.as_str(),
            "state_description": self.state.description(),
            "total_amount": self.total_amount,
            "paid": self.payment.is_some(),
            "finish_ticket": self.finish_ticket,
        })
    }
}

fn digits(count: usize) -> String {
    characters(b"0123456789", count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u64 = 24 * 60 * 60;

    fn order() -> Order {
        let period = Period { start: Some(0), end: Some(10) };
        Order::new("500001".to_owned(), 4000, period, State::Created, 0)
    }

    fn confirmed() -> Order {
        let mut order = order();
        order.confirm(0).unwrap();
        order
    }

    fn complete(order: &mut Order, body: &str, total_amount: i64) -> Result<bool, String> {
        let completed = order.complete(body.as_bytes().to_vec(), total_amount, |order| Ok(order.period));
        completed.map_err(|refusal| refusal.code.as_str().to_owned())
    }

    #[test]
    fn the_very_same_completion_again_changes_nothing_and_another_is_refused() {
        let mut order = confirmed();
        assert_eq!(complete(&mut order, "a", 4000), Ok(true));
        assert_eq!(complete(&mut order, "a", 4000), Ok(false));
        assert_eq!(complete(&mut order, "b", 3900), Err("INVALID_REQUEST".to_owned()));
        order.pay(5).unwrap();
        assert_eq!(complete(&mut order, "a", 4000), Ok(false));
        assert_eq!(complete(&mut order, "b", 3900), Err("ORDER_DONE".to_owned()));
        assert_eq!(order.total_amount(), Some(4000));
    }

    #[test]
    fn a_total_beyond_the_risk_fund_is_refused_and_leaves_the_order_as_it_is() {
        let mut order = confirmed();
        assert_eq!(complete(&mut order, "a", 4001), Err("PARAM_ERROR".to_owned()));
        assert_eq!((order.state(), order.total_amount()), (State::Confirmed, None));
        assert_eq!(complete(&mut order, "a", 4000), Ok(true));
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
        assert!(order.cancel(b"c".to_vec(), |_| Ok(())).unwrap());
        assert!(!order.cancel(b"c".to_vec(), |_| Ok(())).unwrap());
        assert_eq!((order.state(), order.total_amount()), (State::Revoked, Some(0)));
        assert_eq!(complete(&mut order, "a", 1), Err("ORDER_CANCELED".to_owned()));
    }

    #[test]
    fn a_call_that_names_another_service_is_refused() {
        let order = order();
        assert!(order.check_named("500001", Some("any"), None).is_ok());
        let refusal = order.check_named("500002", None, None).unwrap_err();
        assert_eq!((refusal.status, refusal.code.as_str()), (400, "INVALID_REQUEST"));
    }
}
