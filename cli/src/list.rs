//! `wechatpay endpoints` and `wechatpay show`: print declarations for people and for programs.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::runtime::{Bounds, Encryption, Field, ObjectDescriptor, Region, Type};

use crate::arguments::{Endpoints, Show};
use crate::failure::Failure;
use crate::{catalogue, output, prose, skeleton};

/// How deep nested objects are shown. An object may contain itself (comments on comments), so there must be a limit.
const DEEPEST: usize = 8;

/// Lists the declared endpoints.
pub(crate) fn endpoints(arguments: &Endpoints, json: bool) -> Result<(), Failure> {
    let wanted = arguments.filter.as_deref().unwrap_or_default().to_lowercase();
    let wanted = |declaration: &&Declaration| {
        let endpoint = declaration.endpoint();
        let text = format!("{} {} {}", endpoint.method, endpoint.template, declaration.rust_path());
        text.to_lowercase().contains(&wanted) || endpoint.request.description.to_lowercase().contains(&wanted)
    };
    let declarations: Vec<_> = wechatpay_endpoints::declarations().filter(wanted).collect();
    if declarations.is_empty() {
        let filter = arguments.filter.as_deref().unwrap_or_default();
        let places = "method, template, Rust path or description";
        return Err(Failure::NothingFound(format!("no declared endpoint has `{filter}` in its {places}")));
    }
    if json {
        return output::json(&declarations.into_iter().map(summary).collect());
    }
    let mut text = String::new();
    for declaration in declarations {
        let endpoint = declaration.endpoint();
        let _ = writeln!(text, "{:6} {}", endpoint.method.as_str(), endpoint.template);
        let _ = writeln!(text, "       {}", first_line(endpoint.request.description));
        let _ = writeln!(text, "       {}; needs {}", declaration.rust_path(), required(declaration).join(", "));
        if !endpoint.document.is_empty() {
            let _ = writeln!(text, "       {}", endpoint.document);
        }
    }
    output::text(&text)
}

fn summary(declaration: &'static Declaration) -> Value {
    let endpoint = declaration.endpoint();
    json!({
        "method": endpoint.method.as_str(),
        "template": endpoint.template,
        "rust_path": declaration.rust_path(),
        "description": prose::plain(endpoint.request.description),
        "required": required(declaration),
        "document": endpoint.document,
        "idempotent": endpoint.idempotent,
        "base_url": endpoint.region.base_url(),
    })
}

/// What a caller must give: all that is required and that the client does not know.
fn required(declaration: &'static Declaration) -> Vec<&'static str> {
    let is_needed = |field: &&Field| field.required && !field.from_client;
    declaration.endpoint().request.fields.iter().filter(is_needed).map(|field| field.name).collect()
}

fn first_line(description: &str) -> String {
    prose::plain(description).lines().next().unwrap_or_default().to_owned()
}

/// Shows one endpoint.
pub(crate) fn show(arguments: &Show, json: bool) -> Result<(), Failure> {
    let declaration = catalogue::find(arguments)?.declaration;
    let endpoint = declaration.endpoint();
    let skeleton = skeleton::of(endpoint.request);
    if json {
        let mut value = summary(declaration);
        value["fields"] = fields(endpoint.request, true, DEEPEST);
        value["response"] = described(&endpoint.response, DEEPEST);
        value["skeleton"] = skeleton;
        return output::json(&value);
    }
    let mut text = format!("{} {}\n{}\n", endpoint.method, endpoint.template, prose::plain(endpoint.request.description));
    let _ = writeln!(text, "{}", declaration.rust_path());
    if !endpoint.document.is_empty() {
        let _ = writeln!(text, "{}", endpoint.document);
    }
    if endpoint.region != Region::Mainland {
        let _ = writeln!(text, "The server is {}.", endpoint.region.base_url());
    }
    if endpoint.encryption != Encryption::Oaep {
        let _ = writeln!(text, "Sensitive fields are encrypted with {}.", endpoint.encryption.as_str());
    }
    let repeat = if endpoint.idempotent { "is safe" } else { "is not known to be safe" };
    let _ = writeln!(text, "Sending exactly the same call again {repeat}.\n\nFields (* means required):");
    table(&mut text, endpoint.request, true, 1);
    let _ = match endpoint.response {
        Type::Nothing => writeln!(text, "\nThe response is empty."),
        Type::Object(object) => {
            let _ = writeln!(text, "\nThe response:");
            table(&mut text, object(), false, 1);
            Ok(())
        }
        ty => writeln!(text, "\nThe response is {}.", ty.noun()),
    };
    let _ = writeln!(text, "\nTo fill in:\n{skeleton:#}");
    output::text(&text)
}

fn table(text: &mut String, object: &'static ObjectDescriptor, with_location: bool, depth: usize) {
    for field in object.fields {
        let mark = if field.required { "*" } else { " " };
        let indent = "  ".repeat(depth);
        let location = if with_location { format!("{}, ", field.location) } else { String::new() };
        let limits: String = limits(field).into_iter().map(|limit| format!(", {limit}")).collect();
        let _ = writeln!(text, "{indent}{mark} {}  {location}{}{limits}", field.name, kind(&field.ty));
        let description = first_line(field.description);
        if !description.is_empty() {
            let _ = writeln!(text, "{indent}    {description}");
        }
        if let (Some(object), true) = (inner(&field.ty), depth < DEEPEST) {
            table(text, object, false, depth + 2);
        }
    }
}

/// Returns the object type of a field, or of the elements of its list.
fn inner(ty: &Type) -> Option<&'static ObjectDescriptor> {
    match ty {
        Type::Object(object) => Some(object()),
        Type::List(element) => inner(element),
        _ => None,
    }
}

/// Describes a type in words.
fn kind(ty: &Type) -> String {
    match ty {
        Type::List(element) => format!("list of {}", kind(element)),
        Type::Text => "text".to_owned(),
        Type::Enumeration(known) => known.values.join(" | "),
        Type::IntegerEnumeration(known) => known.values.iter().map(i64::to_string).collect::<Vec<_>>().join(" | "),
        Type::Object(_) => "object".to_owned(),
        Type::Integer(_) => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Any => "any JSON".to_owned(),
        Type::File => "file".to_owned(),
        Type::Nothing => "nothing".to_owned(),
    }
}

fn limits(field: &Field) -> Vec<String> {
    let mut limits = Vec::new();
    let counted = |bounds: Bounds<u32>, what: &str| match bounds.most {
        u32::MAX => format!("at least {} {what}", bounds.least),
        most => format!("{} to {most} {what}", bounds.least),
    };
    limits.extend(field.limits().len.map(|bounds| counted(bounds, "characters")));
    limits.extend(field.limits().bytes.map(|bounds| counted(bounds, "bytes")));
    limits.extend(field.limits().items.map(|bounds| counted(bounds, "items")));
    limits.extend(field.limits().range.map(|Bounds { least, most }| match (least, most) {
        (least, i64::MAX) => format!("at least {least}"),
        (i64::MIN, most) => format!("at most {most}"),
        (least, most) => format!("{least} to {most}"),
    }));
    limits.extend(field.limits().pattern.map(|pattern| format!("pattern {}", pattern.as_str())));
    if field.sensitive {
        limits.push("travels encrypted".to_owned());
    }
    if field.from_client {
        limits.push("filled in by the client if left out".to_owned());
    }
    if field.flatten {
        limits.push("its fields are written in place of the object".to_owned());
    }
    limits
}

fn fields(object: &'static ObjectDescriptor, with_location: bool, depth: usize) -> Value {
    let field = |field: &'static Field| {
        let mut value = described(&field.ty, depth);
        value["name"] = field.name.into();
        value["required"] = field.required.into();
        value["description"] = prose::plain(field.description).into();
        value["limits"] = limits(field).into();
        if with_location {
            value["location"] = field.location.to_string().into();
        }
        value
    };
    object.fields.iter().map(field).collect()
}

fn described(ty: &Type, depth: usize) -> Value {
    let mut value = Map::new();
    value.insert("type".to_owned(), kind(ty).into());
    if let (Some(object), true) = (inner(ty), depth > 0) {
        value.insert("fields".to_owned(), fields(object, false, depth - 1));
    }
    value.into()
}
