//! Writes a view as JSON into a buffer: no spaces, absent fields absent, never a `null`.

use serde_json::to_writer;

use crate::declaration::{Field, Location, ObjectView, Type, View};

/// Writes `view`, whose type is `ty`. An absent value writes nothing.
///
/// The caller has validated: a number that JSON cannot hold and a value that serde refused do not come here.
pub(crate) fn value(ty: &Type, view: View<'_>, out: &mut Vec<u8>) {
    match view {
        View::Absent | View::Unwritable(_) | View::File(_) => {}
        View::Boolean(boolean) => out.extend_from_slice(if boolean { b"true" } else { b"false" }),
        View::Integer(integer) => json(&integer, out),
        View::Number(number) => json(&number, out),
        View::Text(text) => json(&*text, out),
        View::Json(value) => json(&*value, out),
        View::List(list) => {
            let Type::List(item) = ty else { return };
            out.push(b'[');
            for index in 0..list.len() {
                let start = out.len();
                if index > 0 {
                    out.push(b',');
                }
                let written = out.len();
                value(item, list.item(index), out);
                if out.len() == written {
                    out.truncate(start);
                }
            }
            out.push(b']');
        }
        View::Object(object) => {
            let Type::Object(descriptor) = ty else { return };
            out.push(b'{');
            members(descriptor().fields, object, |_| true, out);
            out.push(b'}');
        }
    }
}

/// Writes a request's body: those fields of `object` that travel there.
pub(crate) fn body(fields: &[Field], object: &dyn ObjectView, out: &mut Vec<u8>) {
    out.push(b'{');
    members(fields, object, |field| field.location == Location::Body, out);
    out.push(b'}');
}

fn members(fields: &[Field], object: &dyn ObjectView, wanted: fn(&Field) -> bool, out: &mut Vec<u8>) {
    for (index, field) in fields.iter().enumerate().filter(|(_, field)| wanted(field)) {
        let view = object.field(index, field);
        if field.flatten {
            flattened(&field.ty, view, out);
            continue;
        }
        if matches!(view, View::Absent | View::Unwritable(_) | View::File(_)) {
            continue;
        }
        name(field.name, out);
        value(&field.ty, view, out);
    }
}

fn flattened(ty: &Type, view: View<'_>, out: &mut Vec<u8>) {
    match (ty, view) {
        (Type::Object(descriptor), View::Object(object)) => members(descriptor().fields, object, |_| true, out),
        (_, View::Json(value)) => {
            for (member, value) in value.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
                name(member, out);
                json(value, out);
            }
        }
        _ => {}
    }
}

fn name(name: &str, out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    json(name, out);
    out.push(b':');
}

fn json(value: &(impl serde::Serialize + ?Sized), out: &mut Vec<u8>) {
    // Writing to a vector does not fail, and the values here are ones that serde_json can write.
    let _ = to_writer(out, value);
}
