//! Types that the runtime does not know and serde does: `#[wechatpay(serde)]`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wechatpay_runtime::{Object as _, Type, wechatpay_endpoint, wechatpay_object};

use crate::agreement::{agrees_with_serde, arrives_as_it_was_sent, on_the_server, read, text};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Coordinates {
    latitude: f32,
    altitude: Option<f32>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Place {
    #[wechatpay(serde)]
    at: Coordinates,
    #[wechatpay(serde)]
    before: Option<Coordinates>,
    #[wechatpay(serde)]
    names: BTreeMap<String, String>,
    #[wechatpay(serde)]
    pair: (u8, char),
    #[wechatpay(serde)]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    if_any: BTreeMap<String, i64>,
    #[wechatpay(serde)]
    #[serde(flatten)]
    more: Coordinates2,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Coordinates2 {
    longitude: f64,
}

fn place() -> Place {
    Place {
        at: Coordinates { latitude: 0.5, altitude: None },
        before: None,
        names: [("zh".to_owned(), "平".to_owned())].into(),
        pair: (1, 'x'),
        if_any: BTreeMap::new(),
        more: Coordinates2 { longitude: 1.5 },
    }
}

#[test]
fn a_foreign_type_is_written_and_read_by_serde() {
    agrees_with_serde(&place());
    agrees_with_serde(&Place { before: Some(place().at), if_any: [("a".to_owned(), 1)].into(), ..place() });
}

#[test]
fn what_a_foreign_type_leaves_empty_is_left_out_and_not_null() {
    assert_eq!(text(&place()), r#"{"at":{"latitude":0.5},"names":{"zh":"平"},"pair":[1,"x"],"longitude":1.5}"#);
}

#[test]
fn a_foreign_field_that_is_absent_is_missing_unless_it_is_an_option() {
    assert_eq!(read::<Place>(r#"{"names":{},"pair":[1,"x"],"longitude":1}"#).unwrap_err(), "`at` is missing");
    assert_eq!(
        Place::DESCRIPTOR.fields.iter().map(|field| field.required).collect::<Vec<_>>(),
        [true, false, true, true, false, true]
    );
}

#[test]
fn the_type_of_a_foreign_field_is_any_json() {
    assert!(matches!(Place::DESCRIPTOR.fields[0].ty, Type::Any));
}

/// A text to serde.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Number(String);

#[wechatpay_endpoint(POST, "v3/orders/<id>")]
#[derive(Debug, Clone, PartialEq)]
struct Order {
    #[wechatpay(serde)]
    id: Number,
    #[wechatpay(serde, query)]
    page: Option<u128>,
    #[wechatpay(serde, header = "Trace")]
    trace: Option<Number>,
    #[wechatpay(serde, len = 1..=3)]
    name: Number,
    #[wechatpay(serde, range = 0..=9)]
    count: Option<u128>,
    #[wechatpay(serde, items = ..=2)]
    list: Option<Vec<char>>,
}

fn order() -> Order {
    let number = |text: &str| Number(text.into());
    Order { id: number("a/b"), page: Some(1), trace: Some(number("t")), name: number("abc"), count: Some(9), list: None }
}

#[test]
fn a_foreign_type_travels_wherever_a_field_can() {
    let request = order().request().unwrap();
    assert_eq!(request.target(), "/v3/orders/a%2Fb?page=1");
    assert_eq!(request.headers(), [("Trace", "t".to_owned())]);
    assert_eq!(request.body(), br#"{"name":"abc","count":9}"#);
    arrives_as_it_was_sent(&Order { page: None, ..order() });
}

#[test]
fn the_limits_of_a_foreign_field_hold_for_what_serde_makes_of_it() {
    let wrong = Order { name: Number("abcd".into()), count: Some(10), list: Some(vec!['a', 'b', 'c']), ..order() };
    assert_eq!(
        wrong.validate().unwrap_err().to_string(),
        "`name` (body) has 4 characters, at most 3 are accepted; `count` (body) is out of range, 0 to 9 are accepted; \
         `list` (body) has 3 items, at most 2 are accepted"
    );
}

#[test]
fn a_foreign_path_value_cannot_address_another_resource() {
    for id in ["", ".", ".."] {
        assert!(Order { id: Number(id.into()), ..order() }.validate().is_err(), "{id:?}");
    }
}

#[test]
fn a_foreign_header_value_cannot_end_the_header() {
    let wrong = Order { trace: Some(Number("a\r\nHost: b".into())), ..order() };
    assert!(wrong.validate().is_err());
}

#[test]
fn what_serde_refuses_to_write_is_a_violation() {
    #[derive(Debug)]
    struct Refuses;

    impl Serialize for Refuses {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("not today"))
        }
    }

    impl<'de> Deserialize<'de> for Refuses {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Err(serde::de::Error::custom("not tomorrow"))
        }
    }

    #[wechatpay_endpoint(POST, "v3/refuses")]
    #[derive(Debug)]
    struct Post {
        #[wechatpay(serde)]
        value: Refuses,
    }

    assert_eq!(Post { value: Refuses }.request().unwrap_err().to_string(), "`value` (body) cannot be written: not today");

    #[wechatpay_endpoint(POST, "v3/refuses")]
    struct Twin {
        value: String,
    }
    let sent = Twin { value: "a".into() }.request().unwrap();
    assert_eq!(on_the_server::<Post>(&sent).unwrap_err().to_string(), "`value` (body) is refused: not tomorrow");
}

#[test]
fn a_type_that_serde_only_writes_can_be_sent() {
    #[derive(Debug)]
    struct WriteOnly;

    impl Serialize for WriteOnly {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str("written")
        }
    }

    // The feature `server` is on here, which reads requests back.
    #[wechatpay_endpoint(POST, "v3/written", builder)]
    #[derive(Debug)]
    struct Post {
        #[wechatpay(serde)]
        value: WriteOnly,
        #[wechatpay(serde)]
        more: Option<Vec<WriteOnly>>,
        #[wechatpay(serde)]
        both: Coordinates,
    }

    let sent = Post::builder().value(WriteOnly).both(place().at).more(vec![WriteOnly]).request().unwrap();
    assert_eq!(sent.body(), br#"{"value":"written","more":["written"],"both":{"latitude":0.5}}"#);
    let refused = on_the_server::<Post>(&sent).unwrap_err();
    assert_eq!(refused.to_string(), "`value` (body) is refused: its type does not implement serde's `Deserialize`");
}
