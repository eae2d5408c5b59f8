//! Values of declared types, out of their descriptors alone: within the limits, awkward otherwise.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};
use wechatpay_endpoints::runtime::{Bounds, Field, Location, ObjectDescriptor, Type};

/// Which of the optional fields are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Optional {
    All,
    None,
    Some,
}

/// How deep optional objects in objects go: an object may hold itself.
const DEEPEST: usize = 6;

/// What breaks careless code in a URL, in JSON or in a count of characters.
const CHARACTERS: &[char] =
    &['a', 'Z', '0', '-', '_', '~', '.', '/', '%', '+', '&', '=', '?', '#', ' ', '"', '\\', '\'', '<', '\n', 'é', '支', '😀'];

/// An object with the fields of `descriptor`, by their names on the wire, wherever they travel.
pub(crate) fn object(descriptor: &'static ObjectDescriptor, optional: Optional) -> BoxedStrategy<Map<String, Value>> {
    members(descriptor, optional, 0)
}

fn members(descriptor: &'static ObjectDescriptor, optional: Optional, depth: usize) -> BoxedStrategy<Map<String, Value>> {
    // A file has no place in JSON.
    let fields: Vec<_> = descriptor.fields.iter().filter(|field| field.location != Location::File).collect();
    let values: Vec<_> = fields.iter().map(|field| member(field, optional, depth)).collect();
    let names: Vec<_> = fields.iter().map(|field| (field.name, field.flatten)).collect();
    let object = move |values: Vec<Option<Value>>| {
        let mut members = Map::new();
        for ((name, flatten), value) in names.iter().zip(values) {
            match value {
                Some(Value::Object(inner)) if *flatten => members.extend(inner),
                Some(value) => drop(members.insert((*name).to_owned(), value)),
                None => {}
            }
        }
        members
    };
    values.prop_map(object).boxed()
}

fn member(field: &'static Field, optional: Optional, depth: usize) -> BoxedStrategy<Option<Value>> {
    let there = || value(field, &field.ty, optional, depth).prop_map(Some).boxed();
    match optional {
        _ if field.required => there(),
        Optional::None => Just(None).boxed(),
        _ if depth >= DEEPEST => Just(None).boxed(),
        Optional::All => there(),
        Optional::Some => Union::new([Just(None).boxed(), there()]).boxed(),
    }
}

fn value(field: &'static Field, ty: &'static Type, optional: Optional, depth: usize) -> BoxedStrategy<Value> {
    match ty {
        Type::Text => text(field).prop_map(Value::from).boxed(),
        // Also one that this version does not know.
        Type::Enumeration(known) => {
            let known = known.values.iter().map(|value| (*value).to_owned());
            select(known.chain(["UNHEARD_OF".to_owned()]).collect::<Vec<_>>()).prop_map(Value::from).boxed()
        }
        Type::IntegerEnumeration(known) => {
            select(known.values.iter().copied().chain([4711]).collect::<Vec<_>>()).prop_map(Value::from).boxed()
        }
        Type::Integer(_) => {
            let Bounds { least, most } = field.limits().range.unwrap_or(Bounds { least: 0, most: i64::MAX });
            // Sums of amounts are not to overflow.
            let most = most.min(i64::from(i32::MAX)).max(least);
            (least..=most).prop_map(Value::from).boxed()
        }
        Type::Number => {
            let Bounds { least, most } = field.limits().range.unwrap_or(Bounds { least: 0, most: 1 << 20 });
            (least..most.min(1 << 20).max(least + 1)).prop_map(|number| json!(number as f64 + 0.5)).boxed()
        }
        Type::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Type::List(element) => {
            let Bounds { least, most } = field.limits().items.unwrap_or(Bounds { least: 1, most: u32::MAX });
            let least = least.max(1) as usize;
            let most = least.max((most as usize).min(least + 1));
            vec(value(field, element, optional, depth + 1), least..=most).prop_map(Value::from).boxed()
        }
        Type::Object(descriptor) => members(descriptor(), optional, depth + 1).prop_map(Value::from).boxed(),
        Type::Any => Just(json!({ "any": ["thing", 1] })).boxed(),
        Type::Nothing | Type::File => Just(Value::Null).boxed(),
    }
}

fn text(field: &Field) -> BoxedStrategy<String> {
    let limits = field.limits();
    if let Some(pattern) = limits.pattern {
        let pattern = pattern.as_str();
        // A repetition at the end is as long as the field's limits allow: patterns leave lengths to those.
        let limited = limits.len.or(limits.bytes).zip(pattern.strip_suffix('+'));
        let limited = limited.map(|(Bounds { least, most }, one)| format!("{one}{{{least},{}}}", most.min(least + 12)));
        return string_regex(limited.as_deref().unwrap_or(pattern)).unwrap().boxed();
    }
    let Bounds { least, most } = limits.len.or(limits.bytes).unwrap_or(Bounds { least: 1, most: u32::MAX });
    let least = least.max(1);
    let lengths = least as usize..=least.max(most.min(least + 12)) as usize;
    match field.location {
        Location::Header(_) => vec(select(vec!['a', 'Z', '0', '-', '_', '.', '/', '%', '+', '=']), lengths),
        _ if limits.bytes.is_some() => vec(select(vec!['a', 'Z', '0', '"', '\\', ' ', '/', '%']), lengths),
        _ => vec(select(CHARACTERS.to_vec()), lengths),
    }
    .prop_map(|characters| characters.into_iter().collect::<String>())
    .prop_filter("another resource", |text| text != "." && text != "..")
    .boxed()
}
