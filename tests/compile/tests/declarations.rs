//! A declaration without its Rust type: what gateways and tools make of JSON is what the struct itself makes of it.

use serde_json::{Map, Value, json};
use wechatpay_runtime::server::{Declaration, IncomingRequest};
use wechatpay_runtime::{
    Check, DecodeError, Json, Type, View, to_json, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object,
};

#[wechatpay_enumeration]
#[derive(Debug, Clone)]
enum State {
    #[serde(alias = "FINISHED")]
    Done,
    Other(String),
}

/// A type of a user's own, which changes what it reads.
#[derive(Debug, Clone)]
struct LowerCase(String);

impl wechatpay_runtime::Value for LowerCase {
    const TYPE: Type = Type::Text;

    fn view(&self) -> View<'_> {
        View::Text(self.0.as_str().into())
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        match json.into_text()? {
            text if text.contains('!') => Err(DecodeError::unexpected("a quiet text")),
            text => Ok(LowerCase(text.to_lowercase())),
        }
    }
}

fn one() -> i64 {
    1
}

#[wechatpay_object(check = least_before_most)]
#[derive(Debug, Clone)]
struct Range {
    least: Option<i64>,
    most: Option<i64>,
}

fn least_before_most(range: &Range, check: &mut Check<'_>) {
    if range.least > range.most {
        check.refuse("least", "must not be above `most`");
    }
}

#[wechatpay_endpoint(POST, "v3/orders/<id>", response = Order)]
#[derive(Debug, Clone)]
struct CreateOrder {
    id: String,
    #[wechatpay(query)]
    page: Option<u8>,
    tiny: Option<i8>,
    fraction: Option<f64>,
    state: Option<State>,
    states: Option<Vec<State>>,
    name: Option<LowerCase>,
    names: Option<Vec<LowerCase>>,
    #[serde(default = "one")]
    count: i64,
    sometimes: Option<Vec<Option<i64>>>,
    #[wechatpay(serde)]
    address: Option<std::net::Ipv4Addr>,
    any: Option<Value>,
    anything: Option<Vec<Value>>,
    members: Option<Map<String, Value>>,
    range: Option<Range>,
    ranges: Option<Vec<Range>>,
}

#[wechatpay_object]
#[derive(Debug, Clone)]
struct Order {
    total: i64,
    wide: Option<u64>,
    ratio: Option<f64>,
    state: Option<State>,
    parts: Option<Vec<Part>>,
    #[serde(flatten)]
    payer: Payer,
}

#[wechatpay_object]
#[derive(Debug, Clone)]
struct Part {
    name: LowerCase,
    #[serde(default = "one")]
    count: i64,
}

#[wechatpay_object]
#[derive(Debug, Clone)]
struct Payer {
    openid: Option<String>,
}

const CREATE_ORDER: Declaration = Declaration::of::<CreateOrder>();

/// The body of the request, or what is wrong.
fn body(fields: Value) -> Result<String, String> {
    let text = fields.to_string();
    let request = CREATE_ORDER.request(Json::parse(text.as_bytes()).unwrap());
    let request = request.map_err(|violations| violations.to_string())?;
    // A gateway that receives it sees the same one.
    let incoming = IncomingRequest { target: request.target(), header: &|_| None, body: request.body(), decrypt: None };
    let received = CREATE_ORDER.receive(&incoming).unwrap();
    assert_eq!((request.target(), request.body()), (received.target(), received.body()));
    // And so is the struct's own.
    let order = <CreateOrder as wechatpay_runtime::Value>::read(Json::parse(text.as_bytes()).unwrap()).unwrap();
    assert_eq!(order.request().unwrap().body(), request.body());
    Ok(String::from_utf8(request.body().to_owned()).unwrap())
}

#[test]
fn what_data_does_not_say_is_as_the_type_has_it() {
    for (given, written) in [
        (json!({}), r#"{"count":1}"#),
        (json!({"count": 2, "any": null}), r#"{"count":2}"#),
        (json!({"state": "FINISHED", "states": ["FINISHED", "NEW"]}), r#"{"state":"Done","states":["Done","NEW"],"count":1}"#),
        (json!({"name": "AB", "names": ["C"]}), r#"{"name":"ab","names":["c"],"count":1}"#),
        (json!({"fraction": 5, "page": 7}), r#"{"fraction":5.0,"count":1}"#),
        (json!({"address": "127.0.0.1"}), r#"{"count":1,"address":"127.0.0.1"}"#),
        (json!({"any": {"a": [1, {"b": null}]}, "anything": [1, "a"]}), r#"{"count":1,"any":{"a":[1,{}]},"anything":[1,"a"]}"#),
        (json!({"members": {"b": 1, "a": 2}}), r#"{"count":1,"members":{"a":2,"b":1}}"#),
    ] {
        let mut fields = given.clone();
        fields["id"] = "7".into();
        assert_eq!(body(fields).as_deref(), Ok(written), "{given}");
    }
}

#[test]
fn what_only_the_type_refuses_is_a_violation_at_its_place() {
    for (given, violations) in [
        (json!({"page": 256}), "`page` (query) is 256, which does not fit the Rust type u8"),
        (json!({"tiny": -129}), "`tiny` (body) is -129, which does not fit the Rust type i8"),
        (json!({"names": ["a", "b!"]}), "`names[1]` (body) is not a quiet text"),
        (json!({"members": [1]}), "`members` (body) is not an object"),
        (json!({"range": {"least": 2, "most": 1}}), "`range.least` (body) must not be above `most`"),
        (json!({"ranges": [{}, {"least": 2, "most": 1}]}), "`ranges[1].least` (body) must not be above `most`"),
    ] {
        let mut fields = given.clone();
        fields["id"] = "7".into();
        assert_eq!(body(fields).unwrap_err(), violations, "{given}");
    }
    let refused = body(json!({"id": "7", "address": "1.2.3"})).unwrap_err();
    assert!(refused.starts_with("`address` (body) is refused: invalid IPv4 address"), "{refused}");
}

#[test]
fn of_a_response_the_declared_part_is_kept_as_its_type_keeps_it() {
    for response in [
        r#"{"total":1}"#,
        r#"{"unheard_of":{},"total":1.0,"wide":18446744073709551615,"ratio":2,"state":null}"#,
        r#"{"openid":"o","state":"FINISHED","parts":[{"name":"A"},{"name":"b","count":3,"more":[]}],"total":1}"#,
        r#"{"total":"1"}"#,
        r#"{"wide":-1,"total":1}"#,
        r#"{"total":1,"parts":[{"name":"A"},{"name":"b!"}]}"#,
        r#"{"total":1,"parts":[{}]}"#,
        r#"{"total":1,"parts":{}}"#,
        r#"{}"#,
        r#"[]"#,
        r#"null"#,
    ] {
        let json = || Json::parse(response.as_bytes()).unwrap();
        let by_type = <Order as wechatpay_runtime::Value>::read(json()).map(|order| to_json(&order));
        assert_eq!(CREATE_ORDER.response(json()), by_type, "{response}");
    }
}
