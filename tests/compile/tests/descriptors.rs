//! What a declaration says as data.

use wechatpay_runtime::{
    Bounds, Endpoint as _, Field, Location, Method, Object as _, Type, Variants, wechatpay_endpoint, wechatpay_enumeration,
    wechatpay_object,
};

/// Completes an order.
///
/// What follows the first paragraph is for readers of the documentation.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/<out_order_no>/complete",
    response = Vec<Part>,
    document = "https://pay.weixin.qq.com/doc",
    idempotent
)]
struct CompleteOrder {
    /// The merchant's number
    /// of the order.
    ///
    /// As it was created.
    #[wechatpay(len = 1..=32, pattern = "[0-9A-Za-z]+")]
    out_order_no: String,
    #[wechatpay(query)]
    force: Option<bool>,
    #[wechatpay(header = "Idempotency-Key", len = 36)]
    key: String,
    #[wechatpay(items = ..=100)]
    parts: Vec<Part>,
    /** In a comment of the other kind. */
    #[wechatpay(range = -5..)]
    total: i64,
    #[wechatpay(sensitive)]
    #[serde(rename = "userName", alias = "name")]
    user_name: Option<String>,
    #[serde(default)]
    state: State,
    #[serde(flatten)]
    part: Part,
    #[serde(skip)]
    #[expect(dead_code, reason = "it is not on the wire, and nobody else looks at it")]
    cached: std::cell::Cell<i64>,
    #[serde(skip_deserializing)]
    ratio: f64,
    any: serde_json::Value,
}

/// A part.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Part {
    name: String,
}

#[wechatpay_enumeration]
#[derive(Debug, Default)]
enum State {
    #[default]
    Open,
    Other(String),
}

#[wechatpay_endpoint(GET, "v3/certificates")]
struct Certificates;

/// Removes.
#[wechatpay_endpoint(DELETE, "v3/orders/<id>")]
struct Remove {
    id: String,
    appid: String,
    #[wechatpay(body)]
    reason: String,
}

fn field(name: &str) -> &'static Field {
    CompleteOrder::DESCRIPTOR.field(name).unwrap_or_else(|| panic!("a field {name}"))
}

#[test]
fn the_endpoint_is_described_as_it_is_declared() {
    let endpoint = CompleteOrder::ENDPOINT;
    assert_eq!(endpoint.method, Method::Post);
    assert_eq!(endpoint.template, "v3/payscore/serviceorder/<out_order_no>/complete");
    assert_eq!(endpoint.document, "https://pay.weixin.qq.com/doc");
    assert!(endpoint.idempotent);
    assert!(matches!(endpoint.response, Type::List(Type::Object(part)) if part().name == "Part"));
    assert_eq!(endpoint.request.name, "CompleteOrder");
    let _ = CompleteOrder {
        out_order_no: String::new(),
        force: None,
        key: String::new(),
        parts: Vec::new(),
        total: 0,
        user_name: None,
        state: State::Other(String::new()),
        part: Part { name: String::new() },
        cached: Default::default(),
        ratio: 0.0,
        any: serde_json::Value::Null,
    };
}

#[test]
fn what_is_not_declared_has_its_default() {
    assert!(Certificates::ENDPOINT.idempotent, "GET is idempotent");
    assert!(!Remove::ENDPOINT.idempotent);
    assert_eq!(Certificates::ENDPOINT.document, "");
    assert!(matches!(Certificates::ENDPOINT.response, Type::Nothing));
}

#[test]
fn descriptions_are_the_first_paragraphs_of_the_documentation() {
    assert_eq!(CompleteOrder::DESCRIPTOR.description, "Completes an order.");
    assert_eq!(Part::DESCRIPTOR.description, "A part.");
    assert_eq!(Certificates::DESCRIPTOR.description, "", "the line that the macro adds is no description");
    assert_eq!(field("out_order_no").description, "The merchant's number of the order.");
    assert_eq!(field("total").description, "In a comment of the other kind.");
    assert_eq!(field("parts").description, "");
}

#[test]
fn each_field_has_the_location_that_it_names_or_its_method_prefers() {
    let location = |name| field(name).location;
    assert_eq!(location("out_order_no"), Location::Path);
    assert_eq!(location("force"), Location::Query);
    assert_eq!(location("key"), Location::Header("Idempotency-Key"));
    assert_eq!(location("parts"), Location::Body);
    let locations: Vec<Location> = Remove::DESCRIPTOR.fields.iter().map(|field| field.location).collect();
    assert_eq!(locations, [Location::Path, Location::Query, Location::Body]);
    assert_eq!(Part::DESCRIPTOR.fields[0].location, Location::Body);
    let _ = Remove { id: String::new(), appid: String::new(), reason: String::new() };
}

#[test]
fn a_field_is_required_unless_its_type_or_serde_says_otherwise() {
    let required: Vec<&str> =
        CompleteOrder::DESCRIPTOR.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    assert_eq!(required, ["out_order_no", "key", "parts", "total", "part", "ratio", "any"]);
}

#[test]
fn a_field_that_is_skipped_in_both_directions_is_not_described() {
    assert!(CompleteOrder::DESCRIPTOR.field("cached").is_none());
    assert_eq!(CompleteOrder::DESCRIPTOR.fields.len(), 10);
}

#[test]
fn limits_are_described_with_both_ends() {
    assert_eq!(field("out_order_no").limits().len, Some(Bounds { least: 1, most: 32 }));
    assert_eq!(field("key").limits().len, Some(Bounds { least: 36, most: 36 }));
    assert_eq!(field("parts").limits().items, Some(Bounds { least: 0, most: 100 }));
    assert_eq!(field("total").limits().range, Some(Bounds { least: -5, most: i64::MAX }));
    assert_eq!(field("out_order_no").limits().pattern.map(|pattern| pattern.as_str()), Some("[0-9A-Za-z]+"));
    assert!(field("userName").sensitive);
    assert!(!field("out_order_no").sensitive);
}

#[test]
fn types_names_and_aliases_are_those_of_the_wire() {
    assert!(matches!(field("out_order_no").ty, Type::Text));
    assert!(matches!(field("force").ty, Type::Boolean));
    assert!(matches!(field("total").ty, Type::Integer(_)));
    assert!(matches!(field("ratio").ty, Type::Number));
    assert!(matches!(field("parts").ty, Type::List(Type::Object(_))));
    assert!(matches!(field("state").ty, Type::Enumeration(Variants { values: ["Open"], .. })));
    assert!(matches!(field("any").ty, Type::Any));
    assert_eq!(field("userName").aliases(), ["name"]);
    assert_eq!(field("name").name, "userName", "a field is found by its alias");
    assert!(CompleteOrder::DESCRIPTOR.fields[7].flatten);
}
