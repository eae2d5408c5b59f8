//! A JSON document whose members keep their order, which is the order that people read fields in. `serde_json`'s sorts them.

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

    /// What a JSON pointer leads to.
    pub(super) fn pointer(&self, pointer: &str) -> Option<&Value> {
        pointer.split('/').skip(1).try_fold(self, |value, segment| {
            let name = segment.replace("~1", "/").replace("~0", "~");
            match value {
                Value::Array(items) => items.get(name.parse::<usize>().ok()?),
                value => value.get(&name),
            }
        })
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

    pub(super) fn is_true(&self) -> bool {
        matches!(self, Value::Bool(true))
    }
}
