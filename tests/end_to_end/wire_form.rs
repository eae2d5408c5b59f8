//! What is on the wire: no `null`, no path value in a body, every text percent-encoded so that the gateway's own parse gives
//! it back, and nothing that would address another resource.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use wechatpay_endpoints::runtime::server::{IncomingRequest, receive};
use wechatpay_endpoints::runtime::{Location, Value as _};
use wechatpay_endpoints::v3::payscore::serviceorder::{CancelServiceOrder, QueryServiceOrder, ServiceOrderPaid};
use wechatpay_endpoints::{Check, Endpoint, Issue, wechatpay_endpoint, wechatpay_object};

use crate::fixed;

/// Sends nothing: assembles the request and reads it back as the gateway does.
fn through_the_gateways_parse<E: Endpoint>(endpoint: &E) -> E {
    let request = endpoint.request().unwrap();
    let incoming = IncomingRequest { target: request.target(), header: &|_| None, body: request.body(), decrypt: None };
    receive(&incoming).unwrap_or_else(|violations| panic!("{}: {violations}", request.target()))
}

fn cancel(out_order_no: &str, reason: &str) -> CancelServiceOrder {
    CancelServiceOrder {
        out_order_no: out_order_no.into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        reason: reason.into(),
    }
}

fn query(out_order_no: &str, service_id: &str) -> QueryServiceOrder {
    QueryServiceOrder {
        out_order_no: Some(out_order_no.into()),
        query_id: None,
        service_id: service_id.into(),
        appid: "wxd678efh567hg6787".into(),
    }
}

proptest! {
    #[test]
    fn any_text_in_path_and_body_comes_back_as_it_was(out_order_no in "\\PC{1,32}", reason in ".{1,40}") {
        prop_assume!(!matches!(out_order_no.as_str(), "." | ".."));
        let request = cancel(&out_order_no, &reason);
        prop_assert_eq!(through_the_gateways_parse(&request), request);
    }

    #[test]
    fn any_text_in_a_query_comes_back_as_it_was(out_order_no in ".{1,32}", service_id in ".{1,64}") {
        let request = query(&out_order_no, &service_id);
        prop_assert_eq!(through_the_gateways_parse(&request), request);
    }

    #[test]
    fn a_target_holds_nothing_but_what_is_sent_as_it_is(out_order_no in ".{1,32}", service_id in ".{1,64}") {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%/?=&".contains(&byte);
        let by_query = query(&out_order_no, &service_id).request().unwrap();
        prop_assert!(by_query.target().bytes().all(allowed), "{}", by_query.target());
        prop_assert_eq!(by_query.target().matches('=').count(), 3);
        if let Ok(by_path) = cancel(&out_order_no, "reason").request() {
            prop_assert!(by_path.target().bytes().all(allowed), "{}", by_path.target());
            prop_assert_eq!(by_path.target().split('/').count(), 6, "one segment, whatever it holds");
        }
    }

    #[test]
    fn garbage_from_the_network_is_refused_without_a_panic(target in ".{0,80}", body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let incoming = IncomingRequest { target: &target, header: &|_| None, body: &body, decrypt: None };
        let _ = receive::<CancelServiceOrder>(&incoming);
        let _ = receive::<QueryServiceOrder>(&incoming);
    }

    #[test]
    fn a_body_of_any_json_is_refused_or_taken_without_a_panic(body in json()) {
        let body = body.to_string();
        let target = "/v3/payscore/serviceorder/1/complete";
        let incoming = IncomingRequest { target, header: &|_| None, body: body.as_bytes(), decrypt: None };
        let _ = receive::<wechatpay_endpoints::v3::payscore::serviceorder::CompleteServiceOrder>(&incoming);
    }
}

/// JSON that often has the right names.
fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        ".{0,8}".prop_map(serde_json::Value::from),
    ];
    let name = prop::sample::select(vec![
        "appid",
        "service_id",
        "post_payments",
        "name",
        "amount",
        "total_amount",
        "time_range",
        "other",
    ]);
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            proptest::collection::hash_map(name.clone(), inner, 0..6)
                .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

/// A notified order with some of its 28 fields, and as many unknown members as it takes to have more than 64.
const PAID: [(&str, &str); 9] = [
    ("appid", "\"wxd678efh567hg6787\""),
    ("mchid", "\"1900000109\""),
    ("out_order_no", "\"1234323JKHDFE1243252\""),
    ("service_id", "\"500001\""),
    ("state", "\"DOING\""),
    ("total_amount", "3900"),
    ("post_payments", r#"[{"amount":4000,"name":"就餐"},{"name":"\u670d务"}]"#),
    ("openid", "null"),
    ("need_collection", "true"),
];

proptest! {
    #[test]
    fn members_are_read_alike_in_any_order_among_any_unknown_ones(
        members in Just((0..PAID.len() + 70).collect::<Vec<_>>()).prop_shuffle(),
        unknown in 0..70_usize,
    ) {
        let text = |at: usize| match PAID.get(at) {
            Some((name, value)) => format!("\"{name}\":{value}"),
            None => format!("\"unknown_{at}\":[{at},{{\"state\":1}}]"),
        };
        let object = |members: &[usize]| format!("{{{}}}", members.iter().map(|at| text(*at)).collect::<Vec<_>>().join(","));
        let shuffled: Vec<usize> = members.into_iter().filter(|at| *at < PAID.len() + unknown).collect();
        let read = |members: &[usize]| ServiceOrderPaid::from_json(object(members).as_bytes()).unwrap();
        prop_assert_eq!(read(&shuffled), read(&(0..PAID.len()).collect::<Vec<_>>()));
    }
}

#[test]
fn the_first_of_two_members_of_one_name_is_read() {
    let json = br#"{"state":"DOING","out_order_no":"A","out_order_no":"B","mchid":"M","appid":"W","service_id":"S","appid":"X"}"#;
    let order = ServiceOrderPaid::from_json(json).unwrap();
    assert_eq!((&*order.out_order_no, &*order.appid, &*order.mchid), ("A", "W", "M"));
}

#[test]
fn path_values_that_would_address_another_resource_are_violations() {
    for (value, issue) in [("", Issue::Required), (".", Issue::PathSegment), ("..", Issue::PathSegment)] {
        let violations = cancel(value, "reason").request().unwrap_err();
        let violation = violations.iter().next().unwrap();
        assert_eq!((violation.field.as_str(), violation.location, &violation.issue), ("out_order_no", Location::Path, &issue));
        assert_eq!(violations.len(), 1);
    }
}

#[test]
fn slashes_spaces_chinese_and_emoji_are_encoded_in_path_and_query() {
    let encoded = "a%2Fb%20%2B%3F%23%25%E5%B9%B3%F0%9F%98%80..";
    let text = "a/b +?#%平😀..";
    assert_eq!(cancel(text, "r").request().unwrap().target(), format!("/v3/payscore/serviceorder/{encoded}/cancel"));
    let target = query(text, "1").request().unwrap().target().to_owned();
    assert_eq!(target, format!("/v3/payscore/serviceorder?out_order_no={encoded}&service_id=1&appid=wxd678efh567hg6787"));
}

/// Every text of the body that is a member's name.
fn names(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::Object(members) => {
            members.iter().flat_map(|(name, value)| std::iter::once(name.clone()).chain(names(value))).collect()
        }
        serde_json::Value::Array(items) => items.iter().flat_map(names).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn no_body_holds_a_null_or_a_path_value() {
    let mut direct = fixed::direct();
    direct.post_discounts = None;
    direct.total_amount = 4000;
    direct.location = None;
    let bodies = [
        direct.request().unwrap(),
        fixed::partner().request().unwrap(),
        fixed::oversea().request().unwrap(),
        fixed::payafter().request().unwrap(),
        fixed::smartretail().request().unwrap(),
        cancel("1", "r").request().unwrap(),
    ];
    for request in bodies {
        let body = std::str::from_utf8(request.body()).unwrap();
        assert!(!body.contains("null"), "{body}");
        assert!(!names(&serde_json::from_str(body).unwrap()).contains(&"out_order_no".to_owned()), "{body}");
    }
    assert!(query("1", "1").request().unwrap().body().is_empty());
}

#[test]
fn each_seed_request_comes_back_as_it_was() {
    assert_eq!(through_the_gateways_parse(&fixed::direct()), fixed::direct());
    assert_eq!(through_the_gateways_parse(&fixed::partner()), fixed::partner());
    assert_eq!(through_the_gateways_parse(&fixed::oversea()), fixed::oversea());
    assert_eq!(through_the_gateways_parse(&fixed::payafter()), fixed::payafter());
    assert_eq!(through_the_gateways_parse(&fixed::smartretail()), fixed::smartretail());
}

/// A request of every kind of field, of which each can be wrong.
#[wechatpay_endpoint(POST, "v3/things/<id>", check = both_or_none)]
#[derive(Debug, Clone)]
struct CreateThing {
    #[wechatpay(len = 1..=3)]
    id: String,
    #[wechatpay(query, range = 1..=9)]
    page: Option<i64>,
    #[wechatpay(query, items = 1..=2)]
    tags: Option<Vec<String>>,
    #[wechatpay(header = "X-Shop")]
    shop: Option<String>,
    #[wechatpay(len = 2..=4, pattern = "[a-z]+")]
    name: String,
    #[wechatpay(bytes = 1..=4)]
    remark: Option<String>,
    #[wechatpay(items = 1..=2, len = 1..=2)]
    codes: Vec<String>,
    parts: Option<Vec<Part>>,
    part: Option<Part>,
    rate: Option<f64>,
    #[wechatpay(sensitive)]
    phone: Option<String>,
    other: Option<serde_json::Value>,
}

#[wechatpay_object(check = not_three)]
#[derive(Debug, Clone)]
struct Part {
    #[wechatpay(range = 0..=3)]
    number: i32,
    label: Option<String>,
}

fn both_or_none(thing: &CreateThing, check: &mut Check<'_>) {
    if thing.remark.is_some() != thing.shop.is_some() {
        check.refuse("remark", "and `shop` are given together or not at all");
    }
}

fn not_three(part: &Part, check: &mut Check<'_>) {
    if part.number == 3 {
        check.refuse("number", "is not three");
    }
}

/// Texts that are fine, and now and then one that is not.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![20 => "[a-z]{2}", 1 => "[a-zA-Z\\u{4e00}\\n]{0,6}", 1 => Just(String::new()), 1 => Just("..".to_owned())]
}

fn part() -> impl Strategy<Value = Part> {
    (prop_oneof![9 => 0..3_i32, 1 => -1..5_i32], option::of(word())).prop_map(|(number, label)| Part { number, label })
}

fn thing() -> impl Strategy<Value = CreateThing> {
    let number = prop_oneof![9 => Just(0.5), 1 => Just(f64::NAN)];
    let other = prop_oneof![9 => Just(serde_json::json!({ "a": [1] })), 1 => Just(serde_json::json!([null])), 1 => Just(serde_json::Value::Null)];
    let outside = (word(), option::of(1..11_i64), option::of(vec(word(), 1..4)), option::of(word()));
    let inside = (word(), option::of(word()), vec(word(), 1..4), option::of(vec(part(), 0..3)), option::of(part()));
    let rest = (option::weighted(0.2, number), option::weighted(0.2, word()), option::weighted(0.2, other));
    (outside, inside, rest).prop_map(|((id, page, tags, shop), (name, remark, codes, parts, part), (rate, phone, other))| {
        CreateThing { id, page, tags, shop, name, remark, codes, parts, part, rate, phone, other }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_request_is_refused_exactly_where_its_struct_is_not_valid(thing in thing()) {
        prop_assert_eq!(thing.request().map(drop), thing.validate());
    }
}

#[test]
fn about_as_many_of_those_requests_are_valid_as_a_property_needs() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let valid = (0..2_000).filter(|_| thing().new_tree(&mut runner).unwrap().current().validate().is_ok()).count();
    assert!((100..1900).contains(&valid), "{valid}");
}
