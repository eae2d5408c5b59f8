//! `wechatpay draft`: from sample bodies, an OpenAPI document or a notification's sample to declarations in Rust.
//!
//! `openapi` and `samples` read a source into `schema`s; `plan` gives each operation its name (`names`) and its comments (`terms`),
//! `types` each object; `emit` writes the source out, `layout` in files as the catalogue has them. Nothing here knows the library but through the text that it writes.

mod emit;
mod layout;
mod limits;
mod names;
mod naming;
mod openapi;
mod plan;
mod samples;
mod schema;
mod template;
mod terms;
mod types;
mod value;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use wechatpay_endpoints::runtime::error::redact;
use wechatpay_endpoints::runtime::server::Declaration;

use crate::arguments::Draft;
use crate::failure::Failure;
use crate::{catalogue, events, input, output};
use openapi::Document;
use plan::{Of, Part, Plan, placeholders};
use schema::{Event, Kind, Member, Operation, Place, Response, Schema};
use terms::Terms;
use value::Value;

/// Drafts.
pub(crate) fn run(arguments: &Draft, json: bool) -> Result<(), Failure> {
    arguments.name.as_deref().map_or(Ok(()), check_name)?;
    check_crate(&arguments.root)?;
    let document = match (&arguments.openapi, &arguments.event) {
        (Some(path), _) => from_openapi(arguments, path)?,
        (None, Some(event_type)) => from_event(arguments, event_type, json)?,
        (None, None) => from_samples(arguments, json)?,
    };
    if document.operations.is_empty() && document.events.is_empty() {
        let nothing = match &arguments.what[..] {
            [] => "the document has no operation",
            _ => "no operation of the document fits the filter",
        };
        return Err(Failure::NothingFound(match &document.warnings[..] {
            [] => nothing.to_owned(),
            warnings => format!("{nothing}; {}", warnings.join("; ")),
        }));
    }
    let warnings = document.warnings.clone();
    if !json {
        warnings.iter().for_each(|warning| output::note(warning));
    }
    let plan = Plan::of(document, &Terms::known());
    if let Some(folder) = &arguments.out {
        return written(&layout::files(&plan, &arguments.root, &header(arguments)), folder, &warnings, json);
    }
    let source = plan.source(&arguments.root, &header(arguments));
    if !json {
        return output::text(&source);
    }
    let operation = |part: &Part| match &part.of {
        Of::Operation(Operation { method, template, .. }) => {
            Some(json!({ "method": method, "template": template, "name": part.name }))
        }
        Of::Event(_) => None,
    };
    let operations: Vec<_> = plan.parts.iter().filter_map(operation).collect();
    output::json(&json!({ "source": source, "operations": operations, "warnings": warnings }))
}

/// Checks the name of a struct. What has many digits is none, but may be a key.
fn check_name(name: &str) -> Result<(), Failure> {
    let is_identifier = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if names::is_used(name) {
        return Err(Failure::Request(format!(
            "--name {name} is a name that drafts use themselves: take another, like CreateThing"
        )));
    }
    if is_identifier && name.bytes().filter(u8::is_ascii_digit).count() < 4 && name.len() <= 80 {
        return Ok(());
    }
    let length = name.chars().count();
    Err(Failure::Request(format!("--name is a text of {length} characters that is not the name of a struct, like CreateThing")))
}

/// Checks the path that the macros are imported from.
fn check_crate(path: &str) -> Result<(), Failure> {
    let is_identifier = |segment: &str| {
        segment.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    if path.trim_start_matches("::").split("::").all(is_identifier) && redact(path) == path {
        return Ok(());
    }
    let length = path.chars().count();
    Err(Failure::Request(format!("--crate is a text of {length} characters that is not a path, like wechatpay_endpoints")))
}

/// Writes the files, none of which may be there yet, and says which.
fn written(files: &BTreeMap<PathBuf, String>, folder: &Path, warnings: &[String], json: bool) -> Result<(), Failure> {
    let error =
        |path: &Path, problem: &dyn std::fmt::Display| Failure::Configuration(format!("the file {} {problem}", path.display()));
    if let Some(path) = files.keys().map(|file| folder.join(file)).find(|path| path.exists()) {
        return Err(error(&path, &"is there already: draft into another folder"));
    }
    for (file, source) in files {
        let path = folder.join(file);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, source))
            .map_err(|problem| error(&path, &format_args!("cannot be written: {problem}")))?;
    }
    let paths: Vec<String> = files.keys().map(|file| folder.join(file).display().to_string()).collect();
    if json { output::json(&json!({ "files": paths, "warnings": warnings })) } else { output::text(&paths.join("\n")) }
}

fn from_openapi(arguments: &Draft, path: &str) -> Result<Document, Failure> {
    let filter = arguments.what.first().map(|filter| filter.to_lowercase()).unwrap_or_default();
    let wanted = |operation: &Operation| {
        let Operation { method, template, title, .. } = operation;
        let name = operation.name.as_deref().unwrap_or_default();
        format!("{method} {template} {title} {name}").to_lowercase().contains(&filter)
    };
    let read = openapi::read(&parsed(path)?, wanted);
    let mut document = read.map_err(|problem| Failure::Request(format!("{path} cannot be drafted from: {problem}")))?;
    document.events.retain(|event| format!("{} {}", event.event_type, event.title).to_lowercase().contains(&filter));
    if let Some(name) = &arguments.name {
        match (&mut document.operations[..], &mut document.events[..]) {
            ([only], []) => only.name = Some(name.clone()),
            ([], [only]) => only.name = Some(name.clone()),
            (operations, events) => {
                let count = operations.len() + events.len();
                return Err(Failure::Request(format!(
                    "--name is for one, and {count} are drafted: filter by method, path or title"
                )));
            }
        }
    }
    Ok(document)
}

fn from_event(arguments: &Draft, event_type: &str, json: bool) -> Result<Document, Failure> {
    if !is_event_type(event_type) {
        return Err(Failure::Request(format!(
            "--event is a text of {} characters that is not an event type, like TRANSACTION.SUCCESS",
            event_type.chars().count()
        )));
    }
    let declared: Vec<_> = events::by_type()
        .get(event_type)
        .map(|notifications| notifications.iter().map(|notification| notification.rust_path()).collect())
        .unwrap_or_default();
    if let (false, false) = (declared.is_empty(), json) {
        output::note(&format!(
            "{event_type} is declared already, as {}: `wechatpay events {event_type}`",
            declared.join(" and ")
        ));
    }
    let samples = parsed_all(&arguments.resource)?;
    if samples.iter().any(|sample| is_encrypted(sample) || sample.get("resource").is_some_and(is_encrypted)) {
        return Err(Failure::Request(
            "the sample is encrypted still: draft from what `wechatpay decrypt` prints of it".to_owned(),
        ));
    }
    let resource = samples::schema(&samples.iter().collect::<Vec<_>>());
    if !matches!(resource.kind, Kind::Object(_)) {
        return Err(Failure::Request("the resource of a notification is a JSON object: `wechatpay decrypt` gives it".to_owned()));
    }
    let (name, document) = (arguments.name.clone(), arguments.document.clone());
    let event = Event { event_type: event_type.to_owned(), name, title: String::new(), document, resource };
    Ok(Document { events: vec![event], ..Document::default() })
}

fn from_samples(arguments: &Draft, json: bool) -> Result<Document, Failure> {
    let [method, template] = &arguments.what[..] else {
        let ways = "a method and a template, --openapi FILE, or --event TYPE --resource FILE";
        return Err(Failure::Request(format!("there is nothing to draft from: give {ways}")));
    };
    let method = catalogue::method(method)?.as_str();
    let typed = catalogue::undeclared(template)?;
    let template = template::read(&typed).map_err(|problem| Failure::Request(format!("the template `{typed}`: {problem}")))?;
    if let (Some(declared), false) = (declared(method, &template), json) {
        let path = declared.rust_path();
        output::note(&format!("{method} {template} is declared already, as {path}: `wechatpay show {method} {template}`"));
    }
    let mut fields: Vec<(Place, Member)> = Vec::new();
    for name in placeholders(&template) {
        fields.push((Place::Path, Member { name: name.to_owned(), required: true, schema: Schema::of(Kind::Text) }));
    }
    let requests = parsed_all(&arguments.request)?;
    let mut remarks = Vec::new();
    match samples::schema(&requests.iter().collect::<Vec<_>>()).kind {
        Kind::Object(members) => {
            let place = if method == "GET" { Place::Query } else { Place::Body };
            if method == "DELETE" && !members.is_empty() {
                let remark = "A sample does not tell whether the fields of a DELETE travel in the body, as they do here, or in the query, \
                              where they are without `#[wechatpay(body)]`.";
                remarks.push(remark.to_owned());
            }
            for member in members {
                match fields.iter_mut().find(|(_, known)| known.name == member.name) {
                    // A sample of all fields has the path's too.
                    Some((_, known)) if matches!(member.schema.kind, Kind::Text | Kind::Integer | Kind::Unsigned) => {
                        known.schema = Schema { nullable: false, ..member.schema };
                    }
                    Some((_, known)) => known.schema.remarks = member.schema.remarks,
                    None => fields.push((place.clone(), member)),
                }
            }
        }
        _ if requests.is_empty() => {}
        _ => return Err(Failure::Request("a sample of a request is a JSON object".to_owned())),
    }
    let responses = parsed_all(&arguments.response)?;
    let response = match responses.is_empty() {
        true => Response::Nothing,
        false => Response::Json(Box::new(samples::schema(&responses.iter().collect::<Vec<_>>()))),
    };
    let note = match responses.len() {
        0 => Some("without --response the draft has no response"),
        1 => Some(
            "of one sample of the response every field is required: give more samples, or make `Option` of what may be absent",
        ),
        _ => None,
    };
    if let (Some(note), false) = (note, json) {
        output::note(note);
    }
    let (name, document) = (arguments.name.clone(), arguments.document.clone());
    let method = method.to_owned();
    let operation = Operation { method, template, name, document, remarks, fields, response, ..Operation::default() };
    Ok(Document { operations: vec![operation], ..Document::default() })
}

/// Whether a text may be an event type: words in capitals, parted by dots.
fn is_event_type(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_uppercase())
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    };
    text.len() <= 64 && redact(text) == text && text.split('.').count() > 1 && text.split('.').all(is_word)
}

/// Whether this is what a notification has in `resource` before it is decrypted.
fn is_encrypted(sample: &Value) -> bool {
    ["algorithm", "ciphertext", "nonce"].iter().all(|name| sample.get(name).is_some())
}

/// Returns the declaration of a template, whatever it calls the path's values.
fn declared(method: &str, template: &str) -> Option<&'static Declaration> {
    let shape = |template: &str| -> Vec<String> {
        let shape = |segment: &str| if segment.starts_with('<') { "<>" } else { segment }.to_owned();
        template.split('/').map(shape).collect()
    };
    let wanted = shape(template);
    wechatpay_endpoints::declarations().find(|declaration| {
        let endpoint = declaration.endpoint();
        endpoint.method.as_str() == method && shape(endpoint.template) == wanted
    })
}

fn parsed_all(samples: &[String]) -> Result<Vec<Value>, Failure> {
    samples.iter().map(|sample| parsed_sample(sample)).collect()
}

/// A sample itself, a file with it, or stdin for `-`.
fn parsed_sample(sample: &str) -> Result<Value, Failure> {
    let (name, parsed) = match sample.trim_start().starts_with(['{', '[', '"']) {
        true => ("the sample", Value::parse(sample.as_bytes())),
        false => (sample, Value::parse(&file(sample)?)),
    };
    parsed.map_err(|error| Failure::Request(format!("{name} is not JSON: {error}")))
}

/// An OpenAPI document.
fn parsed(path: &str) -> Result<Value, Failure> {
    let parsed = Value::parse(&file(path)?);
    parsed.map_err(|error| Failure::Request(format!("{path} is not JSON: {error}; convert YAML to JSON first")))
}

/// The bytes of a file, or of stdin for `-`.
fn file(path: &str) -> Result<Vec<u8>, Failure> {
    let argument = if path == "-" || path.starts_with('@') { path.to_owned() } else { format!("@{path}") };
    input::bytes(&argument)
}

/// What the draft cannot know.
fn header(arguments: &Draft) -> String {
    let text = match (&arguments.openapi, &arguments.event) {
        (Some(_), _) => {
            "Drafted from an OpenAPI document. Not in it, and to be seen to by hand: rules across fields (`check`), whether a repeat is safe \
             (`idempotent`), and types that are shared because they mean the same."
        }
        (None, Some(_)) => {
            "Drafted from samples, which do not tell whether a field is always there and what else a list of values has."
        }
        (None, None) => {
            "Drafted from samples, which do not tell: limits (`len`, `items`, `range`), whether a field is always required, what else a list of \
             values has, which texts travel encrypted (`sensitive`), and whether a repeat is safe (`idempotent`)."
        }
    };
    text.to_owned()
}
