//! Limits of fields: what is refused, and in which words.

use wechatpay_runtime::{Bounds, Issue, Object as _, wechatpay_endpoint};

use crate::agreement::on_the_server;

#[wechatpay_endpoint(POST, "v3/pay")]
#[derive(Debug, Clone, PartialEq, Default)]
struct Pay {
    #[wechatpay(bytes = 1..=9)]
    attach: Option<String>,
    #[wechatpay(len = ..=4, bytes = 2..)]
    description: Option<String>,
    #[wechatpay(bytes = 1..=3)]
    tags: Vec<String>,
    #[wechatpay(len = 1..=32)]
    goods_tag: Option<String>,
    #[wechatpay(items = 1..=3)]
    accounts: Option<Vec<i64>>,
}

fn pay() -> Pay {
    Pay { tags: vec!["a".into()], ..Pay::default() }
}

fn violations(pay: &Pay) -> String {
    pay.validate().unwrap_err().to_string()
}

#[test]
fn bytes_are_described_beside_characters() {
    let field = |name| Pay::DESCRIPTOR.field(name).unwrap();
    assert_eq!(field("attach").limits().bytes, Some(Bounds { least: 1, most: 9 }));
    assert_eq!(field("attach").limits().len, None);
    assert_eq!(field("description").limits().bytes, Some(Bounds { least: 2, most: u32::MAX }));
    assert_eq!(field("description").limits().len, Some(Bounds { least: 0, most: 4 }));
}

#[test]
fn a_chinese_character_counts_as_three_bytes() {
    assert!(Pay { attach: Some("支付分".into()), ..pay() }.validate().is_ok());
    let wrong = Pay { attach: Some("支付分a".into()), ..pay() };
    assert_eq!(violations(&wrong), "`attach` (body) has 10 bytes in UTF-8, at most 9 are accepted");
    let issue = wrong.validate().unwrap_err().iter().next().unwrap().issue.clone();
    assert_eq!(issue, Issue::Bytes { found: 10, accepted: Bounds { least: 1, most: 9 } });
}

#[test]
fn characters_and_bytes_of_one_text_are_both_limited() {
    let description = |text: &str| Pay { description: Some(text.into()), ..pay() };
    assert!(description("支付分🎁").validate().is_ok());
    assert_eq!(violations(&description("abcde")), "`description` (body) has 5 characters, at most 4 are accepted");
    assert_eq!(violations(&description("a")), "`description` (body) has 1 bytes in UTF-8, at least 2 is accepted");
}

#[test]
fn the_bytes_of_each_text_of_a_list_are_limited() {
    let wrong = Pay { tags: vec!["支".into(), "支付".into()], ..pay() };
    assert_eq!(violations(&wrong), "`tags[1]` (body) has 6 bytes in UTF-8, at most 3 are accepted");
}

#[test]
fn an_empty_optional_value_is_told_the_bound_that_it_breaks() {
    let wrong = Pay { attach: Some(String::new()), goods_tag: Some(String::new()), accounts: Some(Vec::new()), ..pay() };
    assert_eq!(
        violations(&wrong),
        "`attach` (body) has 0 bytes in UTF-8, 1 to 9 are accepted; \
         `goods_tag` (body) has 0 characters, 1 to 32 are accepted; \
         `accounts` (body) has 0 items, 1 to 3 are accepted"
    );
}

#[test]
fn the_server_counts_bytes_too() {
    #[wechatpay_endpoint(POST, "v3/pay")]
    struct Unlimited {
        attach: String,
        tags: Vec<String>,
    }
    let sent = Unlimited { attach: "支付分a".into(), tags: vec!["a".into()] }.request().unwrap();
    let refused = on_the_server::<Pay>(&sent).unwrap_err();
    assert_eq!(refused.to_string(), "`attach` (body) has 10 bytes in UTF-8, at most 9 are accepted");
}
