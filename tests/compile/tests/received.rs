//! From the struct to the request and back to an equal struct, for every shape.

use serde_json::json;
use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::agreement::{arrives_as_it_was_sent, on_the_server};

#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq)]
enum State {
    #[serde(rename = "DONE")]
    Done,
    Other(String),
}

#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq)]
enum Kind {
    #[wechatpay(value = 1)]
    First,
    Other(i64),
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Part {
    #[serde(rename = "part-name", alias = "name")]
    name: String,
    amount: i64,
    count: Option<u32>,
    state: Option<State>,
    parts: Option<Vec<Part>>,
}

fn part(name: &str) -> Part {
    Part { name: name.into(), amount: -5, count: None, state: None, parts: None }
}

#[wechatpay_endpoint(POST, "v3/orders/<id>/<kind>/<state>")]
#[derive(Debug, Clone, PartialEq)]
struct Post {
    id: String,
    kind: Kind,
    state: State,
    #[wechatpay(query)]
    page: i64,
    #[wechatpay(query)]
    filter: Option<Part>,
    #[wechatpay(header = "Key")]
    key: Option<String>,
    #[wechatpay(header = "Attempt")]
    attempt: Option<u8>,
    text: String,
    fraction: f64,
    flag: bool,
    texts: Vec<String>,
    kinds: Vec<Kind>,
    part: Part,
    boxed: Option<Box<Part>>,
    parts: Vec<Part>,
    any: Option<serde_json::Value>,
    map: serde_json::Map<String, serde_json::Value>,
    matrix: Option<Vec<Vec<i64>>>,
}

fn post() -> Post {
    Post {
        id: "a/b?c#d%20 平+&=".into(),
        kind: Kind::First,
        state: State::Done,
        page: -3,
        filter: None,
        key: None,
        attempt: None,
        text: "\"\\\u{7f}\u{0}平😀".into(),
        fraction: 0.1,
        flag: false,
        texts: vec!["a".into()],
        kinds: vec![Kind::Other(9), Kind::First],
        part: part("p"),
        boxed: None,
        parts: vec![part("q")],
        any: None,
        map: json!({ "a": [1, "b", { "c": false }] }).as_object().unwrap().clone(),
        matrix: None,
    }
}

#[test]
fn a_request_with_every_option_absent_arrives() {
    arrives_as_it_was_sent(&post());
}

#[test]
fn a_request_with_every_option_present_arrives() {
    let nested = Part { count: Some(7), state: Some(State::Other("NEW".into())), parts: Some(vec![part("r")]), ..part("s") };
    arrives_as_it_was_sent(&Post {
        kind: Kind::Other(-2),
        state: State::Other("X/Y".into()),
        filter: Some(nested.clone()),
        key: Some("k v".into()),
        attempt: Some(255),
        part: nested.clone(),
        boxed: Some(Box::new(nested.clone())),
        parts: vec![nested.clone(), nested],
        any: Some(json!({ "deep": [[], {}] })),
        matrix: Some(vec![vec![1], vec![2, 3]]),
        ..post()
    });
}

#[wechatpay_endpoint(GET, "v3/orders")]
#[derive(Debug, Clone, PartialEq)]
struct Get {
    #[serde(rename = "app id")]
    appid: String,
    empty: Option<String>,
    numbers: Option<Vec<i64>>,
    texts: Vec<String>,
    part: Option<Part>,
    parts: Option<Vec<Part>>,
    flag: Option<bool>,
    #[serde(flatten)]
    flat: Option<Flat>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Flat {
    start: i64,
    end: Option<String>,
}

fn get() -> Get {
    Get {
        appid: "wx 1&2=3".into(),
        empty: None,
        numbers: None,
        texts: vec!["1".into(), "true".into(), "平".into()],
        part: None,
        parts: None,
        flag: None,
        flat: None,
    }
}

#[test]
fn queries_of_every_shape_arrive() {
    arrives_as_it_was_sent(&get());
    arrives_as_it_was_sent(&Get {
        empty: Some("x".into()),
        numbers: Some(vec![1, -2]),
        part: Some(part("a&b")),
        parts: Some(vec![part("c"), part("d")]),
        flag: Some(true),
        flat: Some(Flat { start: 5, end: Some("6".into()) }),
        ..get()
    });
}

#[wechatpay_endpoint(PATCH, "v3/orders/<id>")]
#[derive(Debug, Clone, PartialEq)]
struct Patch {
    id: i64,
    #[serde(flatten)]
    flat: Flat,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    list: Vec<String>,
    #[serde(flatten)]
    rest: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    cached: i64,
}

#[test]
fn flattened_and_skipped_fields_arrive() {
    let patch = Patch { id: 5, flat: Flat { start: 1, end: None }, list: vec![], rest: serde_json::Map::new(), cached: 0 };
    arrives_as_it_was_sent(&patch);
    let rest = json!({ "x": 1, "y": { "z": "a" } }).as_object().unwrap().clone();
    arrives_as_it_was_sent(&Patch { flat: Flat { start: 1, end: Some("e".into()) }, list: vec!["l".into()], rest, ..patch });
}

#[wechatpay_endpoint(DELETE, "v3/orders/<id>")]
#[derive(Debug, Clone, PartialEq)]
struct Delete {
    id: String,
    appid: String,
    #[wechatpay(body)]
    reason: Option<String>,
}

#[test]
fn a_delete_with_a_body_arrives() {
    arrives_as_it_was_sent(&Delete { id: "1".into(), appid: "2".into(), reason: Some("3".into()) });
    arrives_as_it_was_sent(&Delete { id: "1".into(), appid: "2".into(), reason: None });
}

#[test]
fn what_the_declaration_does_not_have_is_refused_by_the_server() {
    #[wechatpay_endpoint(DELETE, "v3/orders/<id>")]
    struct Newer {
        id: String,
        appid: String,
        version: i64,
        #[wechatpay(body)]
        note: String,
    }
    let sent = Newer { id: "1".into(), appid: "2".into(), version: 3, note: "4".into() }.request().unwrap();
    assert_eq!(
        on_the_server::<Delete>(&sent).unwrap_err().to_string(),
        "`version` (query) is not a parameter of this endpoint; `note` (body) is not a parameter of this endpoint"
    );
}
