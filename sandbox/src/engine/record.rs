//! What a gateway keeps, as its page lists it: an order, a refund, a transfer, with its state and what can be done to it.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde_json::{Value, json};

/// An order, a refund or another thing of a [`Product`](crate::Product), as the gateway's page lists it.
///
/// ```
/// use wechatpay_sandbox::Record;
///
/// let record = Record::new("ticket", "T-1", "WAITING").title("a lottery ticket").amount(200).action("draw", &["lottery", "T-1", "draw"]);
/// ```
#[derive(Debug, Clone)]
pub struct Record {
    kind: &'static str,
    number: String,
    state: String,
    title: Option<String>,
    amount: Option<i64>,
    prepay_id: Option<String>,
    actions: Vec<Action>,
}

/// A control call that changes a record.
#[derive(Debug, Clone)]
struct Action {
    name: &'static str,
    path: String,
    body: Option<Value>,
}

impl Record {
    /// Makes a record: what kind of thing it is, the merchant's number, and its state as responses say it.
    pub fn new(kind: &'static str, number: impl Into<String>, state: impl Into<String>) -> Self {
        let (number, state) = (number.into(), state.into());
        Record { kind, number, state, title: None, amount: None, prepay_id: None, actions: Vec::new() }
    }

    /// Sets what it is about, in words.
    pub fn title(self, title: impl Into<String>) -> Self {
        Record { title: Some(title.into()), ..self }
    }

    /// Sets the amount, in fen.
    pub fn amount(self, fen: i64) -> Self {
        Record { amount: Some(fen), ..self }
    }

    /// Adds a button that posts to a control call: the segments of its path after `/__sandbox`.
    pub fn action(self, name: &'static str, path: &[&str]) -> Self {
        self.with_action(name, path, &[], None)
    }

    /// Adds a button whose control call has a query and a body.
    pub(crate) fn with_action(
        mut self,
        name: &'static str,
        path: &[&str],
        query: &[(&str, Option<&str>)],
        body: Option<Value>,
    ) -> Self {
        let mut target: String = path.iter().map(|segment| format!("/{}", encoded(segment))).collect();
        let given = query.iter().filter_map(|(name, value)| Some((name, (*value)?)));
        for (index, (name, value)) in given.enumerate() {
            let _ = write!(target, "{}{name}={}", if index == 0 { '?' } else { '&' }, encoded(value));
        }
        self.actions.push(Action { name, path: target, body });
        self
    }

    /// Sets the number that opens the cashier page.
    pub(crate) fn cashier(self, prepay_id: &str) -> Self {
        Record { prepay_id: Some(prepay_id.to_owned()), ..self }
    }

    /// Returns whether this number opens its cashier page.
    pub(crate) fn is_paid_at(&self, prepay_id: &str) -> bool {
        self.prepay_id.as_deref() == Some(prepay_id)
    }

    /// The record as the page gets it.
    pub(crate) fn to_json(&self) -> Value {
        let action = |action: &Action| json!({ "name": action.name, "path": action.path, "body": action.body });
        json!({
            "kind": self.kind,
            "number": self.number,
            "state": self.state,
            "title": self.title,
            "amount": self.amount,
            "prepay_id": self.prepay_id,
            "actions": self.actions.iter().map(action).collect::<Vec<_>>(),
        })
    }
}

/// Percent-encodes all but letters, digits and the marks that no URL reserves.
fn encoded(text: &str) -> PercentEncode<'_> {
    const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(text, ENCODED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_sub_merchants_travel_whole_in_the_path_of_an_action() {
        let record = Record::new("transaction", "a/b?c", "NOTPAY").with_action(
            "pay",
            &["pay", "transactions", "a/b?c", "pay"],
            &[("kind", None), ("sub_mchid", Some("1 9"))],
            None,
        );
        assert_eq!(record.to_json()["actions"][0]["path"], "/pay/transactions/a%2Fb%3Fc/pay?sub_mchid=1%209");
    }
}
