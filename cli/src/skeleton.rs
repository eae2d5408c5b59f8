//! Makes a JSON object to fill in: every required field that the client does not fill in, with an empty value of its type.

use serde_json::{Map, Value, json};
use wechatpay_endpoints::runtime::{ObjectDescriptor, Type};

/// How deep required objects are nested.
const DEEPEST: usize = 8;

/// Returns the skeleton of a request.
pub(crate) fn of(request: &'static ObjectDescriptor) -> Value {
    object(request, DEEPEST)
}

fn object(descriptor: &'static ObjectDescriptor, depth: usize) -> Value {
    let mut members = Map::new();
    for field in descriptor.fields.iter().filter(|field| field.required && !field.from_client) {
        match value(&field.ty, depth) {
            Value::Object(inner) if field.flatten => members.extend(inner),
            value => drop(members.insert(field.name.to_owned(), value)),
        }
    }
    members.into()
}

fn value(ty: &Type, depth: usize) -> Value {
    match ty {
        Type::Text | Type::File => "".into(),
        Type::Integer(_) => 0.into(),
        Type::Number => 0.0.into(),
        Type::Boolean => false.into(),
        Type::Enumeration(known) => known.values.first().copied().unwrap_or_default().into(),
        Type::IntegerEnumeration(known) => known.values.first().copied().unwrap_or_default().into(),
        Type::List(element) => json!([value(element, depth)]),
        Type::Object(descriptor) if depth > 0 => object(descriptor(), depth - 1),
        Type::Object(_) | Type::Any => json!({}),
        Type::Nothing => Value::Null,
    }
}
