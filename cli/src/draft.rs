//! `wechatpay draft`: from sample bodies, an OpenAPI document or a notification's sample to declarations in Rust.
//!
//! `openapi` and `samples` read a source into `schema`s, `types` gives each object a name (`names`) and its comments (`terms`), `emit`
//! writes the source out. Nothing here knows the library but through the text that it writes.

mod emit;
mod names;
mod openapi;
mod samples;
mod schema;
mod terms;
mod types;
mod value;

use serde_json::json;

use crate::arguments::Draft;
use crate::failure::Failure;
use crate::{catalogue, input, output};
use emit::{Source, Struct};
use openapi::Document;
use schema::{Event, Kind, Member, Operation, Place, Response, Schema};
use terms::Terms;
use types::{Field, Type, Types};
use value::Value;

/// Drafts.
pub(crate) fn run(arguments: &Draft, json: bool) -> Result<(), Failure> {
    let document = match (&arguments.openapi, &arguments.event) {
        (Some(path), _) => from_openapi(arguments, path)?,
        (None, Some(event_type)) => from_event(arguments, event_type)?,
        (None, None) => from_samples(arguments)?,
    };
    if document.operations.is_empty() && document.events.is_empty() {
        return Err(Failure::NothingFound("no operation of the document fits the filter".to_owned()));
    }
    let draft = written(document, arguments);
    if json {
        let operation =
            |operation: &Named| json!({ "method": operation.method, "template": operation.template, "name": operation.name });
        let operations: Vec<_> = draft.operations.iter().map(operation).collect();
        return output::json(&json!({ "source": draft.source, "operations": operations }));
    }
    output::text(&draft.source)
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
    if let (Some(name), [only]) = (&arguments.name, &mut document.operations[..]) {
        only.name = Some(name.clone());
    }
    document.events.retain(|event| format!("{} {}", event.event_type, event.title).to_lowercase().contains(&filter));
    Ok(document)
}

fn from_event(arguments: &Draft, event_type: &str) -> Result<Document, Failure> {
    let samples = parsed_all(&arguments.resource)?;
    let resource = samples::schema(&samples.iter().collect::<Vec<_>>());
    if !matches!(resource.kind, Kind::Object(_)) {
        return Err(Failure::Request("the resource of a notification is a JSON object: `wechatpay decrypt` gives it".to_owned()));
    }
    let (name, document) = (arguments.name.clone(), arguments.document.clone());
    let event = Event { event_type: event_type.to_owned(), name, title: String::new(), document, resource };
    Ok(Document { events: vec![event], ..Document::default() })
}

fn from_samples(arguments: &Draft) -> Result<Document, Failure> {
    let [method, template] = &arguments.what[..] else {
        let ways = "a method and a template, --openapi FILE, or --event TYPE --resource FILE";
        return Err(Failure::Request(format!("there is nothing to draft from: give {ways}")));
    };
    let method = catalogue::method(method)?.as_str();
    let template = catalogue::undeclared(template)?;
    let mut fields: Vec<(Place, Member)> = Vec::new();
    for name in placeholders(&template) {
        fields.push((Place::Path, Member { name: name.to_owned(), required: true, schema: Schema::of(Kind::Text) }));
    }
    let requests = parsed_all(&arguments.request)?;
    let place = if matches!(method, "GET" | "DELETE") { Place::Query } else { Place::Body };
    match samples::schema(&requests.iter().collect::<Vec<_>>()).kind {
        Kind::Object(members) => {
            for member in members {
                match fields.iter_mut().find(|(_, known)| known.name == member.name) {
                    // A sample of all fields has the path's too.
                    Some((_, known)) => known.schema.notes = member.schema.notes,
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
        false => Response::Json(samples::schema(&responses.iter().collect::<Vec<_>>())),
    };
    let (name, document) = (arguments.name.clone(), arguments.document.clone());
    let operation = Operation { method: method.to_owned(), template, name, document, fields, response, ..Operation::default() };
    Ok(Document { operations: vec![operation], ..Document::default() })
}

fn parsed_all(paths: &[String]) -> Result<Vec<Value>, Failure> {
    paths.iter().map(|path| parsed(path)).collect()
}

/// A file, or stdin for `-`.
fn parsed(path: &str) -> Result<Value, Failure> {
    let argument = if path == "-" || path.starts_with('@') { path.to_owned() } else { format!("@{path}") };
    let bytes = input::bytes(&argument)?;
    let parsed = Value::parse(&bytes);
    parsed.map_err(|error| Failure::Request(format!("{path} is not JSON: {error}; convert YAML to JSON first")))
}

fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('/').filter_map(|segment| segment.strip_prefix('<')?.strip_suffix('>'))
}

/// An operation that was drafted.
struct Named {
    method: String,
    template: String,
    name: String,
}

struct Written {
    source: String,
    operations: Vec<Named>,
}

/// The source of a document.
fn written(document: Document, arguments: &Draft) -> Written {
    let terms = Terms::known();
    let from_samples = arguments.openapi.is_none();
    let Document { mut operations, events, components } = document;
    operations.iter_mut().for_each(complete);
    let mut taken: Vec<String> = Vec::new();
    let mut free = |wanted: String, template: &str| {
        let is_taken = |name: &String| taken.contains(name);
        let by: String = placeholders(template).filter_map(names::type_name).collect();
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        let candidates = [wanted.clone(), format!("{wanted}By{by}")].into_iter().chain(numbered);
        // The numbers have no end.
        let name = candidates.filter(|name| !name.ends_with("By")).find(|name| !is_taken(name)).unwrap_or_default();
        taken.push(name.clone());
        name
    };
    let named = |operation: &Operation| {
        operation.name.clone().unwrap_or_else(|| names::operation(&operation.method, &operation.template, &operation.title))
    };
    let operation_names: Vec<String> = operations.iter().map(|operation| free(named(operation), &operation.template)).collect();
    let event_name =
        |event: &Event| event.name.clone().or_else(|| names::variant(&event.event_type)).unwrap_or_else(|| "Event".to_owned());
    let event_names: Vec<String> = events.iter().map(|event| free(event_name(event), "")).collect();

    let mut types = Types::new(&terms, &components, taken, from_samples);
    let mut parts = Vec::new();
    for (operation, name) in operations.iter().zip(&operation_names) {
        let before = types.declared.len();
        let fields = types.request(name, &operation.fields);
        let response = types.response(name, &operation.response);
        parts.push((fields, response, before..types.declared.len()));
    }
    let mut tellings = Vec::new();
    for (event, name) in events.iter().zip(&event_names) {
        let before = types.declared.len();
        let fields = types.members(name, &event.resource);
        tellings.push((fields, before..types.declared.len()));
    }

    let declared = types.declared;
    let mut source = Source::new(&arguments.root, &declared);
    for ((operation, name), (fields, response, inside)) in operations.iter().zip(&operation_names).zip(parts) {
        let fields = own_places(operation, fields);
        let structure = Struct {
            attribute: "wechatpay_endpoint",
            arguments: attribute(operation, response.as_ref(), &mut source),
            name,
            documentation: terms.operation(name, &operation.title, &operation.notes),
            fields: &fields,
        };
        source.structure(&structure);
        declared[inside].iter().for_each(|declared| source.declared(declared));
    }
    for ((event, name), (fields, inside)) in events.iter().zip(&event_names).zip(tellings) {
        let mut arguments = vec![format!("{:?}", event.event_type)];
        arguments.extend(event.document.iter().map(|document| format!("document = {document:?}")));
        let documentation = terms.ty(name, &Vec::from_iter((!event.title.is_empty()).then(|| event.title.clone())));
        source.structure(&Struct { attribute: "wechatpay_notification", arguments, name, documentation, fields: &fields });
        declared[inside].iter().for_each(|declared| source.declared(declared));
    }
    let source = source.finish(&header(arguments));
    let operations = operations.into_iter().zip(operation_names);
    let operations = operations.map(|(operation, name)| Named { method: operation.method, template: operation.template, name });
    Written { source, operations: operations.collect() }
}

/// Each placeholder has its field, under a name that Rust takes.
fn complete(operation: &mut Operation) {
    let mut template: Vec<String> = Vec::new();
    for segment in operation.template.split('/') {
        let Some(name) = segment.strip_prefix('<').and_then(|segment| segment.strip_suffix('>')) else {
            template.push(segment.to_owned());
            continue;
        };
        let rust = names::field(name).unwrap_or_else(|| "value".to_owned());
        let rust = rust.trim_start_matches("r#").to_owned();
        match operation.fields.iter_mut().find(|(place, member)| *place == Place::Path && member.name == name) {
            Some((_, member)) => member.name.clone_from(&rust),
            None => {
                let member = Member { name: rust.clone(), required: true, schema: Schema::of(Kind::Text) };
                operation.fields.insert(0, (Place::Path, member));
            }
        }
        template.push(format!("<{rust}>"));
    }
    operation.template = template.join("/");
    let named: Vec<String> = placeholders(&operation.template).map(str::to_owned).collect();
    operation.fields.retain(|(place, member)| *place != Place::Path || named.contains(&member.name));
    // A name travels once: what the path has is refused in the body.
    let mut known: Vec<String> = named;
    operation.fields.retain(|(place, member)| {
        let is_first = !known.contains(&member.name);
        known.push(member.name.clone());
        is_first || *place == Place::Path
    });
}

/// A field that travels where its method has it needs no word for that.
fn own_places(operation: &Operation, fields: Vec<Field>) -> Vec<Field> {
    let usual = if matches!(operation.method.as_str(), "GET" | "DELETE") { Place::Query } else { Place::Body };
    let is_upload = fields.iter().any(|field| field.place == Some(Place::File));
    let place = |place: Option<Place>| place.filter(|place| *place != usual && !(is_upload && *place == Place::Body));
    fields.into_iter().map(|field| Field { place: place(field.place), ..field }).collect()
}

fn attribute(operation: &Operation, response: Option<&Type>, source: &mut Source<'_>) -> Vec<String> {
    let mut arguments = vec![operation.method.clone(), format!("{:?}", operation.template)];
    match (&operation.response, response) {
        (Response::Download, _) => arguments.push(format!("response = {}", source.imported("Download"))),
        (_, Some(ty)) => arguments.push(format!("response = {}", source.ty(ty))),
        _ => {}
    }
    arguments.extend(operation.document.iter().map(|document| format!("document = {document:?}")));
    if operation.idempotent {
        arguments.push("idempotent".to_owned());
    }
    arguments.push("builder".to_owned());
    arguments
}

/// What the draft cannot know.
fn header(arguments: &Draft) -> Vec<String> {
    let lines: &[&str] = match (&arguments.openapi, &arguments.event) {
        (Some(_), _) => &[
            "Drafted from an OpenAPI document. Not in it, and to be seen to by hand: rules across fields (`check`), whether a",
            "repeat is safe (`idempotent`), and types that are shared because they mean the same.",
        ],
        (None, Some(_)) => &[
            "Drafted from samples, which do not tell: whether a field is always there, what else a list of values has, and",
            "which texts are limited.",
        ],
        (None, None) => &[
            "Drafted from samples, which do not tell: limits (`len`, `items`, `range`), whether a field is always required, what else a",
            "list of values has, which texts travel encrypted (`sensitive`), and whether a repeat is safe (`idempotent`).",
        ],
    };
    lines.iter().map(|line| (*line).to_owned()).collect()
}
