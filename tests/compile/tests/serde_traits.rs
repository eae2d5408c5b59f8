//! serde's traits, which every declared type has: they agree with `to_json` and reading, and give way to the user's derives.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, json};
use wechatpay_runtime::{
    Json, Value, to_json, wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object,
};

#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum State {
    UserPaying,
    #[serde(alias = "FINISHED")]
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
struct Order<T> {
    #[serde(rename = "out-order-no", alias = "number")]
    out_order_no: String,
    total: Option<i64>,
    wide: u64,
    ratio: f64,
    paid: bool,
    state: State,
    kinds: Vec<Kind>,
    inner: Option<Box<Order<T>>>,
    value: T,
    #[wechatpay(sensitive)]
    name: Option<String>,
    #[wechatpay(serde)]
    address: std::net::Ipv4Addr,
    any: Option<serde_json::Value>,
    #[serde(flatten)]
    rest: Map<String, serde_json::Value>,
}

#[wechatpay_endpoint(POST, "v3/orders/<id>")]
#[derive(Debug, Clone, PartialEq)]
struct CreateOrder {
    id: String,
    #[wechatpay(query)]
    page: Option<i64>,
    #[serde(default)]
    count: i64,
}

#[wechatpay_notification("ORDER.PAID")]
#[derive(Debug, Clone, PartialEq)]
struct OrderPaid {
    state: State,
}

#[wechatpay_object]
#[derive(Debug)]
struct Borrowed<'a> {
    name: &'a str,
}

fn order() -> Order<String> {
    Order {
        out_order_no: "平\"\n".into(),
        total: None,
        wide: u64::MAX,
        ratio: 0.5,
        paid: true,
        state: State::Other("NEW".into()),
        kinds: vec![Kind::First, Kind::Other(9)],
        inner: None,
        value: "v".into(),
        name: Some("李".into()),
        address: [127, 0, 0, 1].into(),
        any: Some(json!({ "a": [1, { "b": 2.5 }] })),
        rest: json!({ "more": [1] }).as_object().cloned().unwrap(),
    }
}

/// serde writes the bytes that `to_json` writes, and reads what was written.
fn agrees<T: Value + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) {
    let ours = String::from_utf8(to_json(value)).unwrap();
    assert_eq!(serde_json::to_string(value).unwrap(), ours);
    assert_eq!(&serde_json::from_str::<T>(&ours).unwrap(), value);
    // By way of a tree, and from a reader, which lends no texts.
    assert_eq!(&serde_json::from_value::<T>(serde_json::to_value(value).unwrap()).unwrap(), value);
    assert_eq!(&serde_json::from_reader::<_, T>(ours.as_bytes()).unwrap(), value);
    assert_eq!(&T::from_json(ours.as_bytes()).unwrap(), value);
}

#[test]
fn every_declared_type_is_written_and_read_by_serde_as_by_us() {
    agrees(&order());
    agrees(&Order { inner: Some(Box::new(order())), total: Some(-1), ..order() });
    agrees(&CreateOrder { id: "7".into(), page: Some(2), count: 3 });
    agrees(&OrderPaid { state: State::Done });
    for state in [State::UserPaying, State::Done, State::Other("other".into()), State::Other(String::new())] {
        agrees(&state);
    }
    agrees(&vec![Kind::First, Kind::Other(-7)]);
    assert_eq!(serde_json::to_string(&Borrowed { name: "a" }).unwrap(), r#"{"name":"a"}"#);
}

#[test]
fn what_cannot_be_read_says_where() {
    let error = serde_json::from_str::<CreateOrder>(r#"{"id":"7","page":"2"}"#).unwrap_err();
    assert_eq!(error.to_string(), "`page` is not an integer");
    assert_eq!(CreateOrder::from_json(b"{}").unwrap_err().to_string(), "`id` is missing");
    assert!(CreateOrder::from_json(b"{").unwrap_err().to_string().starts_with("the whole is not JSON: EOF"));
}

#[test]
fn a_declared_type_stands_in_a_struct_of_ones_own() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Stored {
        at: u64,
        order: CreateOrder,
        states: Vec<State>,
    }
    let stored = Stored { at: 1, order: CreateOrder { id: "7".into(), page: None, count: 0 }, states: vec![State::Done] };
    let json = serde_json::to_string(&stored).unwrap();
    assert_eq!(json, r#"{"at":1,"order":{"id":"7","count":0},"states":["DONE"]}"#);
    assert_eq!(serde_json::from_str::<Stored>(&json).unwrap(), stored);
}

#[test]
fn a_derive_of_serde_is_honoured() {
    #[wechatpay_object]
    #[derive(Debug, PartialEq, serde::Serialize)]
    struct Mine {
        total: Option<i64>,
    }
    // serde's own writes a null, and reading is ours.
    assert_eq!(serde_json::to_string(&Mine { total: None }).unwrap(), r#"{"total":null}"#);
    assert_eq!(serde_json::from_str::<Mine>("{}").unwrap(), Mine { total: None });
}

#[test]
fn an_enumeration_is_compared_printed_and_parsed_by_its_value() {
    let unknown = State::Other("NEW".into());
    assert_eq!((State::UserPaying.as_str(), unknown.as_str()), ("USER_PAYING", "NEW"));
    assert_eq!(format!("{}|{:>6}", State::Done, unknown), "DONE|   NEW");
    assert_eq!(
        ["USER_PAYING", "FINISHED", "NEW"].map(|text| text.parse::<State>().unwrap()),
        [State::UserPaying, State::Done, unknown]
    );
    assert!(State::Done == "DONE" && State::Done == *"DONE" && State::Done != "done");
    assert_eq!((Kind::First.as_i64(), Kind::Other(9).to_string().as_str()), (1, "9"));
    assert_eq!((Kind::from(1), "9".parse()), (Kind::First, Ok(Kind::Other(9))));
    assert!(Kind::First == 1 && "x".parse::<Kind>().is_err());
}

#[test]
fn json_that_is_read_is_what_the_runtime_reads() {
    let json = r#"{"a":[1,-1,1.5,true,null,"\ud83d\ude00"],"b":18446744073709551615}"#;
    let ours = Json::parse(json.as_bytes()).unwrap();
    assert_eq!(serde_json::from_str::<Json<'_>>(json).unwrap(), ours);
}
