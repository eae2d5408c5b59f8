//! Two measures for the other tests: serde's own derives on the same struct, and the server side of the same declaration.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use wechatpay_runtime::server::{Declaration, IncomingRequest, receive};
use wechatpay_runtime::{Endpoint, Json, Request, Value, Violations, to_json};

/// The JSON as text, for literals in tests.
pub(crate) fn text(value: &impl Value) -> String {
    String::from_utf8(to_json(value)).expect("JSON is text")
}

/// What is read from this JSON.
pub(crate) fn read<T: Value>(json: &str) -> Result<T, String> {
    T::read(Json::parse(json.as_bytes()).expect("the test's JSON is JSON")).map_err(|error| error.to_string())
}

/// What serde's derive writes, members in its order, without what is `null`.
pub(crate) fn written_by_serde(value: &impl Serialize) -> Json<'static> {
    let json = serde_json::to_string(value).expect("serde can write it").leak();
    without_nulls(Json::parse(json.as_bytes()).expect("serde writes JSON"))
}

/// Both write the same members in the same order, and read serde's JSON into the same value.
pub(crate) fn agrees_with_serde<T: Value + Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let ours = to_json(value);
    assert_eq!(Json::parse(&ours).expect("ours is JSON"), written_by_serde(value));
    let theirs = serde_json::to_string(value).expect("serde can write it");
    reads_as_serde::<T>(&theirs);
}

/// Both read the same value.
pub(crate) fn reads_as_serde<T: Value + DeserializeOwned + PartialEq + Debug>(json: &str) {
    assert_eq!(read::<T>(json).expect("ours reads it"), serde_json::from_str(json).expect("serde reads it"), "from {json}");
}

fn without_nulls(json: Json<'static>) -> Json<'static> {
    match json {
        Json::Object(members) => {
            let present = members.into_iter().filter(|(_, value)| *value != Json::Null);
            Json::Object(present.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        Json::List(items) => Json::List(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

/// The struct as the server reads it from this request.
pub(crate) fn on_the_server<E: Endpoint>(request: &Request) -> Result<E, Violations> {
    let header = |wanted: &str| {
        let found = request.headers().iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.clone())
    };
    let incoming = IncomingRequest { target: request.target(), header: &header, body: request.body(), decrypt: None };
    // A gateway without the type sees the request that the struct stands for.
    if let Ok(received) = Declaration::of::<E>().receive(&incoming) {
        let own: E = receive(&incoming)?;
        let own = own.request()?;
        assert_eq!((own.target(), own.headers()), (received.target(), received.headers()));
        assert_eq!(std::str::from_utf8(own.body()), std::str::from_utf8(received.body()));
    } else {
        assert!(receive::<E>(&incoming).is_err(), "only the gateway without the type refuses {}", request.target());
    }
    receive(&incoming)
}

/// The server reads the struct that the client sent.
pub(crate) fn arrives_as_it_was_sent<E: Endpoint + PartialEq + Debug>(sent: &E) {
    let request = sent.request().expect("the test's request is right");
    let body = std::str::from_utf8(request.body()).expect("a body is text");
    assert!(!body.contains("null"), "a null in {body}");
    assert_eq!(&on_the_server::<E>(&request).expect("the server takes it"), sent);
}
