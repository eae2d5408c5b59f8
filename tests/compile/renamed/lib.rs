//! Declarations of a crate whose manifest calls the runtime `pay`: there is no `wechatpay_runtime` here that the expansion
//! could name by mistake. A package of its own, since one crate cannot have a dependency under two names.

use pay::{Check, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Cancels an order.
#[wechatpay_endpoint(POST, "v3/orders/<id>/cancel", crate = pay, response = Cancelled, check = reason)]
#[derive(Debug, Clone, PartialEq)]
pub struct CancelOrder<'a, T> {
    /// In the path.
    #[wechatpay(len = 1..=32, pattern = "[0-9]+")]
    pub id: &'a str,
    /// In the body.
    pub reason: Option<T>,
    /// Foreign.
    #[wechatpay(serde)]
    pub foreign: u128,
}

fn reason<T>(_: &CancelOrder<'_, T>, check: &mut Check<'_>) {
    check.refuse("reason", "is never good enough");
}

/// The response.
#[wechatpay_object(crate = pay)]
#[derive(Debug, Clone, PartialEq)]
pub struct Cancelled {
    /// Why.
    #[serde(default)]
    pub state: Option<State>,
    /// How.
    pub kind: Option<Kind>,
}

/// Why.
#[wechatpay_enumeration(crate = pay)]
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// Closed.
    Closed,
    /// Not known yet.
    Other(String),
}

/// How.
#[wechatpay_enumeration(crate = pay)]
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// By the merchant.
    #[wechatpay(value = 1)]
    Merchant,
    /// Not known yet.
    Other(i64),
}

#[cfg(test)]
mod tests {
    use pay::{Json, Value as _};

    use super::*;

    #[test]
    fn a_declaration_works_under_another_name_of_the_runtime() {
        let cancel = CancelOrder { id: "1", reason: Some("late".to_owned()), foreign: 2 };
        let refused = cancel.validate().map_err(|violations| violations.to_string());
        assert_eq!(refused, Err("`reason` (body) is never good enough".to_owned()));
        let json = Json::parse(br#"{"state":"CLOSED","kind":1}"#).expect("it is JSON");
        let expected = Cancelled { state: Some(State::Other("CLOSED".into())), kind: Some(Kind::Merchant) };
        assert_eq!(Cancelled::read(json), Ok(expected));
    }
}
