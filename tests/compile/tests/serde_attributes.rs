//! serde's attributes mean on a declaration what they mean with serde's own derives, which stand beside ours here.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use wechatpay_runtime::wechatpay_object;

use crate::agreement::{agrees_with_serde, read, reads_as_serde, text};

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Plain {
    text: String,
    number: i64,
    fraction: f64,
    flag: bool,
    list: Vec<u8>,
    lists: Vec<Vec<String>>,
    nothing: Option<String>,
    something: Option<i32>,
    boxed: Box<str>,
}

fn plain() -> Plain {
    Plain {
        text: "平\"\\\n\u{1}/".into(),
        number: i64::MIN,
        fraction: 0.1,
        flag: true,
        list: vec![0, 255],
        lists: vec![vec![], vec!["a".into()]],
        nothing: None,
        something: Some(-1),
        boxed: "boxed".into(),
    }
}

#[test]
fn every_plain_type_is_written_and_read_as_by_serde() {
    agrees_with_serde(&plain());
}

#[test]
fn an_absent_field_is_left_out_and_never_null() {
    let json = text(&plain());
    assert!(!json.contains("nothing") && !json.contains("null"), "{json}");
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Renamed {
    #[serde(rename = "out-order no")]
    both: String,
    #[serde(rename(serialize = "written", deserialize = "read"))]
    each: String,
    #[serde(rename(serialize = "only_written"))]
    one: String,
    #[serde(rename(deserialize = "only_read"))]
    other: String,
    #[serde(alias = "old", alias = "older")]
    aliased: String,
}

#[test]
fn rename_changes_the_name_in_the_direction_that_it_says() {
    let renamed = Renamed { both: "1".into(), each: "2".into(), one: "3".into(), other: "4".into(), aliased: "5".into() };
    assert_eq!(text(&renamed), r#"{"out-order no":"1","written":"2","only_written":"3","other":"4","aliased":"5"}"#);
    assert_eq!(text(&renamed), serde_json::to_string(&renamed).unwrap());
    reads_as_serde::<Renamed>(r#"{"out-order no":"1","read":"2","one":"3","only_read":"4","aliased":"5"}"#);
}

#[test]
fn an_alias_is_taken_when_it_is_read() {
    let with = |name: &str| format!(r#"{{"out-order no":"1","read":"2","one":"3","only_read":"4","{name}":"5"}}"#);
    reads_as_serde::<Renamed>(&with("old"));
    reads_as_serde::<Renamed>(&with("older"));
    assert_eq!(read::<Renamed>(&with("oldest")).unwrap_err(), "`aliased` is missing");
}

macro_rules! rules {
    ($($name:ident: $rule:literal;)*) => {
        $(
            #[wechatpay_object]
            #[derive(Debug, PartialEq, Serialize, Deserialize)]
            #[serde(rename_all = $rule)]
            struct $name {
                out_order_no: String,
                r#type: i64,
                a1_b2: bool,
                #[serde(rename = "as_It-is")]
                own: Option<bool>,
            }
        )*

        #[test]
        fn each_rule_of_rename_all_is_applied_as_by_serde() {
            $(agrees_with_serde(&$name { out_order_no: "1".into(), r#type: 2, a1_b2: true, own: Some(false) });)*
        }
    };
}

rules! {
    Lower: "lowercase";
    Upper: "UPPERCASE";
    Pascal: "PascalCase";
    Camel: "camelCase";
    Snake: "snake_case";
    ScreamingSnake: "SCREAMING_SNAKE_CASE";
    Kebab: "kebab-case";
    ScreamingKebab: "SCREAMING-KEBAB-CASE";
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "camelCase", deserialize = "PascalCase"))]
struct EachWay {
    trade_no: String,
}

#[test]
fn rename_all_may_differ_between_writing_and_reading() {
    let value = EachWay { trade_no: "1".into() };
    assert_eq!(text(&value), serde_json::to_string(&value).unwrap());
    reads_as_serde::<EachWay>(r#"{"TradeNo":"1"}"#);
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Defaults {
    #[serde(default)]
    text: String,
    #[serde(default = "ten")]
    number: i64,
    #[serde(default)]
    list: Vec<Lower>,
    #[serde(default = "Defaults::some")]
    option: Option<String>,
}

impl Defaults {
    fn some() -> Option<String> {
        Some("some".into())
    }
}

fn ten() -> i64 {
    10
}

#[test]
fn default_stands_in_for_what_is_absent() {
    reads_as_serde::<Defaults>("{}");
    reads_as_serde::<Defaults>(r#"{"text":"a","number":1,"list":[],"option":"b"}"#);
}

#[test]
fn a_field_with_a_default_need_not_be_there_but_is_written() {
    agrees_with_serde(&Defaults { text: String::new(), number: 0, list: Vec::new(), option: None });
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct ContainerDefault {
    text: String,
    number: i64,
    #[serde(default)]
    own: i64,
    #[serde(skip)]
    skipped: i64,
    #[serde(skip_deserializing)]
    written: i64,
}

impl Default for ContainerDefault {
    fn default() -> Self {
        ContainerDefault { text: "default".into(), number: 1, own: 2, skipped: 3, written: 4 }
    }
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(default = "ContainerFunction::new")]
struct ContainerFunction {
    text: String,
    number: i64,
}

impl ContainerFunction {
    fn new() -> Self {
        ContainerFunction { text: "function".into(), number: 5 }
    }
}

#[test]
fn the_default_of_the_container_stands_in_field_by_field() {
    reads_as_serde::<ContainerDefault>("{}");
    reads_as_serde::<ContainerDefault>(r#"{"number":9,"written":9,"skipped":9}"#);
    reads_as_serde::<ContainerFunction>(r#"{"number":9}"#);
    agrees_with_serde(&ContainerDefault::default());
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Range {
    start: String,
    end: Option<String>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Device {
    device_id: String,
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    before: String,
    #[serde(flatten)]
    range: Range,
    between: i64,
    #[serde(flatten)]
    device: Option<Device>,
    #[serde(flatten)]
    rest: serde_json::Map<String, serde_json::Value>,
    after: String,
}

fn flat() -> Flat {
    Flat {
        before: "1".into(),
        range: Range { start: "2".into(), end: None },
        between: 3,
        device: Some(Device { device_id: "4".into() }),
        rest: serde_json::from_str(r#"{"more":{"a":[1]},"other":true}"#).unwrap(),
        after: "5".into(),
    }
}

#[test]
fn flatten_puts_the_fields_of_an_object_in_its_place() {
    agrees_with_serde(&flat());
    assert_eq!(
        text(&flat()),
        r#"{"before":"1","start":"2","between":3,"device_id":"4","more":{"a":[1]},"other":true,"after":"5"}"#
    );
}

#[test]
fn flatten_of_an_option_that_is_absent_writes_and_reads_nothing() {
    agrees_with_serde(&Flat { device: None, rest: serde_json::Map::new(), ..flat() });
}

#[test]
fn what_no_field_is_named_after_goes_to_the_flattened_map() {
    let json = r#"{"unknown":1,"after":"5","end":"e","before":"1","between":3,"start":"2"}"#;
    reads_as_serde::<Flat>(json);
    let rest = read::<Flat>(json).unwrap().rest;
    assert_eq!(rest.keys().collect::<Vec<_>>(), ["unknown"]);
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct FlatJson {
    id: String,
    #[serde(flatten)]
    rest: serde_json::Value,
}

#[test]
fn any_json_can_be_flattened() {
    agrees_with_serde(&FlatJson { id: "1".into(), rest: serde_json::json!({ "a": 1, "b": { "c": [] } }) });
}

#[derive(Debug, Default, PartialEq)]
struct NoValue;

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Skips {
    first: i64,
    // Neither serde nor the runtime knows this type.
    #[serde(skip)]
    neither: NoValue,
    #[serde(skip, default = "seven")]
    with_a_default: i64,
    #[serde(skip_serializing)]
    only_read: String,
    #[serde(skip_deserializing)]
    only_written: String,
    #[serde(skip_deserializing, default = "seven")]
    only_written_with_a_default: i64,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    if_any: Vec<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    if_some: Option<String>,
    #[serde(skip_serializing_if = "crate::serde_attributes::is_seven")]
    unless_seven: i64,
    last: i64,
}

fn seven() -> i64 {
    7
}

fn is_seven(number: &i64) -> bool {
    *number == 7
}

fn skips() -> Skips {
    Skips {
        first: 1,
        neither: NoValue,
        with_a_default: 2,
        only_read: "3".into(),
        only_written: "4".into(),
        only_written_with_a_default: 5,
        if_any: vec![6],
        if_some: Some("7".into()),
        unless_seven: 8,
        last: 9,
    }
}

#[test]
fn a_skipped_field_is_not_on_the_wire_in_that_direction() {
    assert_eq!(text(&skips()), serde_json::to_string(&skips()).unwrap());
    let few = Skips { if_any: Vec::new(), if_some: None, unless_seven: 7, ..skips() };
    assert_eq!(text(&few), serde_json::to_string(&few).unwrap());
    assert_eq!(text(&few), r#"{"first":1,"only_written":"4","only_written_with_a_default":5,"last":9}"#);
}

#[test]
fn a_skipped_field_has_its_default_when_it_is_read() {
    reads_as_serde::<Skips>(
        r#"{"first":1,"neither":1,"with_a_default":1,"only_read":"1","only_written":"1","only_written_with_a_default":1,
            "if_any":[1],"if_some":"1","unless_seven":1,"last":1}"#,
    );
}

mod hexadecimal {
    use super::*;

    pub(super) fn serialize<S: Serializer>(number: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{number:x}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        let text = String::deserialize(deserializer)?;
        i64::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}

mod joined {
    use super::*;

    pub(super) fn serialize<S: Serializer>(list: &Option<Vec<String>>, serializer: S) -> Result<S::Ok, S::Error> {
        list.as_ref().map(|list| list.join("|")).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
        let text: Option<String> = Option::deserialize(deserializer)?;
        Ok(text.map(|text| text.split('|').map(str::to_owned).collect()))
    }
}

#[wechatpay_object]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct With {
    #[serde(with = "hexadecimal")]
    both: i64,
    #[serde(serialize_with = "hexadecimal::serialize", deserialize_with = "hexadecimal::deserialize")]
    each: i64,
    #[serde(serialize_with = "hexadecimal::serialize", skip_deserializing)]
    written: i64,
    #[serde(deserialize_with = "hexadecimal::deserialize", skip_serializing)]
    read: i64,
    #[serde(with = "joined", default)]
    list: Option<Vec<String>>,
    #[serde(with = "hexadecimal", default = "seven")]
    defaulted: i64,
}

#[test]
fn with_writes_and_reads_by_the_functions_that_it_names() {
    let with = With { both: 255, each: 16, written: 32, read: 48, list: Some(vec!["a".into(), "b".into()]), defaulted: 1 };
    assert_eq!(text(&with), r#"{"both":"ff","each":"10","written":"20","list":"a|b","defaulted":"1"}"#);
    assert_eq!(text(&with), serde_json::to_string(&with).unwrap());
    reads_as_serde::<With>(r#"{"both":"ff","each":"10","written":"20","read":"30","list":"a|b"}"#);
}

#[test]
fn with_that_writes_nothing_leaves_the_field_out() {
    let with = With { both: 1, each: 1, written: 1, read: 0, list: None, defaulted: 7 };
    assert!(!text(&with).contains("list"), "{}", text(&with));
    reads_as_serde::<With>(r#"{"both":"1","each":"1","read":"1"}"#);
}

#[test]
fn what_a_function_refuses_to_read_is_reported_at_its_field() {
    let error = read::<With>(r#"{"both":"xyz","each":"10","read":"1"}"#).unwrap_err();
    assert_eq!(error, "`both` is refused: invalid digit found in string");
}
