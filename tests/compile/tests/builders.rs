//! `builder`: a request that is written field by field.

use std::borrow::Cow;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

#[wechatpay_endpoint(POST, "v3/orders/<out_order_no>/complete", builder)]
#[derive(Debug, Clone, PartialEq)]
struct CompleteOrder {
    /// The merchant's number of the order.
    out_order_no: String,
    items: Vec<Item>,
    total_amount: i64,
    value: bool,
    goods_tag: Option<String>,
    limit: Option<u32>,
    #[serde(default = "open")]
    state: String,
    #[serde(rename = "type", default)]
    r#type: String,
    place: Option<Place>,
    #[serde(skip)]
    remembered: u8,
}

fn open() -> String {
    "OPEN".to_owned()
}

#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq)]
struct Item {
    name: String,
    amount: Option<i64>,
}

#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq)]
struct Place {
    city: Option<String>,
}

#[test]
fn required_fields_come_by_name_and_the_others_in_any_order() {
    let written = CompleteOrder::builder()
        .out_order_no("7")
        .items(vec![Item::builder().name("a").amount(3_000_000_000)])
        .total_amount(3_000_000_000)
        .value(true)
        .place(Place::builder().city("深圳"))
        .limit(5)
        .r#type("x")
        .goods_tag("tag");
    let literal = CompleteOrder {
        out_order_no: "7".into(),
        items: vec![Item { name: "a".into(), amount: Some(3_000_000_000) }],
        total_amount: 3_000_000_000,
        value: true,
        goods_tag: Some("tag".into()),
        limit: Some(5),
        state: "OPEN".into(),
        r#type: "x".into(),
        place: Some(Place { city: Some("深圳".into()) }),
        remembered: 0,
    };
    assert_eq!(written, literal);
    assert_eq!(written.request().unwrap().target(), "/v3/orders/7/complete");
}

#[test]
fn what_is_not_given_is_left_out() {
    let order = CompleteOrder::builder().out_order_no("7").items(vec![]).total_amount(0).value(false);
    assert_eq!((order.goods_tag, order.limit, order.state.as_str(), order.r#type.as_str()), (None, None, "OPEN", ""));
    assert_eq!(Place::builder(), Place { city: None });
}

#[test]
fn a_step_can_be_kept_and_taken_up_again() {
    let begun = CompleteOrder::builder().out_order_no("7").items(vec![]);
    let order = if begun_is_enough() { begun.total_amount(1).value(true) } else { begun.total_amount(2).value(false) };
    assert_eq!(order.total_amount, 1);
}

fn begun_is_enough() -> bool {
    true
}

#[wechatpay_endpoint(GET, "v3/orders", builder)]
#[derive(Debug)]
struct ListOrders;

#[test]
fn without_fields_there_is_just_the_beginning() {
    assert_eq!(ListOrders::builder().request().unwrap().target(), "/v3/orders");
}

#[wechatpay_endpoint(POST, "v3/pages/<id>", builder)]
#[derive(Debug, Clone, PartialEq)]
struct CreatePage<'a, T: Clone = String, const N: usize = 1>
where
    T: PartialEq,
{
    id: Cow<'a, str>,
    content: T,
    tags: Option<&'a [&'a str]>,
    #[serde(skip)]
    numbers: std::marker::PhantomData<[u8; N]>,
}

#[test]
fn generics_lifetimes_and_borrowed_fields_work() {
    let tags = ["a", "b"];
    let page = CreatePage::<'_, Item>::builder().id("7").content(Item::builder().name("x")).tags(&tags[..]);
    assert_eq!(page.request().unwrap().body(), r#"{"content":{"name":"x"},"tags":["a","b"]}"#.as_bytes());
}

mod inside {
    use super::{wechatpay_endpoint, wechatpay_object};

    #[wechatpay_object(builder)]
    #[derive(Debug)]
    pub(super) struct Hidden {
        secret: u8,
        pub(super) open: Option<u8>,
    }

    #[wechatpay_endpoint(GET, "v3/hidden", builder)]
    #[derive(Debug)]
    pub(crate) struct Visible {
        pub(crate) number: u8,
    }

    pub(super) fn hidden() -> Hidden {
        let hidden = Hidden::builder().secret(1);
        assert_eq!(hidden.secret, 1);
        hidden
    }
}

#[test]
fn methods_are_as_visible_as_what_they_fill() {
    assert_eq!(inside::hidden().open(2).open, Some(2));
    assert_eq!(inside::Visible::builder().number(3).number, 3);
}
