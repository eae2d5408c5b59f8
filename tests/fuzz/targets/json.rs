//! JSON, read and written: `Json::parse` beside serde_json, and declared structs beside serde's derives.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde::{Deserialize, Serialize};
use serde_json::Value as Reference;
use wechatpay_runtime::{Json, Value as _, View, to_json, wechatpay_object};

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Order {
    id: String,
    amount: i64,
    small: Option<u8>,
    fraction: Option<f64>,
    paid: Option<bool>,
    items: Option<Vec<Item>>,
    inner: Option<Box<Order>>,
    any: Option<Reference>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Item {
    #[serde(rename = "goods_name", alias = "name")]
    goods_name: String,
    #[serde(default)]
    count: u32,
}

fuzz_target!(|input: &[u8]| {
    let reference = serde_json::from_slice::<Reference>(input);
    let ours = Json::parse(input);
    assert_eq!(ours.is_ok(), reference.is_ok(), "{ours:?} {reference:?}");
    let (Ok(json), Ok(reference)) = (ours, reference) else { return };
    same(&json, &reference);
    let strict = serde_json::from_slice::<Order>(input);
    // A `null` is read and never written, so that what held one comes back without it.
    let holds_null = input.windows(4).any(|window| window == b"null");
    match (Order::read(json), strict) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs);
            if holds_null {
                return;
            }
            let written = to_json(&ours);
            let again = Order::read(Json::parse(&written).expect("what is written is JSON")).expect("what was written is read");
            assert_eq!(again, ours);
            assert_eq!(serde_json::from_slice::<Order>(&written).expect("serde reads it too"), ours);
        }
        (Err(error), Ok(theirs)) => panic!("{error}, where serde reads {theirs:?}"),
        // A `null` for what is absent, a 1.0 for a 1: taken, for what the server sends grows.
        (Ok(_), Err(_)) if holds_null => {}
        (Ok(ours), Err(_)) => {
            let written = to_json(&ours);
            assert_eq!(Order::read(Json::parse(&written).expect("what is written is JSON")).as_ref(), Ok(&ours));
        }
        (Err(error), Err(_)) => drop(error.to_string()),
    }
});

/// The same tree. Of members of one name serde_json keeps the last.
fn same(json: &Json<'_>, reference: &Reference) {
    match (json, reference) {
        (Json::Null, Reference::Null) => {}
        (Json::Boolean(ours), Reference::Bool(theirs)) => assert_eq!(ours, theirs),
        (Json::Integer(ours), Reference::Number(theirs)) => assert_eq!(Some(*ours), theirs.as_i128()),
        (Json::Number(ours), Reference::Number(theirs)) => {
            assert!(!theirs.is_i64() && !theirs.is_u64());
            assert_eq!(Some(ours.to_bits()), theirs.as_f64().map(f64::to_bits));
        }
        (Json::Text(ours), Reference::String(theirs)) => assert_eq!(ours, theirs),
        (Json::List(ours), Reference::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len());
            ours.iter().zip(theirs).for_each(|(ours, theirs)| same(ours, theirs));
        }
        (Json::Object(ours), Reference::Object(theirs)) => {
            assert!(ours.len() >= theirs.len());
            for (name, theirs) in theirs {
                let last = ours.iter().rfind(|(known, _)| known == name);
                same(&last.expect("the same members").1, theirs);
            }
            for (name, _) in ours {
                assert!(theirs.contains_key(name.as_ref()));
            }
        }
        (json, reference) => panic!("{json:?} is not {reference}"),
    }
    assert_eq!(matches!(json.view(), View::Absent), reference.is_null());
}
