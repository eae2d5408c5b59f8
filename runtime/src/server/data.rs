//! Reads JSON by its descriptor alone, with code that all types share, and returns what the declared type would hold as JSON.
//!
//! [`typed`](super::typed) has the type's own code for descriptors that do not say everything.

use super::Members;
use crate::declaration::{DecodeError, Fields, ObjectDescriptor, Type, Width};
use crate::file::File;
use crate::json::Json;
use crate::json::tape::Tape;
use crate::json::write::{self, Writer};

/// Returns what a value of this type holds of `json`, written as [`to_json`](crate::to_json) writes it.
pub(super) fn response(ty: &Type, json: Json<'_>) -> Result<Vec<u8>, DecodeError> {
    let value = value(ty, json)?;
    let mut out = Vec::new();
    Writer::new(&mut write::json).value(ty, &value.view(), &mut out);
    Ok(out)
}

fn value<'j>(ty: &Type, json: Json<'j>) -> Result<Json<'j>, DecodeError> {
    match ty {
        Type::Nothing => Ok(Json::Null),
        Type::Any => Ok(json),
        Type::Text | Type::Enumeration(_) => json.into_text().map(Json::Text),
        Type::Integer(width) => integer(*width, json),
        Type::IntegerEnumeration(_) => integer(Width::I64, json),
        Type::Number => json.into_number().map(Json::Number),
        Type::Boolean => json.into_boolean().map(Json::Boolean),
        Type::File => Err(DecodeError::unexpected("a file, which JSON cannot hold")),
        Type::List(item) => {
            let items = json.into_items()?.into_iter().enumerate();
            let items = items.map(|(index, json)| value(item, json).map_err(|error| error.inside(&format!("[{index}]"))));
            items.collect::<Result<_, _>>().map(Json::List)
        }
        Type::Object(descriptor) => object(descriptor(), json.into_members()?, None).map(Json::Object),
    }
}

fn integer<'j>(width: Width, json: Json<'j>) -> Result<Json<'j>, DecodeError> {
    let integer = json.into_integer()?;
    width.refuses(integer).map_or(Ok(Json::Integer(integer)), |problem| Err(DecodeError::new(problem)))
}

/// Returns the declared members, in the order of the declaration.
pub(super) fn object<'j>(
    descriptor: &'static ObjectDescriptor,
    members: Members<'j>,
    file: Option<File>,
) -> Result<Members<'j>, DecodeError> {
    if let Some(typed) = descriptor.typed {
        let json = typed(members, file, None)?;
        let json = Json::parse(&json).map_err(DecodeError::from_serde)?;
        return Ok(gathered(descriptor, json.into_owned().into_members()?));
    }
    let mut declared = Vec::new();
    let tape = Tape::of_members(members);
    let mut fields = Fields::new(descriptor, tape.root().members()?).with_file(file);
    for field in descriptor.fields {
        if matches!(field.ty, Type::File) {
            fields.next_file()?;
            continue;
        }
        let absent = || if field.required && !field.from_client { Err(DecodeError::missing()) } else { Ok(Json::Null) };
        match fields.next(|node| value(&field.ty, node.json().into_owned()), absent)? {
            Json::Null => {}
            Json::Object(inner) if field.flatten => declared.extend(inner),
            value => declared.push((field.name.into(), value)),
        }
    }
    Ok(declared)
}

/// Puts the members that a flattened field of any JSON holds under its name, where a view of the members looks for them.
fn gathered<'j>(descriptor: &ObjectDescriptor, members: Members<'j>) -> Members<'j> {
    match descriptor.fields.iter().find(|field| field.flatten && matches!(field.ty, Type::Any)) {
        None => members,
        Some(field) => {
            let (mut declared, rest): (Members<'j>, _) =
                members.into_iter().partition(|(name, _)| descriptor.field(name).is_some());
            declared.push((field.name.into(), Json::Object(rest)));
            declared
        }
    }
}
