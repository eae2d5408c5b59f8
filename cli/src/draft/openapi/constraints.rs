//! What a schema says about a value beyond its type: the limits that a declaration can have, and in words whatever it cannot.

use super::super::schema::{Bounds, Kind, Limits, Member, Schema, quoted};
use super::super::value::Value;
use super::Reader;
use super::schemas::noun;

/// What no declaration says.
const UNSAID: [&str; 22] = [
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "default",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "discriminator",
    "else",
    "if",
    "maxProperties",
    "minProperties",
    "multipleOf",
    "not",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "readOnly",
    "then",
    "uniqueItems",
    "writeOnly",
];

/// Formats that the type says already, or that do not matter on the wire.
const PLAIN_FORMATS: [&str; 7] = ["binary", "double", "float", "int32", "int64", "password", "string"];

/// The most that a count can be in a declaration.
const MOST: u64 = u32::MAX as u64 - 1;

/// The limits of a value, and remarks on those that cannot be one.
pub(super) fn limits(value: &Value, kind: &Kind) -> (Limits, Vec<String>) {
    let mut remarks = Vec::new();
    let mut say = |names: &[&str]| {
        let said = names.iter().filter_map(|name| value.get(name).map(|value| quoted(&format!("{name}: {value}"))));
        let said: Vec<String> = said.collect();
        remarks.push(format!("The source has limits that are not checked here: {}.", said.join(", ")));
    };
    let mut counted = |least_name: &str, most_name: &str| {
        let count = |name: &str| value.get(name).map(|value| value.as_i64().and_then(|count| u64::try_from(count).ok()));
        let (least, most) = (count(least_name), count(most_name));
        if least.is_none() && most.is_none() {
            return None;
        }
        let (known_least, known_most) = (least.flatten().unwrap_or(0), most.flatten());
        let is_broken = least == Some(None) || most == Some(None) || known_most.is_some_and(|most| most < known_least);
        if is_broken || known_least.max(known_most.unwrap_or(0)) > MOST {
            say(&[least_name, most_name]);
            return None;
        }
        Some((known_least, known_most))
    };
    let len = counted("minLength", "maxLength");
    let bytes = counted("x-min-bytes", "x-max-bytes");
    let items = counted("minItems", "maxItems");
    let range = range(value, kind).unwrap_or_else(|()| {
        say(&["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"]);
        None
    });
    // No text has more characters than bytes: what follows from the one limit is not another.
    let follows = |(least, most): &(u64, Option<u64>)| *least <= 1 && bytes.is_some_and(|bytes| bytes.1 == *most);
    let pattern = value.text("pattern").map(str::to_owned);
    (Limits { len: len.filter(|len| !follows(len)), bytes, items, range, pattern }, remarks)
}

/// The bounds of a number; an error where a declaration cannot have them.
fn range(value: &Value, kind: &Kind) -> Result<Option<Bounds>, ()> {
    let bound = |name: &str| match value.get(name) {
        None | Some(Value::Bool(_)) => Ok(None),
        Some(bound) => bound.as_i64().map(Some).ok_or(()),
    };
    // 3.1 has numbers in exclusive limits, 3.0 has `true` beside the inclusive one.
    let end = |inclusive: &str, exclusive: &str, step: i64| -> Result<Option<i64>, ()> {
        let excluded = match (bound(inclusive)?, bound(exclusive)?) {
            (Some(bound), _) if value.says(exclusive) => Some(bound),
            (None, Some(bound)) => Some(bound),
            // Both are said: the narrower of them.
            (Some(bound), Some(excluded)) if excluded == bound || (excluded > bound) == (step > 0) => Some(excluded),
            (bound, _) => return Ok(bound),
        };
        // Between a fraction and its bound there is no step of one.
        if *kind == Kind::Number { Err(()) } else { excluded.map(|bound| bound.checked_add(step).ok_or(())).transpose() }
    };
    match (end("minimum", "exclusiveMinimum", 1)?, end("maximum", "exclusiveMaximum", -1)?) {
        (None, None) => Ok(None),
        (Some(least), Some(most)) if least > most => Err(()),
        bounds => Ok(Some(bounds)),
    }
}

/// Everything else that the schema says, in words.
pub(super) fn unsaid(value: &Value, kind: &Kind) -> Vec<String> {
    let mut remarks = Vec::new();
    let description = value.text("description").unwrap_or_default();
    match (value.text("format"), kind) {
        (Some("date-time"), Kind::Text) if description.to_lowercase().replace(' ', "").contains("rfc3339") => {}
        (Some("date-time"), Kind::Text) => remarks.push("A time, RFC 3339.".to_owned()),
        (Some("date"), Kind::Text) => remarks.push("A date, like `2018-06-08`.".to_owned()),
        (Some(format), _) if PLAIN_FORMATS.contains(&format) || format.is_empty() => {}
        (Some(format), _) => remarks.push(format!("Its format in the source: {}.", quoted(format))),
        (None, _) => {}
    }
    if description.contains("加密") && !value.says("x-sensitive") && matches!(kind, Kind::Text) {
        remarks.push("The source speaks of encryption (加密): if the text travels encrypted, it is `sensitive`.".to_owned());
    }
    if value.says("deprecated") {
        remarks.push("The source says that it is deprecated.".to_owned());
    }
    let has_values = matches!(kind, Kind::Texts(_) | Kind::Integers(_));
    for name in ["const", "enum"].into_iter().filter(|_| !has_values) {
        if let Some(values) = value.get(name) {
            remarks.push(format!("Its values in the source: {}.", quoted(&values.to_string())));
        }
    }
    let is_file = |name: &str| *kind == Kind::File && name.starts_with("content");
    let unsaid = UNSAID.iter().filter(|name| !is_file(name)).filter_map(|name| Some((name, value.get(name)?)));
    let unsaid = unsaid.filter(|(_, value)| **value != Value::Bool(false) && **value != Value::Null);
    remarks.extend(unsaid.map(|(name, value)| format!("The source says {}.", quoted(&format!("{name}: {value}")))));
    remarks
}

impl<'d> Reader<'d> {
    /// What members of other names than those of its properties are.
    pub(super) fn other_members(&self, value: &'d Value, kind: &Kind) -> Option<String> {
        match (value.get("additionalProperties"), kind) {
            (None | Some(Value::Bool(false)), _) => None,
            (Some(other), Kind::Object(members)) if members.is_empty() => {
                let map = "A map: its members' names are not listed in the source";
                Some(match other.as_object().is_some_and(|other| !other.is_empty()) {
                    true => format!("{map}, and each value is {}.", self.told(&self.schema(other))),
                    false => format!("{map}."),
                })
            }
            // Ours says so of objects that keep whatever else there is.
            (Some(Value::Bool(_)), _) => Some("It may have members of other names, which are not kept here.".to_owned()),
            (Some(other), _) => {
                let each = self.told(&self.schema(other));
                Some(format!("It may have members of other names, which are not kept here: each value is {each}."))
            }
        }
    }

    /// What a schema is, in words, with the members of an object.
    fn told(&self, schema: &Schema) -> String {
        match &schema.kind {
            Kind::List(element) => format!("a list, each value of which is {}", self.told(element)),
            kind => {
                let members = self.object_members(schema);
                let member = |member: &Member| format!("{} ({})", quoted(&member.name), noun(&member.schema));
                let members = members.iter().map(member).collect::<Vec<_>>().join(", ");
                match kind {
                    _ if members.is_empty() => noun(schema),
                    Kind::Reference(name) => format!("an object, {}, with {members}", quoted(name)),
                    _ => format!("an object with {members}"),
                }
            }
        }
    }

    /// Remarks on members that are required, and that nothing describes.
    pub(super) fn phantoms(&self, value: &'d Value, schema: &Schema) -> Option<String> {
        if value.get("required").is_none() && value.get("allOf").is_none() {
            return None;
        }
        let members = self.object_members(schema);
        let required = [value].into_iter().chain(value.elements("allOf")).flat_map(|part| part.elements("required"));
        let phantoms: Vec<String> = required
            .filter_map(Value::as_str)
            .filter(|name| members.iter().all(|member| member.name != *name))
            // Apifox keeps the ids of models among the names.
            .filter(|name| value.members("x-apifox-refs").all(|(id, _)| id != *name))
            .map(quoted)
            .collect();
        (!phantoms.is_empty()).then(|| format!("The source requires what it does not describe: {}.", phantoms.join(", ")))
    }
}

/// An object whose members have names that are values too.
pub(super) fn is_map(value: &Value) -> bool {
    let has_others = value.get("additionalProperties").is_some_and(|other| *other != Value::Bool(false));
    has_others && value.members("properties").next().is_none()
}
