//! Lists of values, and what a document says about each of them: in `enum`, in `const`s side by side, and in the extensions of the tools
//! that write documents.

use super::super::schema::{Choice, Kind};
use super::super::value::Value;

/// Extensions with texts: a list in the order of `enum`, or an object by value or by name.
const TEXTS: [&str; 6] = [
    "x-enumDescriptions",
    "x-enum-descriptions",
    "x-enum-comments",
    "x-enumNames",
    "x-enum-options",
    "x-enum-value-descriptions",
];

/// The list of values that a schema has, and what it says about them. `None` where it has none that can be one.
pub(super) fn values(value: &Value, ty: Option<&str>) -> Option<Kind> {
    let apifox = || value.elements("x-apifox-enum").filter_map(|entry| entry.get("value")).collect::<Vec<_>>();
    let values: Vec<&Value> = value.elements("enum").filter(|value| **value != Value::Null).collect();
    let values = if values.is_empty() { apifox() } else { values };
    list(&values, ty)
}

/// The list of these values; texts where the type is that of texts, whatever the document writes.
pub(super) fn list(values: &[&Value], ty: Option<&str>) -> Option<Kind> {
    let is_plain = |value: &&&Value| matches!(value, Value::Text(_) | Value::Integer(_));
    if values.is_empty() || values.iter().filter(is_plain).count() < values.len() {
        return None;
    }
    let has_texts = values.iter().all(|value| value.as_str().is_some());
    let integers =
        || values.iter().map(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok())).collect::<Option<Vec<i64>>>();
    match ty {
        Some("string") => Some(Kind::Texts(values.iter().map(ToString::to_string).collect())),
        None if has_texts => Some(Kind::Texts(values.iter().map(ToString::to_string).collect())),
        Some("integer") => integers().map(Kind::Integers),
        None if !values.iter().any(|value| value.as_str().is_some()) => integers().map(Kind::Integers),
        _ => None,
    }
}

/// What the extensions of a schema say about its values.
pub(super) fn choices(value: &Value) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for entry in value.elements("x-apifox-enum") {
        let text = ["name", "description"].iter().filter_map(|name| entry.text(name)).filter(|text| !text.is_empty());
        let text = text.collect::<Vec<_>>().join(": ");
        choices.extend(entry.get("value").map(|value| Choice { value: value.to_string(), name: None, text }));
    }
    for (value, text) in value.get("x-apifox").into_iter().flat_map(|apifox| apifox.members("enumDescriptions")) {
        choices.push(Choice { value: value.to_owned(), name: None, text: text.to_string() });
    }
    let names: Vec<&str> = value.elements("x-enum-varnames").map(|name| name.as_str().unwrap_or_default()).collect();
    for (at, known) in value.elements("enum").enumerate() {
        let name = names.get(at).copied().filter(|name| !name.is_empty());
        let texts = TEXTS.iter().filter_map(|extension| match value.get(extension)? {
            Value::Array(texts) => texts.get(at).map(|text| text.text("label").map_or_else(|| text.to_string(), str::to_owned)),
            texts => [Some(known.to_string()), name.map(str::to_owned)]
                .iter()
                .flatten()
                .find_map(|key| texts.text(key))
                .map(str::to_owned),
        });
        let text = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        if name.is_some() || !text.is_empty() {
            choices.push(Choice { value: known.to_string(), name: name.map(str::to_owned), text });
        }
    }
    choices
}

/// What `{"const": "PAID", "title": "支付成功"}`, one of several, says about its value.
pub(super) fn choice(alternative: &Value) -> Option<Choice> {
    let value = alternative.get("const")?.to_string();
    let text = ["title", "description"].iter().filter_map(|name| alternative.text(name)).filter(|text| **text != *value);
    Some(Choice { text: text.collect::<Vec<_>>().join(": "), value, name: None })
}
