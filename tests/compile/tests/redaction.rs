//! `Debug` of declared structs: sensitive fields are not shown, whatever is derived and however deep they are.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification, wechatpay_object};

const SECRET: &str = "张三";

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Contact {
    kind: i64,
    #[wechatpay(sensitive, len = 1..=10)]
    name: String,
    #[wechatpay(sensitive)]
    mobile: Option<String>,
    #[wechatpay(sensitive)]
    emails: Vec<String>,
}

fn contact() -> Contact {
    Contact { kind: 1, name: SECRET.into(), mobile: Some(SECRET.into()), emails: vec![SECRET.into()] }
}

#[wechatpay_endpoint(POST, "v3/applyments")]
#[derive(Clone, Debug)]
struct Apply {
    number: String,
    contacts: Vec<Contact>,
}

#[test]
fn a_sensitive_field_is_not_shown_and_the_others_are() {
    let shown = "Contact { kind: 1, name: [sensitive], mobile: Some([sensitive]), emails: [sensitive] }";
    assert_eq!(format!("{:?}", contact()), shown);
    assert!(format!("{:?}", Contact { mobile: None, ..contact() }).contains("mobile: None"));
    assert!(format!("{:#?}", contact()).contains("    name: [sensitive],\n"));
}

#[test]
fn what_holds_an_object_shows_no_more_of_it_than_the_object_itself() {
    let apply = Apply { number: "7".into(), contacts: vec![contact()] };
    let text = format!("{apply:?}");
    assert!(text.starts_with("Apply { number: \"7\", contacts: [Contact { kind: 1, name: [sensitive]"), "{text}");
    assert!(!text.contains(SECRET));
}

#[wechatpay_object]
struct Unprintable {
    #[wechatpay(sensitive)]
    name: String,
    other: NotDebug,
}

struct NotDebug;

impl wechatpay_runtime::Value for NotDebug {
    const TYPE: wechatpay_runtime::Type = wechatpay_runtime::Type::Text;

    fn view(&self) -> wechatpay_runtime::View<'_> {
        wechatpay_runtime::View::Text("a".into())
    }

    fn read(_: wechatpay_runtime::Json<'_>) -> Result<Self, wechatpay_runtime::DecodeError> {
        Ok(NotDebug)
    }
}

#[test]
fn where_none_is_derived_only_the_name_is_shown() {
    assert_eq!(format!("{:?}", Unprintable { name: SECRET.into(), other: NotDebug }), "Unprintable { .. }");
}

#[wechatpay_notification("USER.CHANGED")]
#[derive(::std::fmt::Debug)]
struct UserChanged<'a, T> {
    #[cfg_attr(all(), wechatpay(sensitive))]
    name: &'a str,
    /// Not on the wire.
    #[serde(skip)]
    what: Vec<T>,
    #[wechatpay(serde, sensitive)]
    foreign: std::path::PathBuf,
}

#[test]
fn every_way_to_write_it_is_seen() {
    let changed = UserChanged { name: SECRET, what: vec![1], foreign: SECRET.into() };
    assert_eq!(format!("{changed:?}"), "UserChanged { name: [sensitive], what: [1], foreign: [sensitive] }");
    assert_eq!(changed.what, [1]);
}

macro_rules! declared {
    ($name:ident { $($field:ident: $ty:ty),* }) => {
        #[wechatpay_object]
        #[cfg_attr(all(), derive(Debug))]
        struct $name {
            $(#[wechatpay(sensitive)] $field: $ty),*
        }
    };
}

declared!(FromAMacro { name: String, number: Option<String> });

#[test]
fn what_a_macro_writes_is_redacted_too() {
    let shown = format!("{:?}", FromAMacro { name: SECRET.into(), number: None });
    assert_eq!(shown, "FromAMacro { name: [sensitive], number: None }");
}

#[wechatpay_object]
#[derive(Debug)]
struct NotAnyMore {
    #[cfg_attr(any(), wechatpay(sensitive))]
    name: String,
}

#[test]
fn what_is_not_sensitive_in_this_build_is_shown() {
    assert_eq!(format!("{:?}", NotAnyMore { name: "a".into() }), "NotAnyMore { name: \"a\" }");
}
