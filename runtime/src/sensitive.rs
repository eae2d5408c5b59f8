//! Sensitive texts: what stands in their place where they are shown, how long one can be, and how those of a JSON tree are
//! found by its declaration.
//!
//! Encryption and decryption are the keys'. Where a request's sensitive texts wait for a key is in [`request`](crate::request).

use std::borrow::Cow;
use std::fmt;

use crate::declaration::{Field, ObjectDescriptor, Type};
use crate::json::Json;
use crate::validation::{Issue, Place};

/// Stands in the place of a sensitive text, wherever that is shown or not encrypted yet.
pub(crate) const HIDDEN: &str = "[sensitive]";

/// The most bytes that RSAES-OAEP with SHA-1 encrypts under a key of 2048 bits: 256, less two hashes and two bytes.
const LONGEST: usize = 214;

/// What is shown of a sensitive field by the `Debug` of its struct.
#[derive(Clone, Copy)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HIDDEN)
    }
}

/// What is wrong with a text that is too long to be encrypted.
pub(crate) fn too_long(text: &str) -> Option<Issue> {
    let found = text.len();
    let rule = || format!("has {found} bytes, and at most {LONGEST} can be encrypted");
    (found > LONGEST).then(|| Issue::Rule(rule().into()))
}

/// Sees each sensitive text that is there, and its place; it may put another in its stead.
pub(crate) type See<'s> = dyn FnMut(&Place<'_>, &mut Cow<'_, str>) + 's;

/// Shows each sensitive text of an answer of type `ty`, at any depth.
#[cfg(feature = "client")]
pub(crate) fn each(ty: &Type, json: &mut Json<'_>, see: &mut See<'_>) {
    match (ty, json) {
        (Type::Object(descriptor), Json::Object(members)) => {
            each_member(descriptor().fields.iter(), members, None, see);
        }
        (Type::List(item), Json::List(items)) => items.iter_mut().for_each(|json| each(item, json, see)),
        _ => {}
    }
}

/// Shows each sensitive text of these fields, at any depth.
pub(crate) fn each_member(
    fields: impl Iterator<Item = &'static Field>,
    members: &mut [(Cow<'_, str>, Json<'_>)],
    outer: Option<&Place<'_>>,
    see: &mut See<'_>,
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
        let is_named = |name: &str| field.name == name || field.aliases.contains(&name);
        for (_, json) in members.iter_mut().filter(|(name, _)| is_named(name)) {
            value(inner, json, &Place { outer, name: field.name, item: None }, see);
        }
    }
}

/// `inner` is the object that the value is, or a list's elements are; without it they are sensitive texts.
fn value(inner: Option<&'static ObjectDescriptor>, json: &mut Json<'_>, at: &Place<'_>, see: &mut See<'_>) {
    match (inner, json) {
        (inner, Json::List(items)) => {
            for (index, json) in items.iter_mut().enumerate() {
                value(inner, json, &Place { item: Some(index), ..*at }, see);
            }
        }
        (Some(descriptor), Json::Object(members)) => each_member(descriptor.fields.iter(), members, Some(at), see),
        // Nothing is encrypted to nothing: an empty text is one that is not there.
        (None, Json::Text(text)) if !text.is_empty() => see(at, text),
        _ => {}
    }
}
