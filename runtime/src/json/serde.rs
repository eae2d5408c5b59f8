//! serde's traits for declared types, in any self-describing format. They write and read as [`to_json`](crate::to_json) and
//! [`Value::read`] do.
//!
//! The macros write the implementations, which call the two functions here.

use ::serde::de::{Deserialize, Deserializer, Error as _};
use ::serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::Json;
use crate::declaration::{Field, ObjectView, Type, Value, View};

/// Writes a declared value. Absent fields are left out, sensitive texts are in the clear.
pub fn serialize<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Written { ty: &T::TYPE, view: &value.view() }.serialize(serializer)
}

/// Reads a declared value.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(Json::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// A value of this type. It has no type parameter, so that it is compiled once for each format.
struct Written<'v> {
    ty: &'v Type,
    view: &'v View<'v>,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.ty, self.view) {
            (_, View::Absent | View::File(_)) => serializer.serialize_none(),
            (_, View::Boolean(boolean)) => serializer.serialize_bool(*boolean),
            (_, View::Integer(integer)) => match (i64::try_from(*integer), u64::try_from(*integer)) {
                (Ok(integer), _) => serializer.serialize_i64(integer),
                (_, Ok(integer)) => serializer.serialize_u64(integer),
                _ => serializer.serialize_i128(*integer),
            },
            (_, View::Number(number)) => serializer.serialize_f64(*number),
            (_, View::Text(text)) => serializer.serialize_str(text),
            (_, View::Json(json)) => json.serialize(serializer),
            (_, View::Unwritable(reason)) => Err(S::Error::custom(reason)),
            (Type::List(item), View::List(list)) => {
                let mut items = serializer.serialize_seq(None)?;
                for index in 0..list.len() {
                    match list.item(index) {
                        View::Absent => {}
                        view => items.serialize_element(&Written { ty: item, view: &view })?,
                    }
                }
                items.end()
            }
            (Type::Object(descriptor), View::Object(object)) => {
                let mut members = serializer.serialize_map(None)?;
                write_members(descriptor().fields, *object, &mut members)?;
                members.end()
            }
            (ty, View::List(_) | View::Object(_)) => Err(S::Error::custom(format!("the value is not {}", ty.noun()))),
        }
    }
}

fn write_members<M: SerializeMap>(fields: &[Field], object: &dyn ObjectView, members: &mut M) -> Result<(), M::Error> {
    for (index, field) in fields.iter().enumerate() {
        match (object.field(index, field), &field.ty) {
            (View::Absent | View::File(_), _) => {}
            // serde's message may show the value.
            (View::Unwritable(_), _) if field.sensitive => {
                return Err(M::Error::custom(format!("`{}` cannot be written", field.name)));
            }
            (View::Object(object), Type::Object(descriptor)) if field.flatten => {
                write_members(descriptor().fields, object, members)?;
            }
            (View::Json(json), _) if field.flatten => {
                let given = json.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
                given.into_iter().try_for_each(|(name, value)| members.serialize_entry(name, value))?;
            }
            (view, ty) => members.serialize_entry(field.name, &Written { ty, view: &view })?,
        }
    }
    Ok(())
}
