//! Open enumerations: values that are not known are kept.

use serde::{Deserialize, Serialize};
use wechatpay_runtime::{Type, Value, Variants, wechatpay_enumeration, wechatpay_object};

use crate::agreement::{agrees_with_serde, read, text};

#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum TradeState {
    /// It was paid
    /// (支付成功).
    ///
    /// More about it.
    Success,
    UserPaying,
    #[serde(rename = "payError", alias = "PAYERROR", alias = "PAY_ERROR")]
    PayError,
    #[serde(untagged)]
    Other(String),
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Order {
    state: TradeState,
    states: Vec<TradeState>,
    last: Option<TradeState>,
}

#[test]
fn each_variant_is_its_name_on_the_wire() {
    let order = Order {
        state: TradeState::UserPaying,
        states: vec![TradeState::Success, TradeState::PayError, TradeState::Other("NEW".into())],
        last: None,
    };
    assert_eq!(text(&order), r#"{"state":"USER_PAYING","states":["SUCCESS","payError","NEW"]}"#);
    agrees_with_serde(&order);
}

#[test]
fn a_value_that_is_not_known_is_kept_as_it_is() {
    let read = |value: &str| read::<TradeState>(&format!("{value:?}")).unwrap();
    assert_eq!(read("REVOKED"), TradeState::Other("REVOKED".into()));
    assert_eq!(read("success"), TradeState::Other("success".into()));
    assert_eq!(read(""), TradeState::Other(String::new()));
    assert_eq!(read("Other"), TradeState::Other("Other".into()));
}

#[test]
fn an_alias_of_a_variant_is_read_and_not_written() {
    assert_eq!(read::<TradeState>(r#""PAYERROR""#).unwrap(), TradeState::PayError);
    assert_eq!(read::<TradeState>(r#""PAY_ERROR""#).unwrap(), TradeState::PayError);
    assert_eq!(text(&TradeState::PayError), r#""payError""#);
}

#[test]
fn a_number_is_no_value_of_an_enumeration_of_texts() {
    assert_eq!(read::<TradeState>("1").unwrap_err(), "the whole is not a string");
}

#[wechatpay_enumeration]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum FinishType {
    #[wechatpay(value = 1)]
    Unpaid,
    #[wechatpay(value = 2)]
    Paid,
    #[wechatpay(value = -3)]
    Reversed,
    Other(i64),
}

#[test]
fn an_enumeration_of_numbers_travels_as_numbers() {
    let values = vec![FinishType::Unpaid, FinishType::Paid, FinishType::Reversed, FinishType::Other(i64::MAX)];
    assert_eq!(text(&values), "[1,2,-3,9223372036854775807]");
    assert_eq!(read::<Vec<FinishType>>("[1,2,-3,9223372036854775807]").unwrap(), values);
    assert_eq!(read::<FinishType>("0").unwrap(), FinishType::Other(0));
    assert_eq!(read::<FinishType>(r#""1""#).unwrap_err(), "the whole is not an integer");
}

#[wechatpay_enumeration]
#[derive(Debug, PartialEq)]
enum NothingKnown {
    Other(std::sync::Arc<str>),
}

#[wechatpay_enumeration]
#[derive(Debug, PartialEq)]
enum Borrowing<'a> {
    Known,
    Other(std::borrow::Cow<'a, str>),
}

#[test]
fn the_catch_all_can_be_any_text_and_the_only_variant() {
    assert_eq!(read::<NothingKnown>(r#""a""#).unwrap(), NothingKnown::Other("a".into()));
    assert_eq!(text(&NothingKnown::Other("b".into())), r#""b""#);
    assert_eq!(read::<Borrowing<'_>>(r#""Known""#).unwrap(), Borrowing::Known);
    assert_eq!(text(&Borrowing::Other("c".into())), r#""c""#);
}

#[wechatpay_enumeration]
#[derive(Debug, PartialEq)]
#[allow(non_camel_case_types)]
enum RawNames {
    r#type,
    Other(String),
}

#[test]
fn a_raw_identifier_is_a_variant_without_its_prefix() {
    assert_eq!(text(&RawNames::r#type), r#""type""#);
    assert_eq!(read::<RawNames>(r#""type""#).unwrap(), RawNames::r#type);
}

macro_rules! casing {
    ($($name:ident: $rule:literal;)*) => {
        $(
            #[wechatpay_enumeration]
            #[derive(Debug, PartialEq, Serialize, Deserialize)]
            #[serde(rename_all = $rule)]
            enum $name {
                UserPaying,
                Paid,
                V2Order,
                #[serde(untagged)]
                Other(String),
            }
        )*

        #[test]
        fn each_rule_of_rename_all_is_applied_to_variants_as_by_serde() {
            $(for variant in [$name::UserPaying, $name::Paid, $name::V2Order, $name::Other("x".into())] {
                agrees_with_serde(&variant);
            })*
        }
    };
}

casing! {
    Lower: "lowercase";
    Upper: "UPPERCASE";
    Pascal: "PascalCase";
    Camel: "camelCase";
    Snake: "snake_case";
    ScreamingSnake: "SCREAMING_SNAKE_CASE";
    Kebab: "kebab-case";
    ScreamingKebab: "SCREAMING-KEBAB-CASE";
}

#[test]
fn the_type_lists_what_is_known() {
    assert!(matches!(TradeState::TYPE, Type::Enumeration(Variants { values: ["SUCCESS", "USER_PAYING", "payError"], .. })));
    assert!(matches!(FinishType::TYPE, Type::IntegerEnumeration(Variants { values: [1, 2, -3], .. })));
    assert!(matches!(NothingKnown::TYPE, Type::Enumeration(Variants { values: [], descriptions: [] })));
}

#[test]
fn the_type_says_of_each_value_what_its_documentation_does() {
    let Type::Enumeration(known) = TradeState::TYPE else { panic!("texts") };
    assert_eq!(known.descriptions, ["It was paid (支付成功).", "", ""]);
}
