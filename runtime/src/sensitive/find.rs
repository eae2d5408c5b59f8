//! Finds the sensitive texts of a JSON tree by its declaration: in nested objects and lists, at any depth.

use std::borrow::Cow;

use crate::declaration::{Field, ObjectDescriptor, Type};
use crate::json::Json;
#[cfg(feature = "client")]
use crate::json::tape::{Node, Nodes};
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

/// Returns whether there is a sensitive text in a value of type `ty`, at any depth. Most values have none, and need no tree.
#[cfg(feature = "client")]
pub(crate) fn is_in(ty: &Type, node: Node<'_>) -> bool {
    match ty {
        Type::Object(descriptor) => node.members().is_ok_and(|members| is_in_members(descriptor(), members)),
        Type::List(item) => node.items().is_ok_and(|mut items| items.any(|(_, node)| is_in(item, node))),
        _ => false,
    }
}

#[cfg(feature = "client")]
fn is_in_members(descriptor: &ObjectDescriptor, members: Nodes<'_>) -> bool {
    let named = |field: &'static Field| members.filter(|(name, _)| field.is_named(name)).map(|(_, node)| node);
    descriptor.fields.iter().any(|field| match field.ty.element() {
        Type::Object(object) if field.flatten => is_in_members(object(), members),
        Type::Object(_) => named(field).any(|node| is_in(&field.ty, node)),
        _ => field.sensitive && named(field).any(|node| !node.is_null()),
    })
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
