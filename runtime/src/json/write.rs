//! Writes a view as JSON into a buffer: without spaces, without absent fields, never a `null`.
//!
//! The caller writes sensitive texts. Of a request, each value can be looked at in the same walk, so that one that is fine, as most are,
//! needs no other: [`Writer::checking`].

use serde_json::to_writer;

use super::scan::plain_length;
use crate::declaration::{Field, ListView, Location, ObjectView, Type, View};
use crate::validation;

/// Writes the text that takes the place of a sensitive one.
pub(crate) type Sensitive<'s> = dyn FnMut(&str, &mut Vec<u8>) + 's;

/// How values are written.
pub(crate) struct Writer<'w> {
    sensitive: &'w mut Sensitive<'w>,
    /// Whether a value is looked at as it is written, as [`validation`] would.
    is_checked: bool,
    /// Whether something was written that validation may refuse. Only validation says what, and where.
    pub(crate) is_doubtful: bool,
}

impl<'w> Writer<'w> {
    /// The caller has validated the value: it holds no number that JSON cannot hold, and nothing that serde refused.
    pub(crate) fn new(sensitive: &'w mut Sensitive<'w>) -> Self {
        Writer { sensitive, is_checked: false, is_doubtful: false }
    }

    /// The caller validates the value if it [`is_doubtful`](Writer::is_doubtful), and throws away what was written if it is refused.
    pub(crate) fn checking(sensitive: &'w mut Sensitive<'w>) -> Self {
        Writer { is_checked: true, ..Writer::new(sensitive) }
    }

    /// Writes `view`, whose type is `ty`. An absent value writes nothing.
    pub(crate) fn value(&mut self, ty: &Type, view: &View<'_>, out: &mut Vec<u8>) {
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
                self.list(*list, out, |writer, view, out| writer.value(item, view, out));
            }
            View::Object(object) => {
                let Type::Object(descriptor) = ty else { return };
                let descriptor = descriptor();
                out.push(b'{');
                self.members(descriptor.fields, *object, false, out);
                out.push(b'}');
                self.doubt(|| !validation::rules_hold(descriptor, *object));
            }
        }
    }

    fn list(&mut self, list: &dyn ListView, out: &mut Vec<u8>, mut item: impl FnMut(&mut Self, &View<'_>, &mut Vec<u8>)) {
        out.push(b'[');
        for index in 0..list.len() {
            let start = out.len();
            if index > 0 {
                out.push(b',');
            }
            let written = out.len();
            item(self, &list.item(index), out);
            if out.len() == written {
                self.is_doubtful |= self.is_checked;
                out.truncate(start);
            }
        }
        out.push(b']');
    }

    /// Writes a value of a sensitive field: a text, or a list of them.
    pub(crate) fn sensitive_value(&mut self, view: &View<'_>, out: &mut Vec<u8>) {
        self.is_doubtful |= self.is_checked;
        match view {
            View::List(list) => self.list(*list, out, Writer::sensitive_value),
            View::Text(text) => (self.sensitive)(text, out),
            // Validation made sure that it is a text.
            View::Json(json) => (self.sensitive)(json.as_str().unwrap_or_default(), out),
            _ => (self.sensitive)("", out),
        }
    }

    /// Writes the body of a request: the fields of `object` that travel there.
    pub(crate) fn body(&mut self, fields: &[Field], object: &dyn ObjectView, out: &mut Vec<u8>) {
        out.push(b'{');
        self.members(fields, object, true, out);
        out.push(b'}');
    }

    /// Writes the fields; of a request those that travel in the body.
    fn members(&mut self, fields: &[Field], object: &dyn ObjectView, is_request: bool, out: &mut Vec<u8>) {
        for (index, field) in fields.iter().enumerate() {
            if is_request && field.location != Location::Body {
                continue;
            }
            let view = object.field(index, field);
            if field.flatten {
                self.is_doubtful |= self.is_checked;
                self.flattened(&field.ty, &view, out);
                continue;
            }
            self.doubt(|| !validation::is_fine(field, &view, Location::Body, object));
            if matches!(view, View::Absent | View::Unwritable(_) | View::File(_)) {
                continue;
            }
            name(field.name, out);
            match field.sensitive {
                true => self.sensitive_value(&view, out),
                false => self.value(&field.ty, &view, out),
            }
        }
    }

    #[inline]
    fn doubt(&mut self, is_refused: impl FnOnce() -> bool) {
        if self.is_checked && !self.is_doubtful {
            self.is_doubtful = is_refused();
        }
    }

    fn flattened(&mut self, ty: &Type, view: &View<'_>, out: &mut Vec<u8>) {
        match (ty, view) {
            (Type::Object(descriptor), View::Object(object)) => self.members(descriptor().fields, *object, false, out),
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
}

/// Writes a declared name. [`Field::new`] made sure that it needs no escapes.
fn name(name: &str, out: &mut Vec<u8>) {
    // For the characters around it too.
    out.reserve(name.len() + 4);
    separate(out);
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
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
