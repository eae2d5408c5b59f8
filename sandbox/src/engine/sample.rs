//! A well-formed response out of the descriptor of its type: what an endpoint without a state machine is answered with.
//!
//! Every field is there, within its limits: what the request gave under the same name, where the type is the same; otherwise
//! the first value of an enumeration, a time or a currency, a value that the field's description names, texts that are their field's name. Sensitive texts are encrypted.

use std::cell::Cell;

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};
use wechatpay_runtime::{Bounds, Field, ObjectDescriptor, Pattern, Type};

use crate::engine::error_response::ErrorResponse;

/// How deep optional objects in objects go: an object may hold itself.
const DEEPEST: usize = 6;

/// How often what a pattern may repeat is repeated at most, to reach a least length.
const LONGEST_REPETITION: usize = 128;

/// Returns an object with a well-formed value for every declared field, within its limits: what a test sends where the values do
/// not matter. Rules across fields are not known to it.
///
/// ```
/// use wechatpay_endpoints::v3::refund::domestic::refunds::CreateRefund;
/// use wechatpay_runtime::Endpoint as _;
///
/// let sample = wechatpay_sandbox::sample(CreateRefund::ENDPOINT.request);
/// assert_eq!(sample["out_refund_no"], "out_refund_no");
/// ```
pub fn sample(object: &'static ObjectDescriptor) -> Value {
    let nothing = Map::new();
    let given = RequestFields { here: Some(&nothing), whole: &nothing, encrypt: &str::to_owned };
    self::object(object, given, 1).into()
}

/// A resource of a declared event type; `None` if nothing is declared for it. Of several types it is the plainest, which has the shortest
/// path: a merchant's own payment before a partner's or a combined one. Its states are those that the event tells, and it is this
/// merchant's.
pub(crate) fn of_event(event_type: &str, mchid: &str) -> Option<Value> {
    let declared = wechatpay_endpoints::notifications().filter(|declared| declared.event_types().contains(&event_type));
    let resource = declared.min_by_key(|declared| declared.rust_path().len())?.resource();
    let mut sample = sample(resource);
    for field in resource.fields {
        let fitting = match field.ty {
            Type::Enumeration(known) if is_state(field.name) => state_after(event_type, known.values),
            Type::Text if matches!(field.name, "mchid" | "sp_mchid" | "mch_id" | "combine_mchid") => Some(mchid),
            _ => None,
        };
        if let Some(value) = fitting
            && let Some(member) = sample.get_mut(field.name)
        {
            *member = value.into();
        }
    }
    Some(sample)
}

fn is_state(name: &str) -> bool {
    ["state", "status"].iter().any(|ending| name.ends_with(ending))
}

/// Words of event types, and the states that they tell in other words, the likeliest first.
const MEANT: [(&[&str], &[&str]); 2] = [
    (&["CONFIRM", "ACCEPT"], &["DOING"]),
    (&["SUCCESS", "FINISH", "PAID", "PAY", "DONE"], &["SUCCESS", "FINISH", "PAID", "DONE"]),
];

/// The state of a thing after such an event: the one that the end of the event type names, in whatever form of the word; where it names
/// none, the one that is meant by it. `None` if the event says nothing of it.
fn state_after<'v>(event_type: &str, states: &[&'v str]) -> Option<&'v str> {
    let (_, happened) = event_type.rsplit_once('.')?;
    // `TERMINATE` ends in `TERMINATED`, `SIGN_CONTRACT` in `SIGNED`.
    let stem = |state: &str| state.strip_suffix("ED").unwrap_or(state).trim_end_matches('E').len();
    let named = |state: &&&str| state.get(..stem(state)).is_some_and(|stem| stem.len() > 3 && happened.contains(stem));
    let longest = || states.iter().filter(named).max_by_key(|state| stem(state));
    let meant = || {
        let meant = MEANT.iter().filter(|(words, _)| words.iter().any(|word| happened.contains(word)));
        let mut meant = meant.flat_map(|(_, states)| states.iter());
        meant.find_map(|wanted| states.iter().find(|state| state.starts_with(wanted)))
    };
    states.iter().find(|state| **state == happened).or_else(longest).or_else(meant).copied()
}

/// A response of this type to a request that gave these values.
pub(crate) fn of(
    response: &Type,
    given: &Map<String, Value>,
    encrypt: &dyn Fn(&str) -> Result<String, ErrorResponse>,
) -> Result<Value, ErrorResponse> {
    let failure = Cell::new(None);
    let encrypt = |text: &str| encrypt(text).map_err(|error_response| failure.set(Some(error_response))).unwrap_or_default();
    let given = RequestFields { here: Some(given), whole: given, encrypt: &encrypt };
    let sample = match response {
        // What the request gave as a whole is the counterpart of a response that is an object.
        Type::Object(descriptor) => object(descriptor(), given, 1).into(),
        other => value(other, &Limits::default(), None, given, 0),
    };
    failure.take().map_or(Ok(sample), Err)
}

/// What the request gave.
#[derive(Clone, Copy)]
struct RequestFields<'r> {
    /// In the object that stands in this place there too.
    here: Option<&'r Map<String, Value>>,
    /// At the top.
    whole: &'r Map<String, Value>,
    /// For sensitive texts, which it did not give in the clear.
    encrypt: &'r dyn Fn(&str) -> String,
}

impl<'r> RequestFields<'r> {
    /// What it gave under the name of a field: nearby, otherwise at the top.
    fn get(self, field: &Field) -> Option<&'r Value> {
        let nearby = self.here.and_then(|here| here.get(field.name));
        nearby.or_else(|| self.whole.get(field.name)).filter(|_| !field.sensitive)
    }
}

/// What limits a value.
#[derive(Clone, Copy, Default)]
struct Limits {
    name: &'static str,
    len: Option<Bounds<u32>>,
    bytes: Option<Bounds<u32>>,
    items: Option<Bounds<u32>>,
    range: Option<Bounds<i64>>,
    pattern: Option<&'static Pattern>,
    sensitive: bool,
    /// What stands for any text of this field.
    known: Option<&'static str>,
}

impl Limits {
    fn of(field: &Field) -> Self {
        let wechatpay_runtime::Limits { len, bytes, items, range, pattern, .. } = field.limits();
        Limits { name: field.name, len, bytes, items, range, pattern, sensitive: field.sensitive, known: known(field) }
    }
}

/// A text that every reader of such a field takes.
fn known(field: &Field) -> Option<&'static str> {
    match field.name {
        "currency" => Some("CNY"),
        _ if field.description.contains("RFC 3339") => Some("2018-06-08T10:34:56+08:00"),
        _ => named_in(field.description),
    }
}

/// The first value that a description names as one of the field's: "The state, such as `ONGOING`."
fn named_in(description: &'static str) -> Option<&'static str> {
    let is_value = |text: &str| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    };
    let mut before = "";
    let mut named = description.split('`').enumerate().filter_map(|(index, part)| {
        let ahead = std::mem::replace(&mut before, part);
        // Every second part is code.
        let is_told = index % 2 == 1 && [", ", ": ", "such as "].iter().any(|end| ahead.ends_with(end));
        (is_told && is_value(part)).then_some(part)
    });
    named.next()
}

/// What was given, if it is of this type and within the limits.
fn repeated(ty: &Type, limits: &Limits, given: &Value) -> Option<Value> {
    let within = |number: i64| limits.range.is_none_or(|Bounds { least, most }| (least..=most).contains(&number));
    match (ty, given) {
        (Type::Text | Type::Enumeration(_), Value::String(text)) => {
            let holds = |limit: Option<Bounds<u32>>, length: usize| {
                limit.is_none_or(|Bounds { least, most }| (least as usize..=most as usize).contains(&length))
            };
            let fits = holds(limits.len, text.chars().count()) && holds(limits.bytes, text.len());
            let fits = fits && !text.is_empty() && limits.pattern.is_none_or(|pattern| pattern.matches(text));
            fits.then(|| given.clone())
        }
        (Type::Integer(_) | Type::IntegerEnumeration(_), Value::Number(number)) => {
            number.as_i64().filter(|number| within(*number)).map(Value::from)
        }
        // As path and query have it.
        (Type::Integer(_) | Type::IntegerEnumeration(_), Value::String(text)) => {
            text.parse().ok().filter(|number| within(*number)).map(Value::from)
        }
        (Type::Number, Value::Number(_)) if limits.range.is_none() => Some(given.clone()),
        (Type::Boolean, Value::Bool(_)) => Some(given.clone()),
        _ => None,
    }
}

fn value(ty: &Type, limits: &Limits, given: Option<&Value>, around: RequestFields<'_>, depth: usize) -> Value {
    if let Some(value) = given.and_then(|given| repeated(ty, limits, given)) {
        return value;
    }
    let known = limits.known.filter(|_| matches!(ty, Type::Text) && !limits.sensitive);
    if let Some(value) = known.and_then(|known| repeated(ty, limits, &known.into())) {
        return value;
    }
    match ty {
        Type::Nothing => Value::Null,
        Type::Text | Type::Any if limits.sensitive => (around.encrypt)(&text(limits)).into(),
        Type::Text | Type::File => text(limits).into(),
        Type::Integer(_) => limits.range.map_or(1, |Bounds { least, most }| 1.max(least).min(most)).into(),
        Type::Number => limits.range.map_or(1.0, |Bounds { least, most }| 1.max(least).min(most) as f64).into(),
        Type::Boolean => true.into(),
        Type::Enumeration(known) => known.values.first().copied().unwrap_or("SAMPLE").into(),
        Type::IntegerEnumeration(known) => known.values.first().copied().unwrap_or(1).into(),
        Type::List(element) => {
            let count = limits.items.map_or(1, |items| items.least.max(1));
            let inner = Limits { items: None, ..*limits };
            let items = given.and_then(Value::as_array).filter(|items| {
                let length = u32::try_from(items.len()).unwrap_or(u32::MAX);
                length > 0 && limits.items.is_none_or(|Bounds { least, most }| (least..=most).contains(&length))
            });
            match items {
                Some(items) => items.iter().map(|item| value(element, &inner, Some(item), around, depth)).collect(),
                None => (0..count).map(|_| value(element, &inner, None, around, depth)).collect(),
            }
        }
        Type::Object(descriptor) => {
            object(descriptor(), RequestFields { here: given.and_then(Value::as_object), ..around }, depth + 1).into()
        }
        Type::Any => Map::new().into(),
    }
}

fn object(descriptor: &ObjectDescriptor, given: RequestFields<'_>, depth: usize) -> Map<String, Value> {
    let mut members = Map::new();
    for field in descriptor.fields {
        // A required object cannot hold itself, but a list of them can.
        if depth > DEEPEST && (!field.required || matches!(field.ty, Type::List(_))) {
            if field.required {
                members.insert(field.name.to_owned(), Value::Array(Vec::new()));
            }
            continue;
        }
        // The fields of a flattened object stand beside this one's.
        let counterpart = given.get(field);
        let value = match field.ty {
            Type::Object(descriptor) if field.flatten => object(descriptor(), given, depth + 1).into(),
            ref ty => value(ty, &Limits::of(field), counterpart, given, depth),
        };
        match value {
            Value::Object(inner) if field.flatten => members.extend(inner),
            value => drop(members.insert(field.name.to_owned(), value)),
        }
    }
    members
}

fn text(limits: &Limits) -> String {
    let text = if limits.name.is_empty() { "sample" } else { limits.name };
    // A name is ASCII: it has as many bytes as characters.
    let counted = [limits.len, limits.bytes].into_iter().flatten();
    let (least, most) =
        counted.fold((1, usize::MAX), |(least, most), limit| (least.max(limit.least as usize), most.min(limit.most as usize)));
    let length = text.len().clamp(least.min(most), most);
    let text: String = text.chars().cycle().take(length).collect();
    match limits.pattern {
        Some(pattern) if !pattern.matches(&text) => matching(pattern, least, most).unwrap_or(text),
        _ => text,
    }
}

/// A text that the pattern matches, as short as its least length allows, more or less.
fn matching(pattern: &Pattern, least: usize, most: usize) -> Option<String> {
    let parsed = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern.as_str()).ok()?;
    let texts = (0..=least.min(LONGEST_REPETITION)).filter_map(|times| {
        let mut bytes = Vec::new();
        shortest(&parsed, times as u32, &mut bytes);
        String::from_utf8(bytes).ok()
    });
    let mut texts = texts.peekable();
    let first = texts.peek().cloned();
    texts.find(|text| (least..=most).contains(&text.len())).or(first)
}

/// The shortest text, more or less, that an expression matches, with what may be repeated repeated this often.
fn shortest(expression: &Hir, times: u32, out: &mut Vec<u8>) {
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.extend_from_slice(&literal.0),
        // A letter or digit where there is a choice: the first of `[^/]` is a control character.
        HirKind::Class(Class::Bytes(class)) => {
            let takes = |wanted: &u8| class.iter().any(|range| (range.start()..=range.end()).contains(wanted));
            let plain = (b'0'..=b'9').chain(b'a'..=b'z').chain(b'A'..=b'Z').find(takes);
            out.extend(plain.or_else(|| class.iter().next().map(|range| range.start())));
        }
        HirKind::Class(Class::Unicode(class)) => {
            let first = class.iter().next().map(|range| range.start().to_string());
            out.extend_from_slice(first.unwrap_or_default().as_bytes());
        }
        HirKind::Repetition(repetition) => {
            let times = times.min(repetition.max.unwrap_or(u32::MAX)).max(repetition.min);
            (0..times).for_each(|_| shortest(&repetition.sub, times, out));
        }
        HirKind::Capture(capture) => shortest(&capture.sub, times, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| shortest(part, times, out)),
        HirKind::Alternation(branches) => {
            if let Some(first) = branches.first() {
                shortest(first, times, out);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use wechatpay_runtime::{Json, Value as _, wechatpay_enumeration, wechatpay_object};

    use super::*;

    #[test]
    fn a_value_that_a_description_names_as_one_of_the_fields_is_its_sample() {
        for (description, value) in [
            ("The state, such as `ONGOING` (状态).", Some("ONGOING")),
            ("How it is encrypted: `AEAD_AES_256_GCM`, or `SM4_GCM`.", Some("AEAD_AES_256_GCM")),
            ("The day, `yyyy-MM-dd` (账单日期).", None),
            ("What the page is opened with, while it is `WAIT_USER_CONFIRM`.", None),
            ("As in `appid`, `SHA1` is the hash.", Some("SHA1")),
            ("", None),
        ] {
            assert_eq!(named_in(description), value, "{description}");
        }
    }

    #[wechatpay_object]
    #[derive(Debug, PartialEq)]
    struct Bill {
        #[wechatpay(len = 12..=14)]
        number: String,
        #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?|OnAccept")]
        day: String,
        #[wechatpay(range = 5..)]
        total: i64,
        #[wechatpay(items = 2..)]
        parts: Option<Vec<Bill>>,
        kind: Kind,
        done: bool,
        rate: f64,
        #[serde(flatten)]
        payer: Payer,
    }

    #[wechatpay_object]
    #[derive(Debug, PartialEq)]
    struct Payer {
        openid: String,
        #[wechatpay(sensitive, len = 1..=3)]
        names: Vec<String>,
    }

    #[wechatpay_enumeration]
    #[derive(Debug, PartialEq)]
    enum Kind {
        Trade,
        Refund,
        Other(String),
    }

    #[test]
    fn a_sample_keeps_the_limits_and_reads_back_as_its_type() {
        let sample = of(&Bill::TYPE, &Map::new(), &|text| Ok(format!("encrypted {text}"))).unwrap();
        let text = sample.to_string();
        let bill = Bill::read(Json::parse(text.as_bytes()).unwrap()).unwrap();
        assert_eq!((bill.number.as_str(), bill.day.as_str(), bill.total), ("numbernumber", "00000000", 5));
        assert_eq!((&bill.kind, bill.payer.openid.as_str(), bill.parts.unwrap().len()), (&Kind::Trade, "openid", 2));
        assert_eq!(bill.payer.names, ["encrypted nam"]);
    }

    #[test]
    fn a_sample_repeats_what_the_request_gave_where_name_and_type_agree() {
        let given = serde_json::json!({
            "number": "1234567890123", "total": "7", "kind": "REFUND", "openid": "o-1", "done": "no",
            "parts": [{"number": "too short", "total": 8}, {"total": 2}, {}],
        });
        let sample = of(&Bill::TYPE, given.as_object().unwrap(), &|text| Ok(text.to_owned())).unwrap();
        assert_eq!((&sample["number"], &sample["total"], &sample["done"]), (&given["number"], &7.into(), &true.into()));
        assert_eq!((&sample["kind"], &sample["openid"]), (&given["kind"], &given["openid"]));
        let parts = sample["parts"].as_array().unwrap();
        // What does not fit here is made up; what is not here is as it is at the top.
        assert_eq!(parts.iter().map(|part| &part["total"]).collect::<Vec<_>>(), [&8.into(), &5.into(), &7.into()] as [&Value; 3]);
        assert_eq!((&parts[0]["number"], &parts[1]["number"]), (&"numbernumber".into(), &given["number"]));
        Bill::read(Json::parse(sample.to_string().as_bytes()).unwrap()).unwrap();
    }

    #[test]
    fn a_sample_of_an_event_is_in_the_state_that_the_event_tells_and_is_this_merchants() {
        for (event_type, field, state) in [
            ("REFUND.SUCCESS", "refund_status", "SUCCESS"),
            ("REFUND.ABNORMAL", "refund_status", "ABNORMAL"),
            ("REFUND.CLOSED", "refund_status", "CLOSED"),
            ("RECHARGE.CLOSED", "recharge_state", "CLOSED"),
            ("TRANSACTION.SUCCESS", "trade_state", "SUCCESS"),
            ("TRANSACTION.FAIL", "trade_state", "PAYERROR"),
            ("PAYSCORE.USER_CONFIRM", "state", "DOING"),
            ("PAYSCORE.USER_PAID", "state", "DONE"),
        ] {
            let sample = of_event(event_type, "1900000109").unwrap();
            assert_eq!(sample[field], state, "{event_type}: {sample}");
        }
        for event_type in ["REFUND.SUCCESS", "TRANSACTION.SUCCESS"] {
            assert_eq!(of_event(event_type, "1900000109").unwrap()["mchid"], "1900000109", "{event_type}");
        }
        assert_eq!(state_after("A.TERMINATE_CONTRACT", &["SIGNED", "TERMINATED"]), Some("TERMINATED"));
        assert_eq!(state_after("A.SOMETHING", &["ONE", "OTHER"]), None);
        assert_eq!(of_event("NO.SUCH", "1900000109"), None);
    }

    #[test]
    fn every_declared_response_has_a_sample_and_no_endless_one() {
        for declaration in wechatpay_endpoints::declarations() {
            let sample = of(&declaration.endpoint().response, &Map::new(), &|text| Ok(text.to_owned())).unwrap();
            let expected_empty = matches!(declaration.endpoint().response, Type::Nothing);
            assert_eq!(sample.is_null(), expected_empty, "{}", declaration.endpoint().template);
            assert!(sample.to_string().len() < 1 << 20, "{}", declaration.endpoint().template);
        }
    }
}
