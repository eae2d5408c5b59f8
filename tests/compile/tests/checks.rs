//! `check = function`: rules across fields, of endpoints and of the objects inside them.

use wechatpay_runtime::{Check, Issue, Location, wechatpay_endpoint, wechatpay_object};

use crate::agreement::on_the_server;

#[wechatpay_endpoint(POST, "v3/orders/<id>/complete", check = CompleteOrder::sum)]
#[derive(Debug, Clone, PartialEq)]
struct CompleteOrder {
    id: String,
    #[wechatpay(query)]
    page: Option<i64>,
    #[wechatpay(items = 1..=10)]
    post_payments: Vec<Payment>,
    #[wechatpay(range = 0..)]
    total_amount: i64,
    detail: Option<Box<Detail>>,
    #[serde(flatten)]
    range: Option<Range>,
}

impl CompleteOrder {
    fn sum(&self, check: &mut Check<'_>) {
        if self.post_payments.iter().map(|payment| payment.amount).sum::<i64>() != self.total_amount {
            check.refuse("total_amount", "is not the sum of the payments");
        }
        if self.id == "0" {
            check.refuse("id", "is nobody's");
        }
        if self.page == Some(0) {
            check.refuse("page", "begins at 1");
        }
        if self.post_payments.len() == 3 {
            check.refuse("post_payments[2].amount", "is one too many");
        }
    }
}

#[wechatpay_object(check = self::positive)]
#[derive(Debug, Clone, PartialEq)]
struct Payment {
    amount: i64,
    name: String,
}

fn positive(payment: &Payment, check: &mut Check<'_>) {
    if payment.amount <= 0 {
        check.refuse("amount", format!("must be positive, and is {}", payment.amount));
    }
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Detail {
    payments: Vec<Payment>,
}

#[wechatpay_object(check = ordered)]
#[derive(Debug, Clone, PartialEq)]
struct Range {
    start: i64,
    end: i64,
}

fn ordered<R: std::borrow::Borrow<Range>>(range: &R, check: &mut Check<'_>) {
    let Range { start, end } = range.borrow();
    if start > end {
        check.refuse("end", "comes before `start`");
    }
}

fn payment(amount: i64) -> Payment {
    Payment { amount, name: "a".into() }
}

fn order() -> CompleteOrder {
    CompleteOrder { id: "1".into(), page: None, post_payments: vec![payment(5)], total_amount: 5, detail: None, range: None }
}

fn violations(order: &CompleteOrder) -> Vec<(String, Location, String)> {
    let violations = order.validate().unwrap_err();
    violations.iter().map(|violation| (violation.field.clone(), violation.location, violation.issue.to_string())).collect()
}

fn violation(field: &str, location: Location, rule: &str) -> (String, Location, String) {
    (field.to_owned(), location, rule.to_owned())
}

#[test]
fn a_request_that_keeps_its_rules_has_no_violation() {
    assert!(order().validate().is_ok());
}

#[test]
fn a_rule_of_the_endpoint_refuses_its_fields_where_they_travel() {
    let wrong = CompleteOrder { id: "0".into(), page: Some(0), total_amount: 6, ..order() };
    assert_eq!(
        violations(&wrong),
        [
            violation("total_amount", Location::Body, "is not the sum of the payments"),
            violation("id", Location::Path, "is nobody's"),
            violation("page", Location::Query, "begins at 1"),
        ]
    );
    assert!(matches!(wrong.validate().unwrap_err().iter().next().unwrap().issue, Issue::Rule(_)));
}

#[test]
fn a_rule_of_a_nested_object_is_reported_at_its_wire_path() {
    let wrong = CompleteOrder {
        post_payments: vec![payment(0), payment(1), payment(-1)],
        total_amount: 0,
        detail: Some(Box::new(Detail { payments: vec![payment(1), payment(-7)] })),
        ..order()
    };
    assert_eq!(
        violations(&wrong),
        [
            violation("post_payments[0].amount", Location::Body, "must be positive, and is 0"),
            violation("post_payments[2].amount", Location::Body, "must be positive, and is -1"),
            violation("detail.payments[1].amount", Location::Body, "must be positive, and is -7"),
        ]
    );
}

#[test]
fn a_rule_can_refuse_a_field_further_in() {
    let wrong = CompleteOrder { post_payments: vec![payment(1), payment(1), payment(1)], total_amount: 3, ..order() };
    assert_eq!(violations(&wrong), [violation("post_payments[2].amount", Location::Body, "is one too many")]);
}

#[test]
fn a_rule_of_a_flattened_object_is_applied_too() {
    let wrong = CompleteOrder { range: Some(Range { start: 2, end: 1 }), ..order() };
    assert_eq!(violations(&wrong), [violation("end", Location::Body, "comes before `start`")]);
}

#[test]
fn a_field_that_is_wrong_by_itself_is_refused_once() {
    let wrong = CompleteOrder { total_amount: -1, ..order() };
    assert_eq!(violations(&wrong), [violation("total_amount", Location::Body, "is out of range, at least 0 is accepted")]);
}

#[test]
fn rules_are_applied_whatever_is_wrong_with_other_fields() {
    let mut wrong = CompleteOrder { id: String::new(), total_amount: 6, range: Some(Range { start: 2, end: 1 }), ..order() };
    wrong.post_payments[0].name.clear();
    assert_eq!(
        violations(&wrong),
        [
            violation("id", Location::Path, "is required and must not be empty"),
            violation("post_payments[0].name", Location::Body, "is required and must not be empty"),
            violation("end", Location::Body, "comes before `start`"),
            violation("total_amount", Location::Body, "is not the sum of the payments"),
        ]
    );
}

#[test]
fn the_server_applies_rules_whatever_is_wrong_with_other_fields() {
    #[wechatpay_endpoint(POST, "v3/orders/<id>/complete")]
    struct WithoutRules {
        id: String,
        post_payments: Vec<Nameless>,
        total_amount: i64,
        unknown: i64,
    }
    #[wechatpay_object]
    struct Nameless {
        amount: i64,
        #[serde(rename = "name")]
        nothing: Option<String>,
    }
    let nameless = |nothing| Nameless { amount: 5, nothing };
    let send = |name: Option<&str>| WithoutRules {
        id: "1".into(),
        post_payments: vec![nameless(name.map(str::to_owned))],
        total_amount: 6,
        unknown: 1,
    };
    let refused = on_the_server::<CompleteOrder>(&send(Some("")).request().unwrap()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "`post_payments[0].name` (body) is required and must not be empty; \
         `total_amount` (body) is not the sum of the payments; \
         `unknown` (body) is not a parameter of this endpoint"
    );
    // Where the struct cannot be read, there is nothing to apply a rule to, and what is missing is said once.
    let refused = on_the_server::<CompleteOrder>(&send(None).request().unwrap()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "`post_payments[0].name` (body) is required and must not be empty; `unknown` (body) is not a parameter of this endpoint"
    );
}

#[test]
fn a_rule_that_names_a_field_that_is_none_says_so() {
    #[wechatpay_endpoint(POST, "v3/names", check = misspelt)]
    struct Names {
        name: String,
        payments: Vec<Payment>,
        any: Option<serde_json::Value>,
    }
    fn misspelt(_: &Names, check: &mut Check<'_>) {
        for field in ["nmae", "payments[0].amuont", "payments[0].amount", "any.whatever", "name.first"] {
            check.refuse(field, "is wrong");
        }
    }
    let violations = Names { name: "a".into(), payments: vec![payment(1)], any: None }.validate().unwrap_err();
    let misspelt: Vec<&str> = violations
        .iter()
        .filter(|violation| violation.issue.to_string() == "is wrong (`Names` has no such field: its rule names another)")
        .map(|violation| violation.field.as_str())
        .collect();
    assert_eq!(misspelt, ["nmae", "payments[0].amuont", "name.first"]);
    assert_eq!(violations.len(), 5);
}

#[test]
fn the_server_applies_the_same_rules() {
    #[wechatpay_endpoint(POST, "v3/orders/<id>/complete")]
    struct WithoutRules {
        id: String,
        post_payments: Vec<Payment>,
        total_amount: i64,
    }
    let sent = WithoutRules { id: "1".into(), post_payments: vec![payment(1)], total_amount: 2 }.request().unwrap();
    let refused = on_the_server::<CompleteOrder>(&sent).unwrap_err();
    assert_eq!(refused.to_string(), "`total_amount` (body) is not the sum of the payments");
}
