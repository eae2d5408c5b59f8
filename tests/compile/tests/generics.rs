//! Parameters of types, constants and lifetimes, borrowed and shared values, objects that hold their like.

use std::borrow::Cow;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use wechatpay_runtime::{Object, Type, Value, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::agreement::{agrees_with_serde, arrives_as_it_was_sent, read, text, written_by_serde};

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Page<T, U = String>
where
    T: Clone,
{
    #[wechatpay(items = ..=100)]
    items: Vec<T>,
    next: Option<U>,
}

#[test]
fn a_parameter_stands_for_any_type_that_a_field_can_have() {
    agrees_with_serde(&Page::<i64> { items: vec![1, 2], next: Some("a".into()) });
    agrees_with_serde(&Page::<Page<String>, bool> { items: vec![Page { items: vec![], next: None }], next: Some(true) });
}

#[wechatpay_endpoint(POST, "v3/pages/<id>", response = Page<T>)]
#[derive(Debug, Clone, PartialEq)]
struct PostPage<T: Clone + PartialEq + Debug> {
    id: T,
    page: Page<T, T>,
}

#[test]
fn an_endpoint_with_a_parameter_is_sent_and_received() {
    arrives_as_it_was_sent(&PostPage { id: 5_i64, page: Page { items: vec![6, 7], next: None } });
    arrives_as_it_was_sent(&PostPage { id: "a/b".to_owned(), page: Page { items: vec!["b".into()], next: Some("c".into()) } });
}

/// Knows nothing of values.
#[derive(Debug, Clone, PartialEq)]
struct Marker;

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Marked<M, const LIMIT: usize> {
    total: i64,
    #[serde(skip)]
    marker: PhantomData<M>,
}

#[test]
fn a_parameter_that_no_field_on_the_wire_holds_can_be_any_type() {
    let marked: Marked<Marker, 3> = Marked { total: 1, marker: PhantomData };
    assert_eq!(text(&marked), r#"{"total":1}"#);
    assert_eq!(read::<Marked<Marker, 3>>(r#"{"total":1}"#).unwrap(), marked);
}

#[wechatpay_object]
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
struct Detail<'a> {
    name: &'a str,
    count: u32,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Borrowed<'a, 'b: 'a, T: Value> {
    text: &'a str,
    either: Cow<'a, str>,
    optional: Option<&'b str>,
    list: &'a [T],
    texts: &'a [&'b str],
    optional_list: Option<&'a [i64]>,
    detail: Detail<'a>,
    details: &'a [Detail<'b>],
    pointed: &'a Detail<'b>,
    every: Vec<&'a Detail<'b>>,
}

#[test]
fn what_is_borrowed_is_written_as_what_is_owned() {
    let detail = Detail { name: "平", count: 1 };
    let borrowed = Borrowed {
        text: "a",
        either: Cow::Borrowed("b"),
        optional: None,
        list: &[1_u8, 2],
        texts: &["c", ""],
        optional_list: Some(&[]),
        detail,
        details: &[detail, detail],
        pointed: &detail,
        every: vec![&detail],
    };
    let ours = text(&borrowed);
    assert_eq!(wechatpay_runtime::Json::parse(ours.as_bytes()).unwrap(), written_by_serde(&borrowed));
}

#[test]
fn what_is_borrowed_is_not_read_and_says_why() {
    let error = read::<Detail<'_>>(r#"{"name":"a","count":1}"#).unwrap_err();
    assert_eq!(error, "the whole is of a Rust type that borrows, which can be sent but not read");
}

#[wechatpay_endpoint(GET, "v3/orders/<out_order_no>")]
#[derive(Debug, Clone, Copy)]
struct GetOrder<'a> {
    out_order_no: &'a str,
    appids: &'a [&'a str],
    service: Option<&'a str>,
}

#[test]
fn an_endpoint_can_borrow_all_that_it_sends() {
    let number = String::from("a b");
    let order = GetOrder { out_order_no: &number, appids: &["1", "2"], service: None };
    assert_eq!(order.request().unwrap().target(), "/v3/orders/a%20b?appids=1&appids=2");
}

#[wechatpay_endpoint(POST, "v3/orders")]
#[derive(Debug, Clone, PartialEq)]
struct Owned<'a> {
    name: Cow<'a, str>,
    names: Vec<Cow<'a, str>>,
}

#[test]
fn what_may_borrow_or_own_is_received_owned() {
    arrives_as_it_was_sent(&Owned { name: "a".into(), names: vec!["b".into(), String::from("c").into()] });
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Node {
    name: String,
    children: Vec<Self>,
    parent: Option<Box<Node>>,
    kind: Option<Kind>,
}

#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Kind {
    Leaf,
    #[serde(untagged)]
    Other(Box<str>),
}

fn node(name: &str) -> Node {
    Node { name: name.into(), children: Vec::new(), parent: None, kind: Some(Kind::Other("New".into())) }
}

#[test]
fn an_object_can_hold_its_like() {
    agrees_with_serde(&Node {
        children: vec![node("a"), Node { kind: Some(Kind::Leaf), ..node("b") }],
        parent: Some(Box::new(node("c"))),
        ..node("d")
    });
    let children = Node::DESCRIPTOR.field("children").unwrap();
    let Type::List(Type::Object(child)) = children.ty else { panic!("a list of objects: {:?}", children.ty) };
    assert_eq!(child().name, "Node");
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Pointers {
    boxed: Box<Node>,
    shared: Arc<Node>,
    counted: Option<Rc<Node>>,
    list: Vec<Arc<Node>>,
}

#[test]
fn a_pointer_to_an_object_is_that_object() {
    let pointers =
        Pointers { boxed: Box::new(node("a")), shared: Arc::new(node("b")), counted: None, list: vec![Arc::new(node("c"))] };
    let json = text(&pointers);
    assert!(json.starts_with(r#"{"boxed":{"name":"a","children":[],"kind":"New"},"shared":{"name":"b""#), "{json}");
    assert_eq!(read::<Pointers>(&json).unwrap(), pointers);
}

// Asks for nothing but what the declaration needs.
fn is_declared<T: Object>() {}

#[test]
fn a_declared_struct_is_an_object_for_every_lifetime() {
    fn for_each<'a>(_: &'a str) {
        is_declared::<Detail<'a>>();
        is_declared::<Borrowed<'a, 'static, i64>>();
    }
    for_each("");
}

#[wechatpay_object]
#[derive(Debug)]
struct r#Try {
    again: Option<Box<Self>>,
}

#[test]
fn a_descriptor_is_in_one_place_of_the_program() {
    fn address<T: Object>() -> *const wechatpay_runtime::ObjectDescriptor {
        T::DESCRIPTOR
    }
    assert_eq!(address::<Node>(), Node::DESCRIPTOR as *const _);
    let Type::Object(again) = r#Try::DESCRIPTOR.fields[0].ty else { panic!("an object") };
    assert!(std::ptr::eq(again(), r#Try::DESCRIPTOR));
    assert!(r#Try { again: None }.again.is_none());
}
