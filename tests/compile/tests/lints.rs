//! Declarations under the strictest lints: what is generated is nobody's mistake, and needs no permission that a crate may forbid.

use wechatpay_runtime::Object as _;

use self::deprecated_types::PayLater;
use self::forbidden::Order;

/// Nothing here uses all that is generated.
mod forbidden {
    #![forbid(
        dead_code,
        let_underscore_drop,
        missing_docs,
        nonstandard_style,
        private_bounds,
        private_interfaces,
        single_use_lifetimes,
        unnameable_types,
        unreachable_pub,
        unused,
        unused_qualifications,
        unused_results
    )]
    #![forbid(warnings)]

    use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

    #[wechatpay_endpoint(POST, "v3/orders/<id>", response = Item, builder)]
    #[derive(Debug, PartialEq)]
    pub(crate) struct Order {
        pub(crate) id: String,
        item: Item,
        state: Option<State>,
        #[wechatpay(sensitive)]
        name: Option<String>,
    }

    #[wechatpay_object(builder)]
    #[derive(Debug, PartialEq)]
    pub(crate) struct Item {
        pub(super) count: i64,
        parts: Vec<Part>,
    }

    #[wechatpay_object(builder)]
    #[derive(Debug, PartialEq)]
    struct Part {
        pub(crate) inner: Inner,
    }

    #[wechatpay_object]
    #[derive(Debug, PartialEq)]
    struct Inner {
        name: String,
    }

    #[wechatpay_enumeration]
    #[derive(Debug, PartialEq)]
    enum State {
        Paid,
        Other(String),
    }

    #[wechatpay_notification("ORDER.PAID")]
    #[derive(Debug, PartialEq)]
    struct Paid {
        id: String,
    }

    pub(crate) fn order() -> Order {
        let paid = Paid { id: "7".into() };
        let inner = Inner { name: "a".into() };
        let order = Order::builder().id(paid.id).item(Item { count: 1, parts: vec![Part { inner }] }).name("Li");
        Order { state: order.state.or(Some(State::Paid)), ..order }
    }
}

#[test]
fn a_crate_that_forbids_lints_can_declare() {
    assert_eq!(forbidden::order().id, "7");
    assert_eq!(Order::DESCRIPTOR.fields.len(), 4);
}

mod deprecated_types {
    #![deny(warnings)]

    use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

    #[deprecated]
    #[wechatpay_object(builder)]
    #[derive(Debug, PartialEq)]
    pub(super) struct Old {
        pub(super) count: i64,
        #[deprecated]
        pub(super) name: Option<String>,
    }

    #[allow(deprecated)]
    #[wechatpay_endpoint(POST, "v3/orders", response = Old, builder)]
    #[derive(Debug, PartialEq)]
    pub(super) struct PayLater {
        pub(super) old: Old,
        pub(super) more: Option<Old>,
    }

    #[wechatpay_object(builder)]
    #[derive(Debug, PartialEq)]
    pub(super) struct OnTheField {
        #[allow(deprecated)]
        pub(super) old: Old,
        #[expect(deprecated, reason = "until the old one is gone")]
        pub(super) more: Option<Old>,
    }

    #[allow(deprecated)]
    #[wechatpay_enumeration]
    #[derive(Debug, PartialEq)]
    pub(super) enum State {
        #[deprecated]
        Old,
        Other(String),
    }

    #[allow(non_snake_case, non_camel_case_types)]
    #[wechatpay_endpoint(POST, "v3/orders", builder)]
    #[derive(Debug, PartialEq)]
    pub(super) struct pay_now {
        pub(super) outOrderNo: String,
        pub(super) goodsTag: Option<String>,
    }
}

#[test]
#[expect(deprecated, reason = "that is what is tested")]
fn what_an_attribute_allows_is_allowed_in_what_is_generated() {
    let old = || deprecated_types::Old::builder().count(1);
    assert_eq!(
        PayLater::builder().old(old()).more(old()).more,
        deprecated_types::OnTheField::builder().old(old()).more(old()).more
    );
    assert_ne!(deprecated_types::State::Old, deprecated_types::State::Other(String::new()));
    let now = deprecated_types::pay_now::builder().outOrderNo("7").goodsTag("a");
    assert_eq!(now.request().unwrap().body(), br#"{"outOrderNo":"7","goodsTag":"a"}"#);
}

mod without_a_prelude {
    #![no_implicit_prelude]

    #[::wechatpay_runtime::wechatpay_enumeration]
    #[derive(::core::fmt::Debug, ::core::cmp::PartialEq)]
    pub(super) enum State {
        Paid,
        Other(::std::string::String),
    }

    #[::wechatpay_runtime::wechatpay_enumeration]
    #[derive(::core::fmt::Debug, ::core::cmp::PartialEq)]
    pub(super) enum Kind {
        #[wechatpay(value = 1)]
        First,
        Other(i64),
    }

    #[::wechatpay_runtime::wechatpay_endpoint(POST, "v3/orders/<id>", builder, check = none)]
    #[derive(::core::fmt::Debug, ::core::cmp::PartialEq)]
    pub(super) struct Order {
        pub(super) id: ::std::string::String,
        #[wechatpay(bytes = 1..=3, pattern = "[a-z]+")]
        pub(super) tag: ::core::option::Option<::std::string::String>,
        pub(super) states: ::std::vec::Vec<State>,
        pub(super) kind: ::core::option::Option<Kind>,
        #[wechatpay(sensitive)]
        pub(super) name: ::core::option::Option<::std::string::String>,
        #[wechatpay(serde)]
        pub(super) pair: (u8, u8),
        #[serde(default)]
        pub(super) count: i64,
        #[serde(skip)]
        pub(super) cached: bool,
    }

    fn none(_: &Order, _: &mut ::wechatpay_runtime::Check<'_>) {}

    #[::wechatpay_runtime::wechatpay_notification("ORDER.PAID")]
    #[derive(::core::fmt::Debug, ::core::cmp::PartialEq)]
    pub(super) struct Paid {
        pub(super) id: ::std::string::String,
    }
}

#[test]
fn a_module_without_a_prelude_can_declare() {
    use without_a_prelude::{Kind, Order, Paid, State};

    let sent = Order::builder().id("7").states(vec![State::Paid]).pair((1, 2)).kind(Kind::First).tag("a");
    crate::agreement::arrives_as_it_was_sent(&sent);
    assert_eq!(Paid::DESCRIPTOR.fields.len(), 1);
}

#[test]
fn a_raw_identifier_is_a_types_name_without_its_prefix() {
    #[wechatpay_runtime::wechatpay_endpoint(POST, "v3/tries", builder)]
    #[derive(Debug)]
    struct r#Try {
        #[wechatpay(sensitive)]
        name: Option<String>,
        r#type: i64,
    }

    assert_eq!(r#Try::DESCRIPTOR.name, "Try");
    assert_eq!(format!("{:?}", r#Try::builder().r#type(1).name("a")), "Try { name: Some([sensitive]), type: 1 }");
}
