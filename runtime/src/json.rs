//! JSON as the runtime reads it: a tree that borrows from the bytes and keeps their order.
//!
//! serde_json parses. [`tape`] is the same text as a list, from which declared types are read. [`write`] writes declared structs.

mod damaged;
mod scan;
pub(crate) mod serde;
pub(crate) mod tape;
pub(crate) mod write;

use std::borrow::Cow;
use std::fmt;

use ::serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::declaration::read::DecodeError;
use crate::declaration::{Field, ListView, ObjectView, Type, Value, View};
#[cfg(feature = "server")]
use crate::validation::Check;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'j> {
    /// `null`, or a value that was taken out.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number without a fraction.
    Integer(i128),
    /// A number with a fraction or an exponent.
    Number(f64),
    /// A string.
    Text(Cow<'j, str>),
    /// An array.
    List(Vec<Json<'j>>),
    /// An object, its members in the order of the bytes.
    Object(Vec<(Cow<'j, str>, Json<'j>)>),
}

impl<'j> Json<'j> {
    /// Parses a whole JSON text.
    ///
    /// ```
    /// use wechatpay_runtime::Json;
    ///
    /// assert_eq!(Json::parse(b"[1]").unwrap(), Json::List(vec![Json::Integer(1)]));
    /// assert!(Json::parse(b"<html>").is_err());
    /// ```
    pub fn parse(bytes: &'j [u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// Parses a text whose signature was verified. A damaged character becomes U+FFFD, and everything else is read.
    pub(crate) fn parse_verified(bytes: &'j [u8]) -> Result<Self, serde_json::Error> {
        Json::parse(bytes).or_else(|error| match damaged::mended(bytes) {
            Some(mended) => Json::parse(&mended).map(Json::into_owned),
            None => Err(error),
        })
    }

    /// Returns the text, or an error if this is not one. For implementations of [`Value`](crate::Value), like the methods below.
    pub fn into_text(self) -> Result<Cow<'j, str>, DecodeError> {
        match self {
            Json::Text(text) => Ok(text),
            other => Err(other.unexpected("a string")),
        }
    }

    /// Returns the whole number, or an error if this is not one. `1.0` counts as 1.
    pub fn into_integer(self) -> Result<i128, DecodeError> {
        match self {
            Json::Integer(integer) => Ok(integer),
            // 2^53: up to here an f64 holds every whole number.
            Json::Number(number) if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 => Ok(number as i128),
            other => Err(other.unexpected("an integer")),
        }
    }

    /// Returns the number, or an error if this is not one.
    pub fn into_number(self) -> Result<f64, DecodeError> {
        match self {
            Json::Integer(integer) => Ok(integer as f64),
            Json::Number(number) => Ok(number),
            other => Err(other.unexpected("a number")),
        }
    }

    /// Returns the boolean, or an error if this is not one.
    pub fn into_boolean(self) -> Result<bool, DecodeError> {
        match self {
            Json::Boolean(boolean) => Ok(boolean),
            other => Err(other.unexpected("a boolean")),
        }
    }

    /// Returns the items, or an error if this is not an array.
    #[cfg(feature = "server")]
    pub(crate) fn into_items(self) -> Result<Vec<Json<'j>>, DecodeError> {
        match self {
            Json::List(items) => Ok(items),
            other => Err(other.unexpected("an array")),
        }
    }

    /// Returns the members, or an error if this is not an object.
    #[cfg(feature = "server")]
    pub(crate) fn into_members(self) -> Result<Vec<(Cow<'j, str>, Json<'j>)>, DecodeError> {
        match self {
            Json::Object(members) => Ok(members),
            other => Err(other.unexpected("an object")),
        }
    }

    /// Returns the same tree, independent of the bytes.
    pub(crate) fn into_owned(self) -> Json<'static> {
        match self {
            Json::Null => Json::Null,
            Json::Boolean(boolean) => Json::Boolean(boolean),
            Json::Integer(integer) => Json::Integer(integer),
            Json::Number(number) => Json::Number(number),
            Json::Text(text) => Json::Text(text.into_owned().into()),
            Json::List(items) => Json::List(items.into_iter().map(Json::into_owned).collect()),
            Json::Object(members) => {
                Json::Object(members.into_iter().map(|(name, value)| (name.into_owned().into(), value.into_owned())).collect())
            }
        }
    }

    fn unexpected(&self, expected: &str) -> DecodeError {
        match self {
            Json::Null => DecodeError::missing(),
            _ => DecodeError::unexpected(expected),
        }
    }

    /// Returns a view of the JSON, so that the validator of requests that are sent also validates requests that are received.
    pub fn view(&self) -> View<'_> {
        match self {
            Json::Null => View::Absent,
            Json::Boolean(boolean) => View::Boolean(*boolean),
            Json::Integer(integer) => View::Integer(*integer),
            Json::Number(number) => View::Number(*number),
            Json::Text(text) => View::Text(Cow::Borrowed(text)),
            Json::List(items) => View::List(items),
            Json::Object(members) => View::Object(members),
        }
    }
}

/// Writes a declared value as JSON: without spaces, without absent fields, never a `null`. It writes every field of a request
/// except a file, wherever the field travels. [`Value::read`](crate::Value::read) reads the result.
///
/// Sensitive texts are written in the clear: use this to store a value, not to send or log it.
///
/// ```
/// use wechatpay_runtime::{to_json, wechatpay_object};
///
/// #[wechatpay_object]
/// struct Amount { total: i64, currency: Option<String> }
///
/// assert_eq!(to_json(&Amount { total: 100, currency: None }), br#"{"total":100}"#);
/// ```
pub fn to_json<T: Value>(value: &T) -> Vec<u8> {
    let mut json = Vec::new();
    write::Writer::new(&mut write::json).value(&T::TYPE, &value.view(), &mut json);
    json
}

impl ListView for Vec<Json<'_>> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Json::view)
    }
}

impl ObjectView for Vec<(Cow<'_, str>, Json<'_>)> {
    fn field(&self, _index: usize, field: &Field) -> View<'_> {
        if field.flatten && !matches!(field.ty, Type::Any) {
            return View::Object(self);
        }
        match self.iter().find(|(name, _)| field.is_named(name)) {
            None => View::Absent,
            // Nothing says how to write what is inside, so it is written like a field of any JSON.
            Some((_, json)) if holds_any(&field.ty) => View::json(Cow::Owned(json.clone().into())),
            Some((_, json)) => json.view(),
        }
    }

    #[cfg(feature = "server")]
    fn check(&self, check: &mut Check<'_>) {
        crate::server::check_members(self, None, check);
    }

    fn names(&self) -> Vec<&str> {
        self.iter().map(|(name, _)| name.as_ref()).collect()
    }
}

/// Returns whether the type is any JSON, or a list of it.
fn holds_any(ty: &Type) -> bool {
    match ty {
        Type::Any => true,
        Type::List(item) => holds_any(item),
        _ => false,
    }
}

impl<'v> From<&'v serde_json::Value> for Json<'v> {
    fn from(value: &'v serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Json::Null,
            serde_json::Value::Bool(boolean) => Json::Boolean(*boolean),
            serde_json::Value::Number(number) => match (number.as_i128(), number.as_f64()) {
                (Some(integer), _) => Json::Integer(integer),
                (None, number) => Json::Number(number.unwrap_or(f64::NAN)),
            },
            serde_json::Value::String(text) => Json::Text(text.into()),
            serde_json::Value::Array(items) => Json::List(items.iter().map(Json::from).collect()),
            serde_json::Value::Object(members) => {
                Json::Object(members.iter().map(|(name, value)| (name.into(), Json::from(value))).collect())
            }
        }
    }
}

impl From<Json<'_>> for serde_json::Value {
    fn from(json: Json<'_>) -> Self {
        match json {
            Json::Null => serde_json::Value::Null,
            Json::Boolean(boolean) => boolean.into(),
            Json::Integer(integer) => match (i64::try_from(integer), u64::try_from(integer)) {
                (Ok(integer), _) => integer.into(),
                (_, Ok(integer)) => integer.into(),
                _ => (integer as f64).into(),
            },
            Json::Number(number) => number.into(),
            Json::Text(text) => text.into_owned().into(),
            Json::List(items) => items.into_iter().map(serde_json::Value::from).collect(),
            Json::Object(members) => {
                members.into_iter().map(|(name, value)| (name.into_owned(), serde_json::Value::from(value))).collect()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

/// Builds the tree from serde's events.
struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json<'de>, E> {
        Ok(Json::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json<'de>, E> {
        Ok(Json::Integer(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Json<'de>, E> {
        Ok(Json::Integer(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json<'de>, E> {
        Ok(Json::Number(value))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json<'de>, A::Error> {
        let mut object = Vec::new();
        while let Some((Name(name), value)) = members.next_entry::<Name<'de>, Json<'de>>()? {
            object.push((name, value));
        }
        Ok(Json::Object(object))
    }
}

/// The name of a member. It is borrowed if it has no escapes.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_str(Tree)? {
            Json::Text(name) => Ok(Name(name)),
            _ => Err(::serde::de::Error::custom("a member's name is a string")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order_and_texts_without_escapes_are_borrowed() {
        let Json::Object(members) = Json::parse(r#"{"b":"平","a":"\n"}"#.as_bytes()).unwrap() else { panic!("an object") };
        assert!(matches!(&members[0], (Cow::Borrowed("b"), Json::Text(Cow::Borrowed("平")))));
        assert!(matches!(&members[1], (Cow::Borrowed("a"), Json::Text(Cow::Owned(text))) if text == "\n"));
    }

    #[test]
    fn whole_numbers_are_integers_however_they_are_written() {
        assert_eq!(Json::parse(b"18446744073709551615").unwrap().into_integer(), Ok(u64::MAX.into()));
        assert_eq!(Json::parse(b"1e2").unwrap().into_integer(), Ok(100));
        assert!(Json::parse(b"1.5").unwrap().into_integer().is_err());
        assert!(Json::parse(b"1e300").unwrap().into_integer().is_err());
    }

    #[test]
    fn a_fraction_is_the_one_that_was_written_to_the_last_bit() {
        for fraction in [4.5356718770708925e18, 0.1, 5e-324, 1.7976931348623157e308, 2.0_f64.powi(53) + 2.0] {
            let written = serde_json::to_string(&fraction).unwrap();
            assert_eq!(Json::parse(written.as_bytes()).unwrap().into_number(), Ok(fraction), "{written}");
        }
    }

    #[test]
    fn nesting_beyond_any_response_is_refused_and_not_a_stack_overflow() {
        let deep = "[".repeat(100_000);
        assert!(Json::parse(deep.as_bytes()).is_err());
    }
}
