//! A JSON document whose members keep their order, which is the order that people read fields in. `serde_json`'s sorts them.

use std::fmt;

use percent_encoding::percent_decode_str;
use wechatpay_endpoints::Json;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Integer(i128),
    Number(f64),
    Text(String),
    Array(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        Json::parse(bytes).map(Value::of).map_err(|error| error.to_string())
    }

    fn of(json: Json<'_>) -> Self {
        match json {
            Json::Null => Value::Null,
            Json::Boolean(value) => Value::Bool(value),
            Json::Integer(value) => Value::Integer(value),
            Json::Number(value) => Value::Number(value),
            Json::Text(text) => Value::Text(text.into_owned()),
            Json::List(items) => Value::Array(items.into_iter().map(Value::of).collect()),
            Json::Object(members) => {
                Value::Object(members.into_iter().map(|(name, value)| (name.into_owned(), Value::of(value))).collect())
            }
        }
    }

    /// The member of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.as_object()?.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// What a JSON pointer leads to, percent-encoded or not, as references have it.
    pub(super) fn pointer(&self, pointer: &str) -> Option<&Value> {
        let plain = |pointer: &str| {
            pointer.split('/').skip(1).try_fold(self, |value, segment| {
                let name = segment.replace("~1", "/").replace("~0", "~");
                match value {
                    Value::Array(items) => items.get(name.parse::<usize>().ok()?),
                    value => value.get(&name),
                }
            })
        };
        plain(pointer).or_else(|| plain(&percent_decode_str(pointer).decode_utf8_lossy()))
    }

    /// The text of the member of this name.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    /// The elements of the list of this name.
    pub(super) fn elements(&self, name: &str) -> impl Iterator<Item = &Value> {
        self.get(name).and_then(Value::as_array).into_iter().flatten()
    }

    /// The members of the object of this name.
    pub(super) fn members(&self, name: &str) -> impl Iterator<Item = (&str, &Value)> {
        self.get(name).and_then(Value::as_object).into_iter().flatten().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether the member of this name is `true`, which some write as a text.
    pub(super) fn says(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| *value == Value::Bool(true) || value.as_str() == Some("true"))
    }

    pub(super) fn as_object(&self) -> Option<&[(String, Value)]> {
        match self {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }

    pub(super) fn as_array(&self) -> Option<&[Value]> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Integer(value) => i64::try_from(*value).ok(),
            // Some exports write 1.0 where 1 is meant; beyond 2^53 nobody can tell what is.
            Value::Number(value) if value.fract() == 0.0 && value.abs() < 9e15 => Some(*value as i64),
            _ => None,
        }
    }
}

/// As JSON writes it, without spaces; of a text, the text itself.
impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = |value: &Value, formatter: &mut fmt::Formatter<'_>| match value {
            Value::Text(text) => write!(formatter, "{text:?}"),
            value => write!(formatter, "{value}"),
        };
        match self {
            Value::Null => formatter.write_str("null"),
            Value::Bool(value) => write!(formatter, "{value}"),
            Value::Integer(value) => write!(formatter, "{value}"),
            Value::Number(value) => write!(formatter, "{value}"),
            Value::Text(text) => formatter.write_str(text),
            Value::Array(items) => {
                formatter.write_str("[")?;
                for (number, item) in items.iter().enumerate() {
                    formatter.write_str(if number > 0 { "," } else { "" })?;
                    inner(item, formatter)?;
                }
                formatter.write_str("]")
            }
            Value::Object(members) => {
                formatter.write_str("{")?;
                for (number, (name, value)) in members.iter().enumerate() {
                    write!(formatter, "{}{name:?}:", if number > 0 { "," } else { "" })?;
                    inner(value, formatter)?;
                }
                formatter.write_str("}")
            }
        }
    }
}
