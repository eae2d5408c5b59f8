//! Where the fields of each method travel, and what the request looks like.

use std::borrow::Cow;

use wechatpay_runtime::{Method, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Range {
    start: String,
    end: Option<String>,
}

#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq)]
enum State {
    Paid,
    Other(String),
}

#[wechatpay_endpoint(GET, "v3/orders/<id>/parts/<part>")]
#[derive(Debug, Clone, PartialEq)]
struct GetPart<'a> {
    part: i64,
    id: Cow<'a, str>,
    text: Option<String>,
    flag: Option<bool>,
    fraction: Option<f64>,
    texts: Vec<String>,
    states: Option<Vec<State>>,
    range: Option<Range>,
    ranges: Option<Vec<Range>>,
    any: Option<serde_json::Value>,
    #[serde(flatten)]
    flat: Option<Range>,
}

fn part() -> GetPart<'static> {
    GetPart {
        part: -1,
        id: "a/b c平".into(),
        text: None,
        flag: None,
        fraction: None,
        texts: vec!["x".into()],
        states: None,
        range: None,
        ranges: None,
        any: None,
        flat: None,
    }
}

fn target(part: GetPart<'_>) -> String {
    part.request().unwrap().target().to_owned()
}

#[test]
fn path_values_are_encoded_as_one_segment_in_the_order_of_the_template() {
    assert_eq!(target(part()), "/v3/orders/a%2Fb%20c%E5%B9%B3/parts/-1?texts=x");
}

#[test]
fn plain_query_values_are_texts() {
    let part = GetPart { text: Some("a&b=c".into()), flag: Some(false), fraction: Some(0.5), ..part() };
    assert!(target(part).ends_with("?text=a%26b%3Dc&flag=false&fraction=0.5&texts=x"));
}

#[test]
fn a_list_of_plain_values_repeats_its_name() {
    let part =
        GetPart { texts: vec!["a".into(), "b".into()], states: Some(vec![State::Paid, State::Other("N".into())]), ..part() };
    assert!(target(part).ends_with("?texts=a&texts=b&states=Paid&states=N"));
}

#[test]
fn what_has_a_structure_travels_in_the_query_as_json() {
    let range = Range { start: "1".into(), end: None };
    let part = GetPart {
        range: Some(range.clone()),
        ranges: Some(vec![range.clone()]),
        any: Some(serde_json::json!({ "a": 1 })),
        ..part()
    };
    assert!(
        target(part)
            .ends_with("&range=%7B%22start%22%3A%221%22%7D&ranges=%5B%7B%22start%22%3A%221%22%7D%5D&any=%7B%22a%22%3A1%7D")
    );
}

#[test]
fn flattened_fields_are_parameters_of_their_own() {
    let flat = Range { start: "1".into(), end: Some("2".into()) };
    assert!(target(GetPart { flat: Some(flat), ..part() }).ends_with("?texts=x&start=1&end=2"));
}

#[test]
fn a_get_has_no_body() {
    assert!(part().request().unwrap().body().is_empty());
}

#[wechatpay_endpoint(POST, "v3/orders/<id>/cancel")]
struct PostPathOnly {
    id: String,
    #[wechatpay(query)]
    force: Option<bool>,
    #[serde(skip)]
    cached: i64,
}

#[wechatpay_endpoint(POST, "v3/orders")]
struct PostOptional {
    name: Option<String>,
    range: Option<Range>,
}

#[test]
fn a_post_without_body_fields_has_an_empty_body() {
    let request = PostPathOnly { id: "1".into(), force: Some(true), cached: 5 }.request().unwrap();
    assert_eq!((request.method(), request.target(), request.body()), (Method::Post, "/v3/orders/1/cancel?force=true", &b""[..]));
    assert_eq!(PostPathOnly { id: "1".into(), force: None, cached: 6 }.cached, 6);
}

#[test]
fn a_post_whose_body_fields_are_all_absent_has_an_empty_object() {
    assert_eq!(PostOptional { name: None, range: None }.request().unwrap().body(), b"{}");
    let some = PostOptional { name: Some("a".into()), range: Some(Range { start: "b".into(), end: None }) };
    assert_eq!(some.request().unwrap().body(), br#"{"name":"a","range":{"start":"b"}}"#);
}

#[wechatpay_endpoint(DELETE, "v3/orders/<id>")]
struct Delete {
    id: String,
    appid: String,
    #[wechatpay(body)]
    reason: Option<String>,
}

#[test]
fn a_delete_sends_its_fields_in_the_query_and_those_marked_so_in_the_body() {
    let request = Delete { id: "1".into(), appid: "wx".into(), reason: Some("平".into()) }.request().unwrap();
    assert_eq!((request.method(), request.target()), (Method::Delete, "/v3/orders/1?appid=wx"));
    assert_eq!(request.body(), r#"{"reason":"平"}"#.as_bytes());
}

macro_rules! with_a_body {
    ($($name:ident $method:ident $expected:ident;)*) => {
        #[test]
        fn each_method_with_a_body_sends_its_fields_there() {
            $(
                #[wechatpay_endpoint($method, "v3/orders")]
                struct $name {
                    total: i64,
                }
                let request = $name { total: 1 }.request().unwrap();
                assert_eq!(request.method(), Method::$expected);
                assert_eq!(request.body(), br#"{"total":1}"#);
            )*
        }
    };
}

with_a_body! {
    PostOrder POST Post;
    PutOrder PUT Put;
    PatchOrder PATCH Patch;
}

#[wechatpay_endpoint(POST, "v3/orders")]
struct WithHeaders {
    #[wechatpay(header = "Idempotency-Key")]
    key: String,
    #[wechatpay(header = "Attempt")]
    attempt: Option<i64>,
    #[wechatpay(header = "Force")]
    force: Option<bool>,
}

#[test]
fn header_fields_are_headers_and_nothing_else() {
    let request = WithHeaders { key: "k".into(), attempt: Some(2), force: None }.request().unwrap();
    assert_eq!(request.headers(), [("Idempotency-Key", "k".to_owned()), ("Attempt", "2".to_owned())]);
    assert_eq!((request.target(), request.body()), ("/v3/orders", &b""[..]));
    let wrong = WithHeaders { key: "a\nb".into(), attempt: None, force: Some(true) };
    assert!(wrong.request().is_err(), "a header cannot hold a line break");
    for key in [" a", "a ", "a\tb", "平"] {
        let wrong = WithHeaders { key: key.into(), attempt: None, force: None };
        assert!(wrong.request().is_err(), "HTTP would not carry {key:?} as it is");
    }
    assert!(WithHeaders { key: "a b".into(), attempt: None, force: None }.request().is_ok());
}

#[wechatpay_endpoint(POST, "v3/any")]
struct Any {
    any: serde_json::Value,
    map: serde_json::Map<String, serde_json::Value>,
    nested: Option<serde_json::Value>,
}

#[test]
fn no_body_has_a_null_in_it() {
    let json = serde_json::json!({ "a": null, "b": { "c": null, "d": [{ "e": null, "f": 1 }] } });
    let map = json.as_object().unwrap().clone();
    let body = Any { any: json.clone(), map, nested: Some(serde_json::Value::Null) }.request().unwrap();
    let expected = r#"{"any":{"b":{"d":[{"f":1}]}},"map":{"b":{"d":[{"f":1}]}}}"#;
    assert_eq!(std::str::from_utf8(body.body()).unwrap(), expected);
}

#[test]
fn a_null_in_a_list_is_a_violation_and_not_sent() {
    let any = Any { any: serde_json::json!({ "a": [1, null] }), map: serde_json::Map::new(), nested: None };
    assert_eq!(any.request().unwrap_err().to_string(), "`any` (body) cannot be written: a list in it holds a null");
}

#[wechatpay_endpoint(GET, "v3/trailing/")]
struct TrailingSlash;

#[test]
fn a_trailing_slash_of_the_template_is_sent() {
    assert_eq!(TrailingSlash.request().unwrap().target(), "/v3/trailing/");
}
