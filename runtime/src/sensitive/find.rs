//! Finds the sensitive texts of a JSON tree by its declaration: in nested objects and lists, at any depth.

use std::borrow::Cow;

use crate::declaration::{Field, ObjectDescriptor, Type};
use crate::json::Json;
use crate::validation::Place;

/// Is called with each sensitive text and its place; it may replace the text.
pub(crate) type Visit<'s> = dyn FnMut(&Place<'_>, &mut Cow<'_, str>) + 's;

/// Visits each sensitive text of a value of type `ty`, at any depth.
#[cfg(feature = "client")]
pub(crate) fn each(ty: &Type, json: &mut Json<'_>, see: &mut Visit<'_>) {
    match (ty, json) {
        (Type::Object(descriptor), Json::Object(members)) => {
            each_member(descriptor().fields.iter(), members, None, see);
        }
        (Type::List(item), Json::List(items)) => items.iter_mut().for_each(|json| each(item, json, see)),
        _ => {}
    }
}

/// Visits each sensitive text of these fields, at any depth.
pub(crate) fn each_member(
    fields: impl Iterator<Item = &'static Field>,
    members: &mut [(Cow<'_, str>, Json<'_>)],
    outer: Option<&Place<'_>>,
    see: &mut Visit<'_>,
) {
    for field in fields {
        let inner = match field.ty.element() {
            Type::Object(descriptor) => Some(descriptor()),
            _ if field.sensitive => None,
            _ => continue,
        };
        if let Some(descriptor) = inner.filter(|_| field.flatten) {
            each_member(descriptor.fields.iter(), members, outer, see);
            continue;
        }
        for (_, json) in members.iter_mut().filter(|(name, _)| field.is_named(name)) {
            value(inner, json, &Place { outer, name: field.name, item: None }, see);
        }
    }
}

/// `inner` is the object that the value is, or a list's elements are; without it they are sensitive texts.
fn value(inner: Option<&'static ObjectDescriptor>, json: &mut Json<'_>, at: &Place<'_>, see: &mut Visit<'_>) {
    match (inner, json) {
        (inner, Json::List(items)) => {
            for (index, json) in items.iter_mut().enumerate() {
                value(inner, json, &Place { item: Some(index), ..*at }, see);
            }
        }
        (Some(descriptor), Json::Object(members)) => each_member(descriptor.fields.iter(), members, Some(at), see),
        // An empty text is not encrypted: it counts as absent.
        (None, Json::Text(text)) if !text.is_empty() => see(at, text),
        _ => {}
    }
}
