//! Where declarations stand and what is around them: functions, macros, `cfg`, other derives, other names for the runtime.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use wechatpay_runtime::{Endpoint, EndpointDescriptor, Object as _, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::agreement::{agrees_with_serde, arrives_as_it_was_sent, text};

#[wechatpay_endpoint(GET, "v3/certificates")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Certificates;

#[wechatpay_endpoint(POST, "v3/wake")]
#[derive(Debug, PartialEq)]
struct Wake {}

#[test]
fn a_struct_without_fields_is_a_request_without_parameters() {
    assert_eq!(Certificates.request().unwrap().target(), "/v3/certificates");
    assert!(Certificates.request().unwrap().body().is_empty());
    arrives_as_it_was_sent(&Certificates);
    arrives_as_it_was_sent(&Wake {});
}

#[wechatpay_endpoint(POST, "v3/orders/<type>/parts/<part>")]
#[derive(Debug, PartialEq)]
struct RawIdentifiers {
    r#type: String,
    r#match: Option<i64>,
    #[serde(rename = "part")]
    r#loop: i64,
    r#fn: Vec<String>,
}

#[test]
fn a_raw_identifier_is_a_name_without_its_prefix() {
    let sent = RawIdentifiers { r#type: "a".into(), r#match: Some(1), r#loop: 2, r#fn: vec!["b".into()] };
    let request = sent.request().unwrap();
    assert_eq!(request.target(), "/v3/orders/a/parts/2");
    assert_eq!(request.body(), br#"{"match":1,"fn":["b"]}"#);
    arrives_as_it_was_sent(&sent);
}

#[wechatpay_endpoint(GET, "v3/orders/<number>")]
#[derive(Debug, PartialEq)]
struct RenamedInThePath {
    #[serde(rename = "out_order_no")]
    number: String,
}

#[test]
fn a_placeholder_can_name_a_field_by_its_rust_name() {
    let sent = RenamedInThePath { number: "1".into() };
    assert_eq!(sent.request().unwrap().target(), "/v3/orders/1");
    assert_eq!(RenamedInThePath::ENDPOINT.template, "v3/orders/<out_order_no>");
    arrives_as_it_was_sent(&sent);
}

#[wechatpay_object]
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Conditional {
    #[cfg(any())]
    extra: NotEvenAType,
    #[cfg(not(any()))]
    plain: i64,
    #[cfg_attr(not(any()), serde(rename = "outOrderNo"), wechatpay(len = ..=3))]
    out_order_no: String,
    #[cfg_attr(any(), wechatpay(an_option_that_is_none))]
    last: Option<bool>,
}

#[test]
fn a_field_that_cfg_removes_is_not_declared() {
    let names: Vec<&str> = Conditional::DESCRIPTOR.fields.iter().map(|field| field.name).collect();
    assert_eq!(names, ["plain", "outOrderNo", "last"]);
    assert_eq!(Conditional::DESCRIPTOR.fields[1].limits().len.map(|len| len.most), Some(3));
    agrees_with_serde(&Conditional { plain: 1, out_order_no: "a".into(), last: Some(true) });
}

#[cfg_attr(not(any()), wechatpay_object)]
#[derive(Debug, PartialEq)]
struct DeclaredByCfg {
    #[wechatpay(range = 0..)]
    total: i64,
}

#[test]
fn the_attribute_itself_can_depend_on_cfg() {
    assert_eq!(text(&DeclaredByCfg { total: 1 }), r#"{"total":1}"#);
}

#[test]
fn a_declaration_can_stand_in_a_function() {
    #[wechatpay_enumeration]
    #[derive(Debug, PartialEq)]
    enum State {
        Paid,
        Other(String),
    }

    #[wechatpay_object]
    #[derive(Debug, PartialEq)]
    struct Detail {
        state: State,
    }

    #[wechatpay_endpoint(POST, "v3/orders", response = Detail, check = rule)]
    #[derive(Debug, PartialEq)]
    struct Order {
        details: Vec<Detail>,
    }

    fn rule(order: &Order, check: &mut wechatpay_runtime::Check<'_>) {
        if order.details.len() > 1 {
            check.refuse("details", "are too many");
        }
    }

    let detail = || Detail { state: State::Paid };
    arrives_as_it_was_sent(&Order { details: vec![detail()] });
    assert!(Order { details: vec![detail(), detail()] }.validate().is_err());
}

/// Each fragment of a declaration as a macro hands it on.
macro_rules! declare {
    ($name:ident, $method:ident, $template:literal, $response:ty, $rule:path, { $($field:ident: $ty:ty = $limit:literal),* }) => {
        #[wechatpay_endpoint($method, $template, response = $response, check = $rule)]
        #[derive(Debug, Clone, PartialEq)]
        struct $name {
            $(#[wechatpay(len = ..=$limit)] $field: $ty,)*
            #[wechatpay(items = 1..=2)]
            list: Vec<$response>,
            // A type, a function and serde's attributes that are written in the macro itself.
            #[serde(default, skip_serializing_if = "is_none")]
            own: Option<i64>,
            #[serde(serialize_with = "as_text", deserialize_with = "from_text")]
            number: i64,
        }
    };
}

fn is_none(own: &Option<i64>) -> bool {
    own.is_none()
}

fn as_text<S: serde::Serializer>(number: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

fn from_text<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
}

mod rules {
    pub(super) fn none<T>(_: &T, _: &mut wechatpay_runtime::Check<'_>) {}
}

declare!(FromAMacro, POST, "v3/macros/<id>", Conditional, rules::none, { id: String = 3, name: Option<String> = 4 });

impl Clone for Conditional {
    fn clone(&self) -> Self {
        Conditional { plain: self.plain, out_order_no: self.out_order_no.clone(), last: self.last }
    }
}

#[test]
fn a_macro_can_write_a_declaration() {
    let sent = FromAMacro {
        id: "abc".into(),
        name: None,
        list: vec![Conditional { out_order_no: "a".into(), ..Conditional::default() }],
        own: None,
        number: 5,
    };
    arrives_as_it_was_sent(&sent);
    assert_eq!(sent.request().unwrap().target(), "/v3/macros/abc");
    let wrong = FromAMacro { id: "abcd".into(), name: Some("abcde".into()), list: vec![], ..sent };
    assert_eq!(wrong.validate().unwrap_err().len(), 3);
    assert_eq!(FromAMacro::DESCRIPTOR.description, "");
}

macro_rules! pass_on {
    ($item:item) => {
        #[wechatpay_object]
        $item
    };
}

pass_on! {
    /// Handed on as a whole.
    #[derive(Debug, PartialEq)]
    pub(crate) struct PassedOn {
        total: i64,
    }
}

#[test]
fn a_macro_can_pass_on_a_whole_struct() {
    assert_eq!(text(&PassedOn { total: 1 }), r#"{"total":1}"#);
    assert_eq!(PassedOn::DESCRIPTOR.description, "Handed on as a whole.");
}

// Derives on either side of the attribute, and a field's visibility and attributes kept.
#[derive(Debug, Clone)]
#[wechatpay_object]
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[must_use]
pub(crate) struct Derived {
    /// Kept.
    #[wechatpay(len = 1..=2)]
    pub(crate) name: String,
    pub(in crate::hygiene) total: i64,
}

#[test]
fn other_derives_stand_beside_the_declaration() {
    let derived = Derived { name: "a".into(), ..Derived::default() };
    assert!(derived.clone() < Derived { total: 1, ..derived.clone() });
    assert_eq!(HashSet::from([derived.clone(), derived.clone()]).len(), 1);
    assert_eq!(text(&derived), r#"{"name":"a","total":0}"#);
}

// Names that the expansion could trip over.
#[wechatpay_endpoint(POST, "v3/names/<field>", check = names)]
#[derive(Debug, PartialEq)]
struct Names {
    field: String,
    fields: i64,
    check: i64,
    view: i64,
    json: i64,
    whole: Option<i64>,
    rule: i64,
    request: i64,
    validate: i64,
    send: i64,
}

fn names(_: &Names, _: &mut wechatpay_runtime::Check<'_>) {}

#[test]
fn fields_can_have_the_names_that_the_runtime_uses() {
    arrives_as_it_was_sent(&Names {
        field: "a".into(),
        fields: 1,
        check: 2,
        view: 3,
        json: 4,
        whole: None,
        rule: 5,
        request: 6,
        validate: 7,
        send: 8,
    });
}

/// Nothing of the prelude, and other things under its names.
mod shadowed {
    #![allow(dead_code, non_camel_case_types)]

    pub(super) struct Result;
    pub(super) struct Option2;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) struct Ok;
    pub(super) struct Err;
    pub(super) struct Default;
    pub(super) struct String;
    pub(super) trait From {}
    pub(super) trait Into {}
    pub(super) struct Value;
    pub(super) struct Object;
    pub(super) mod std {}
    pub(super) mod core {}

    #[::wechatpay_runtime::wechatpay_endpoint(POST, "v3/shadowed")]
    #[serde(default)]
    #[derive(PartialEq, Debug)]
    pub(super) struct Endpoint {
        #[serde(default)]
        pub(super) text: ::std::string::String,
        #[wechatpay(serde)]
        pub(super) foreign: ::std::option::Option<u128>,
        pub(super) state: State,
        pub(super) kind: Kind,
    }

    impl ::std::default::Default for Endpoint {
        fn default() -> Self {
            Endpoint {
                text: ::std::string::String::new(),
                foreign: ::std::option::Option::None,
                state: State::Paid,
                kind: Kind::First,
            }
        }
    }

    #[::wechatpay_runtime::wechatpay_enumeration]
    #[derive(PartialEq, Debug)]
    pub(super) enum State {
        Paid,
        Other(::std::string::String),
    }

    #[::wechatpay_runtime::wechatpay_enumeration]
    #[derive(PartialEq, Debug)]
    pub(super) enum Kind {
        #[wechatpay(value = 1)]
        First,
        Other(i64),
    }
}

#[test]
fn the_expansion_relies_on_no_name_in_scope() {
    arrives_as_it_was_sent(&shadowed::Endpoint { text: "a".into(), foreign: Some(1), ..Default::default() });
}

mod by_another_path {
    /// As a crate that hands the runtime on has it.
    pub(super) mod handed_on {
        pub(crate) use wechatpay_runtime as payments;
    }

    use handed_on::payments::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

    #[wechatpay_endpoint(GET, "v3/orders", crate = handed_on::payments, response = Order)]
    pub(super) struct GetOrder;

    #[wechatpay_object(crate = crate::hygiene::by_another_path::handed_on::payments)]
    #[derive(Debug, PartialEq)]
    pub(super) struct Order {
        pub(super) state: State,
    }

    #[wechatpay_enumeration(crate = self::handed_on::payments)]
    #[derive(Debug, PartialEq)]
    pub(super) enum State {
        Paid,
        Other(String),
    }
}

#[test]
fn the_runtime_can_be_anywhere() {
    fn descriptor<E: Endpoint<Response = by_another_path::Order>>(_: &E) -> &'static EndpointDescriptor {
        E::ENDPOINT
    }
    assert_eq!(descriptor(&by_another_path::GetOrder).template, "v3/orders");
    assert_eq!(text(&by_another_path::Order { state: by_another_path::State::Paid }), r#"{"state":"Paid"}"#);
}
