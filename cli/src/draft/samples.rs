//! What sample bodies tell: names, types, what is there in each of them. What no sample can tell is said in words.

use std::collections::{HashMap, HashSet};

use super::schema::{Kind, Member, Schema, is_amount};
use super::value::Value;

/// From here on a fraction's type does not tell one whole number from the next.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The schema that all of these samples fit. What is missing or `null` in one of them is not required.
pub(super) fn schema(samples: &[&Value]) -> Schema {
    let present: Vec<&Value> = samples.iter().copied().filter(|sample| **sample != Value::Null).collect();
    let mut schema = Schema::of(kind(&present));
    schema.nullable = present.len() < samples.len();
    schema.remarks.extend(match schema.kind {
        Kind::Any if present.is_empty() && !samples.is_empty() => {
            Some("It is `null` in the samples, which do not tell its type.".to_owned())
        }
        Kind::Any if present.is_empty() => Some("The samples do not tell what is in the list.".to_owned()),
        Kind::Any => Some(format!("The samples differ: it is {} in them.", nouns(&present).join(" or "))),
        Kind::Object(ref members) if members.is_empty() => Some("The samples do not tell what is in it.".to_owned()),
        Kind::Unsigned => Some("The samples have integers that are too large for an `i64`.".to_owned()),
        // A whole number of so many digits is another one by the time that it is read.
        Kind::Number if present.iter().any(|sample| matches!(sample, Value::Number(number) if number.abs() >= EXACT)) => {
            Some("The samples have a number of more digits than any type keeps: the last of them are lost.".to_owned())
        }
        Kind::Number
            if present
                .iter()
                .any(|sample| matches!(sample, Value::Integer(integer) if integer.unsigned_abs() >= EXACT as u128)) =>
        {
            Some("The samples have integers of more digits than an `f64` keeps: the last of them are lost.".to_owned())
        }
        _ => None,
    });
    schema
}

fn kind(samples: &[&Value]) -> Kind {
    let all = |fits: fn(&Value) -> bool| !samples.is_empty() && samples.iter().all(|sample| fits(sample));
    match () {
        () if all(|sample| matches!(sample, Value::Text(_))) => Kind::Text,
        () if all(|sample| matches!(sample, Value::Bool(_))) => Kind::Boolean,
        () if all(|sample| matches!(sample, Value::Integer(integer) if i64::try_from(*integer).is_ok())) => Kind::Integer,
        () if all(|sample| matches!(sample, Value::Integer(integer) if u64::try_from(*integer).is_ok())) => Kind::Unsigned,
        () if all(|sample| matches!(sample, Value::Integer(_) | Value::Number(_))) => Kind::Number,
        () if all(|sample| matches!(sample, Value::Array(_))) => {
            let items: Vec<&Value> = samples.iter().filter_map(|sample| sample.as_array()).flatten().collect();
            Kind::List(Box::new(schema(&items)))
        }
        () if all(|sample| matches!(sample, Value::Object(_))) => Kind::Object(members(samples)),
        () => Kind::Any,
    }
}

/// What the samples are, each kind once.
fn nouns(samples: &[&Value]) -> Vec<&'static str> {
    let mut nouns = Vec::new();
    for sample in samples {
        let noun = match sample {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Integer(_) => "an integer",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        if !nouns.contains(&noun) {
            nouns.push(noun);
        }
    }
    nouns
}

fn members(samples: &[&Value]) -> Vec<Member> {
    // In the order in which they come up, each once in a sample: the first of them counts.
    let mut names: Vec<&str> = Vec::new();
    let mut values: HashMap<&str, Vec<&Value>> = HashMap::new();
    for members in samples.iter().filter_map(|sample| sample.as_object()) {
        let mut seen = HashSet::new();
        for (name, value) in members.iter().filter(|(name, _)| seen.insert(name.as_str())) {
            let known = values.entry(name).or_default();
            if known.is_empty() {
                names.push(name);
            }
            known.push(value);
        }
    }
    let member = |name: &str| {
        let values = values.get(name).map(Vec::as_slice).unwrap_or_default();
        let mut schema = schema(values);
        let is_whole = |value: &&Value| **value == Value::Null || value.as_i64().is_some();
        if schema.kind == Kind::Number && is_amount(name) && values.iter().all(is_whole) {
            // Some write 100.00.
            schema.kind = Kind::Integer;
            schema.remarks.clear();
        }
        schema.remarks.extend(look(name, values, &schema));
        let required = values.len() == samples.len() && !schema.nullable;
        Member { name: name.to_owned(), required, schema }
    };
    names.into_iter().map(member).collect()
}

/// What the values look like.
fn look(name: &str, values: &[&Value], schema: &Schema) -> Option<String> {
    let mut texts: Vec<&str> = values.iter().filter_map(|value| value.as_str()).collect();
    let all = |fits: fn(&str) -> bool| !texts.is_empty() && texts.iter().all(|text| fits(text));
    match &schema.kind {
        Kind::Integer | Kind::Unsigned if is_amount(name) => {
            Some("An amount in the currency's minor unit: fen for CNY.".to_owned())
        }
        Kind::Text if all(is_time) => Some("A time, RFC 3339.".to_owned()),
        Kind::Text if all(may_be_ciphertext) => Some("Probably a ciphertext: if it is, it is `sensitive`.".to_owned()),
        Kind::Text if all(is_constant) => {
            texts.sort_unstable();
            texts.dedup();
            let seen: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
            Some(format!("Probably one of a list of values; the samples have {}.", seen.join(", ")))
        }
        _ => None,
    }
}

/// `2018-06-08T10:34:56+08:00`.
fn is_time(text: &str) -> bool {
    let shape: String = text.chars().map(|character| if character.is_ascii_digit() { '0' } else { character }).collect();
    let Some(rest) = shape.strip_prefix("0000-00-00T00:00:00") else { return false };
    let zone = rest.trim_start_matches(['.', '0']);
    zone == "Z" || zone.strip_prefix(['+', '-']) == Some("00:00")
}

/// Base64 as long as RSA's ciphertext under a key of 1,024 bits, or longer.
fn may_be_ciphertext(text: &str) -> bool {
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    text.len() >= 172 && text.len().is_multiple_of(4) && text.trim_end_matches('=').bytes().all(is_base64)
}

/// `TRADE_SUCCESS`: what no merchant makes up.
fn is_constant(text: &str) -> bool {
    text.len() > 2
        && text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|character| character.is_ascii_uppercase() || character == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_null_in_a_sample_is_not_required_and_types_are_those_of_all() {
        let samples =
            [r#"{"a":1,"b":"x","c":[{"d":1}],"e":null,"f":1}"#, r#"{"b":"y","a":2,"c":[{"d":1.5},{}],"e":true,"f":"1"}"#];
        let samples = samples.map(|sample| Value::parse(sample.as_bytes()).unwrap());
        let Kind::Object(members) = schema(&samples.each_ref()).kind else { panic!("an object") };
        let found = |name: &str| members.iter().find(|member| member.name == name).unwrap();
        let of = |name: &str| (found(name).schema.kind.clone(), found(name).required);
        assert_eq!(of("a"), (Kind::Integer, true));
        assert_eq!(of("b"), (Kind::Text, true));
        assert_eq!(of("e"), (Kind::Boolean, false));
        assert_eq!(of("f"), (Kind::Any, true));
        let amount = |text: &str| {
            let Kind::Object(members) = schema(&[&Value::parse(text.as_bytes()).unwrap()]).kind else { panic!("an object") };
            members[0].schema.kind.clone()
        };
        assert_eq!((amount(r#"{"total":100.00}"#), amount(r#"{"total":0.5}"#)), (Kind::Integer, Kind::Number));
        assert_eq!(found("f").schema.remarks, ["The samples differ: it is an integer or a string in them."]);
        let Kind::List(element) = of("c").0 else { panic!("a list") };
        let Kind::Object(inner) = element.kind else { panic!("of objects") };
        assert_eq!((inner[0].schema.kind.clone(), inner[0].required), (Kind::Number, false));
    }

    #[test]
    fn a_text_is_drafted_whatever_character_stands_anywhere_in_it() {
        for text in ["2018-06-08T10:34:56+08:00", "TRADE_SUCCESS", "pVd1HJ6z"] {
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                for character in ['平', '😀', '\0', '"', '\\', '`'] {
                    let text = Value::Text(format!("{}{character}", &text[..at]));
                    let sample = Value::Object(vec![(format!("{character}a"), text.clone()), ("total".to_owned(), text)]);
                    assert!(matches!(schema(&[&sample]).kind, Kind::Object(members) if members.len() == 2));
                }
            }
        }
    }

    #[test]
    fn times_amounts_and_constants_are_recognized() {
        for (text, time) in
            [("2018-06-08T10:34:56+08:00", true), ("2018-06-08T10:34:56.789Z", true), ("2018-06-08", false), ("20180608", false)]
        {
            assert_eq!(is_time(text), time, "{text}");
        }
        assert!(may_be_ciphertext(&"pVd1HJ6z".repeat(43)) && !may_be_ciphertext(&"pVd1HJ6z".repeat(4)));
        assert!(is_constant("TRADE_SUCCESS") && !is_constant("A1") && !is_constant("wx"));
        assert!(is_amount("total_amount") && is_amount("payer_total") && !is_amount("count"));
    }
}
