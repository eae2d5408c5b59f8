//! A well-formed answer out of the descriptor of its type: what an endpoint without a state machine is answered with.
//!
//! Every field is there, within its limits; the first value of an enumeration, texts that are their field's name.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};
use wechatpay_runtime::{Bounds, Field, ObjectDescriptor, Type};

/// How deep optional objects in objects go: an object may hold itself.
const DEEPEST: usize = 6;

/// An answer of this type.
pub(crate) fn of(response: &Type) -> Value {
    value(response, &Limits::default(), 0)
}

/// What limits a value.
#[derive(Clone, Copy, Default)]
struct Limits {
    name: &'static str,
    len: Option<Bounds<u32>>,
    items: Option<Bounds<u32>>,
    range: Option<Bounds<i64>>,
    pattern: Option<&'static str>,
}

impl Limits {
    fn of(field: &Field) -> Self {
        let Field { name, len, items, range, .. } = *field;
        Limits { name, len, items, range, pattern: field.pattern.map(|pattern| pattern().as_str()) }
    }
}

fn value(ty: &Type, limits: &Limits, depth: usize) -> Value {
    match ty {
        Type::Nothing => Value::Null,
        Type::Text | Type::File => text(limits).into(),
        Type::Integer => limits.range.map_or(1, |Bounds { least, most }| 1.max(least).min(most)).into(),
        Type::Number => limits.range.map_or(1.0, |Bounds { least, most }| 1.max(least).min(most) as f64).into(),
        Type::Boolean => true.into(),
        Type::Enumeration(values) => values.first().copied().unwrap_or("SAMPLE").into(),
        Type::IntegerEnumeration(values) => values.first().copied().unwrap_or(1).into(),
        Type::List(element) => {
            let count = limits.items.map_or(1, |items| items.least.max(1));
            let limits = Limits { items: None, ..*limits };
            (0..count).map(|_| value(element, &limits, depth)).collect()
        }
        Type::Object(descriptor) => object(descriptor(), depth + 1).into(),
        Type::Any => Map::new().into(),
    }
}

fn object(descriptor: &ObjectDescriptor, depth: usize) -> Map<String, Value> {
    let mut members = Map::new();
    for field in descriptor.fields {
        // A required object cannot hold itself, but a list of them can.
        if depth > DEEPEST && (!field.required || matches!(field.ty, Type::List(_))) {
            if field.required {
                members.insert(field.name.to_owned(), Value::Array(Vec::new()));
            }
            continue;
        }
        match value(&field.ty, &Limits::of(field), depth) {
            Value::Object(inner) if field.flatten => members.extend(inner),
            value => drop(members.insert(field.name.to_owned(), value)),
        }
    }
    members
}

fn text(limits: &Limits) -> String {
    let fitting = limits.pattern.and_then(|pattern| {
        let parsed = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern).ok()?;
        let mut bytes = Vec::new();
        shortest(&parsed, &mut bytes);
        String::from_utf8(bytes).ok()
    });
    if let Some(text) = fitting {
        return text;
    }
    let text = if limits.name.is_empty() { "sample" } else { limits.name };
    let (least, most) = limits.len.map_or((1, usize::MAX), |len| (len.least as usize, len.most as usize));
    let length = text.len().clamp(least.min(most), most);
    text.chars().cycle().take(length).collect()
}

/// The shortest text, more or less, that an expression matches.
fn shortest(expression: &Hir, out: &mut Vec<u8>) {
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
        HirKind::Repetition(repetition) => (0..repetition.min).for_each(|_| shortest(&repetition.sub, out)),
        HirKind::Capture(capture) => shortest(&capture.sub, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| shortest(part, out)),
        HirKind::Alternation(branches) => {
            if let Some(first) = branches.first() {
                shortest(first, out);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use wechatpay_runtime::{Json, Value as _, wechatpay_enumeration, wechatpay_object};

    use super::*;

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
        let sample = of(&Bill::TYPE);
        let text = sample.to_string();
        let bill = Bill::read(Json::parse(text.as_bytes()).unwrap()).unwrap();
        assert_eq!((bill.number.as_str(), bill.day.as_str(), bill.total), ("numbernumber", "00000000", 5));
        assert_eq!((&bill.kind, bill.payer.openid.as_str(), bill.parts.unwrap().len()), (&Kind::Trade, "openid", 2));
    }

    #[test]
    fn every_declared_answer_has_a_sample_and_no_endless_one() {
        for declaration in wechatpay_endpoints::declarations() {
            let sample = of(&declaration.endpoint().response);
            let expected_empty = matches!(declaration.endpoint().response, Type::Nothing);
            assert_eq!(sample.is_null(), expected_empty, "{}", declaration.endpoint().template);
            assert!(sample.to_string().len() < 1 << 20, "{}", declaration.endpoint().template);
        }
    }
}
