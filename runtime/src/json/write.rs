//! Writes a view as JSON into a buffer: without spaces, without absent fields, never a `null`.
//!
//! The caller writes sensitive texts.

use serde_json::to_writer;

use super::scan::plain_length;
use crate::declaration::{Field, Location, ObjectView, Type, View};

/// Writes the text that takes the place of a sensitive one.
pub(crate) type Sensitive<'s> = dyn FnMut(&str, &mut Vec<u8>) + 's;

/// Writes `view`, whose type is `ty`. An absent value writes nothing.
///
/// The caller has validated the value: it holds no number that JSON cannot hold, and nothing that serde refused.
pub(crate) fn value(ty: &Type, view: &View<'_>, sensitive: &mut Sensitive<'_>, out: &mut Vec<u8>) {
    match view {
        View::Absent | View::Unwritable(_) | View::File(_) => {}
        View::Boolean(boolean) => out.extend_from_slice(if *boolean { b"true" } else { b"false" }),
        // JSON that was received may leave out a fraction of zero.
        View::Integer(integer) if matches!(ty, Type::Number) => json(&(*integer as f64), out),
        View::Integer(integer) => match i64::try_from(*integer) {
            // Formatting 128 bits takes several times as long.
            Ok(integer) => json(&integer, out),
            Err(_) => json(integer, out),
        },
        View::Number(number) => json(number, out),
        View::Text(text) => self::text(text, out),
        View::Json(value) => json(&**value, out),
        View::List(list) => {
            let Type::List(item) = ty else { return };
            out.push(b'[');
            for index in 0..list.len() {
                let start = out.len();
                if index > 0 {
                    out.push(b',');
                }
                let written = out.len();
                value(item, &list.item(index), sensitive, out);
                if out.len() == written {
                    out.truncate(start);
                }
            }
            out.push(b']');
        }
        View::Object(object) => {
            let Type::Object(descriptor) = ty else { return };
            out.push(b'{');
            members(descriptor().fields, *object, |_| true, sensitive, out);
            out.push(b'}');
        }
    }
}

/// Writes a value of a sensitive field: a text, or a list of them.
pub(crate) fn sensitive_value(view: &View<'_>, sensitive: &mut Sensitive<'_>, out: &mut Vec<u8>) {
    match view {
        View::List(list) => {
            out.push(b'[');
            for index in 0..list.len() {
                if index > 0 {
                    out.push(b',');
                }
                sensitive_value(&list.item(index), sensitive, out);
            }
            out.push(b']');
        }
        View::Text(text) => sensitive(text, out),
        // Validation made sure that it is a text.
        View::Json(json) => sensitive(json.as_str().unwrap_or_default(), out),
        _ => sensitive("", out),
    }
}

/// Writes the body of a request: the fields of `object` that travel there.
pub(crate) fn body(fields: &[Field], object: &dyn ObjectView, sensitive: &mut Sensitive<'_>, out: &mut Vec<u8>) {
    out.push(b'{');
    members(fields, object, |field| field.location == Location::Body, sensitive, out);
    out.push(b'}');
}

fn members(
    fields: &[Field],
    object: &dyn ObjectView,
    wanted: fn(&Field) -> bool,
    sensitive: &mut Sensitive<'_>,
    out: &mut Vec<u8>,
) {
    for (index, field) in fields.iter().enumerate().filter(|(_, field)| wanted(field)) {
        let view = object.field(index, field);
        if field.flatten {
            flattened(&field.ty, &view, sensitive, out);
            continue;
        }
        if matches!(view, View::Absent | View::Unwritable(_) | View::File(_)) {
            continue;
        }
        name(field.name, out);
        match field.sensitive {
            true => sensitive_value(&view, sensitive, out),
            false => value(&field.ty, &view, sensitive, out),
        }
    }
}

fn flattened(ty: &Type, view: &View<'_>, sensitive: &mut Sensitive<'_>, out: &mut Vec<u8>) {
    match (ty, view) {
        (Type::Object(descriptor), View::Object(object)) => members(descriptor().fields, *object, |_| true, sensitive, out),
        (_, View::Json(value)) => {
            for (member, value) in value.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
                separate(out);
                text(member, out);
                out.push(b':');
                json(value, out);
            }
        }
        _ => {}
    }
}

/// Writes a declared name. [`Field::new`] made sure that it needs no escapes.
fn name(name: &str, out: &mut Vec<u8>) {
    separate(out);
    quoted(name, out);
    out.push(b':');
}

fn separate(out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
}

fn text(text: &str, out: &mut Vec<u8>) {
    match plain_length(text.as_bytes()) == text.len() {
        true => quoted(text, out),
        false => json(text, out),
    }
}

fn quoted(text: &str, out: &mut Vec<u8>) {
    // Reserves for the characters around the name too, so that the capacity is checked once.
    out.reserve(text.len() + 4);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Writes a value as serde_json does.
pub(crate) fn json(value: &(impl serde::Serialize + ?Sized), out: &mut Vec<u8>) {
    // Writing to a vector does not fail, and serde_json can write these values.
    let _ = to_writer(out, value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_as_serde_json_writes_it_wherever_the_character_stands() {
        for character in (0..=0xff).filter_map(char::from_u32).chain(['平', '\u{2028}', '😀']) {
            for length in 0..20 {
                for at in 0..=length {
                    let written = format!("{}{character}{}", "a".repeat(at), "}".repeat(length - at));
                    let mut out = Vec::new();
                    text(&written, &mut out);
                    assert_eq!(out, serde_json::to_vec(&written).unwrap(), "{written:?}");
                }
            }
        }
    }
}
