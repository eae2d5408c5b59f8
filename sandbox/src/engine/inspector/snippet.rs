//! What the page copies: a request as a command of curl, and as the typed call in Rust.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use wechatpay_runtime::server::{Declaration, signed_body};
use wechatpay_runtime::{EndpointDescriptor, Location, ObjectDescriptor, Type};

use crate::engine::journal::Entry;
use crate::engine::routes;

/// Headers that curl writes by itself.
const BY_CURL: [&str; 3] = ["host", "content-length", "connection"];

/// The request with its headers as they arrived.
pub(super) fn curl(base_url: &str, entry: &Entry) -> String {
    let mut command = format!("curl --include --request {} {}", entry.method, quoted(&format!("{base_url}{}", entry.target)));
    for (name, value) in entry.request_headers().filter(|(name, _)| !BY_CURL.contains(name)) {
        let _ = write!(command, " \\\n  --header {}", quoted(&format!("{name}: {value}")));
    }
    match entry.request_body() {
        Some([]) => {}
        Some(body) => drop(write!(command, " \\\n  --data-binary {}", quoted(&String::from_utf8_lossy(body)))),
        None => command += " \\\n  --data-binary @body-which-was-too-large-to-keep",
    }
    command
}

/// A text as a shell takes it: in single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The typed call with the values of the request. Sensitive texts are encrypted in it, and stand as placeholders here.
pub(super) fn rust(endpoint: &'static EndpointDescriptor, declaration: Option<&Declaration>, entry: &Entry) -> String {
    let (path, fields) = (declaration.map(Declaration::rust_path), fields(endpoint, entry));
    let shown = format!("{:#}", Value::Object(fields));
    let hashes = "#".repeat(1 + shown.matches("\"#").map(str::len).max().unwrap_or_default());
    let path = path.unwrap_or(endpoint.request.name.into());
    format!(
        "use wechatpay_endpoints::runtime::Value as _;\n\n\
         let request = {path}::from_json(r{hashes}\"{shown}\"{hashes}.as_bytes())?;\n\
         let response = request.send(&client).await?;"
    )
}

/// The values of a request by their names, wherever they travelled.
fn fields(endpoint: &'static EndpointDescriptor, entry: &Entry) -> Map<String, Value> {
    let header =
        |wanted: &str| entry.request_headers().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value);
    let in_path = endpoint.placeholders().zip(endpoint.matches(routes::path(&entry.target)).unwrap_or_default());
    let body = signed_body(header("content-type"), entry.request_body().unwrap_or_default());
    let mut fields = routes::values(in_path, &entry.target, body, |name, text| typed(endpoint.request, name, text));
    for field in endpoint.request.fields {
        if let Location::Header(name) = field.location
            && let Some(value) = header(name)
        {
            fields.insert(field.name.to_owned(), value.into());
        }
    }
    without_secrets(endpoint.request, &mut fields);
    fields
}

/// A value of path or query as its field has it.
fn typed(request: &ObjectDescriptor, name: &str, value: String) -> Value {
    match request.field(name).map(|field| &field.ty) {
        Some(Type::Text | Type::Enumeration(_)) | None => value.into(),
        Some(_) => serde_json::from_str(&value).unwrap_or(value.into()),
    }
}

/// Puts a placeholder where a sensitive text is, which arrived encrypted.
fn without_secrets(object: &'static ObjectDescriptor, members: &mut Map<String, Value>) {
    for field in object.fields {
        let Some(value) = members.get_mut(field.name) else { continue };
        if field.sensitive {
            *value = "(encrypted)".into();
            continue;
        }
        let inner = match field.ty {
            Type::Object(inner) => inner(),
            Type::List(Type::Object(inner)) => inner(),
            _ => continue,
        };
        match value {
            Value::Object(members) => without_secrets(inner, members),
            Value::Array(items) => {
                items.iter_mut().filter_map(Value::as_object_mut).for_each(|members| without_secrets(inner, members));
            }
            _ => {}
        }
    }
}
