//! Reads OpenAPI documents, 3.0 and 3.1, in JSON: what `wechatpay openapi` writes, and what Apifox, Postman and others export.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};

use wechatpay_endpoints::runtime::Region;

use super::schema::{Event, Member, Operation, Schema, quoted};
use super::template;
use super::value::Value;

mod apifox;
mod bodies;
mod constraints;
mod examples;
mod parameters;
mod schemas;
mod values;

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Methods that no declaration has.
const OTHER_METHODS: [&str; 4] = ["head", "options", "trace", "query"];

/// A document, read.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) operations: Vec<Operation>,
    pub(super) events: Vec<Event>,
    /// The schemas that it keeps under names.
    pub(super) components: BTreeMap<String, Schema>,
    /// What of it is not drafted, and where that stands.
    pub(super) warnings: Vec<String>,
}

/// Reads a document; those of its operations of which `wanted` says so.
pub(super) fn read(document: &Value, wanted: impl Fn(&Operation) -> bool) -> Result<Document, String> {
    match document.text("openapi") {
        Some(version) if version.starts_with("3.") => {}
        Some(version) => return Err(format!("it is of OpenAPI {version}, and 3.0 and 3.1 can be read")),
        None if document.get("swagger").is_some() => return Err("it is of Swagger 2: convert it to OpenAPI 3 first".to_owned()),
        None => return Err("it is no OpenAPI document in JSON: `openapi` is missing".to_owned()),
    }
    let reader = Reader { document, elsewhere: RefCell::default(), open: RefCell::default(), made: AllMade::default() };
    let mut read = Document::default();
    for (path, item) in document.members("paths") {
        reader.path(path, item, &wanted, &mut read);
    }
    for (event_type, item) in document.members("webhooks") {
        reader.event(event_type, item, &mut read);
    }
    for (name, schema) in document.pointer("/components").into_iter().flat_map(|components| components.members("schemas")) {
        read.components.insert(name.to_owned(), reader.schema(schema));
    }
    // What these refer to may refer to more.
    loop {
        let known = |pointer: &String| read.components.contains_key(&format!("#{pointer}"));
        let next = reader.elsewhere.borrow().iter().find(|pointer| !known(pointer)).cloned();
        let Some(pointer) = next else { return Ok(read) };
        let schema = reader.schema(document.pointer(&pointer).unwrap_or(&Value::Null));
        read.components.insert(format!("#{pointer}"), schema);
    }
}

struct Reader<'d> {
    document: &'d Value,
    /// Schemas outside of the components that something refers to, as pointers.
    elsewhere: RefCell<BTreeSet<String>>,
    /// The references that are being followed.
    open: RefCell<Vec<String>>,
    made: AllMade,
}

/// What was made of the document so far.
#[derive(Default)]
struct AllMade {
    /// How many schemas.
    number: Cell<usize>,
    /// Whether something of them ends where it is made of itself.
    is_cut: Cell<bool>,
    referred: Made<Schema>,
    members: Made<Vec<Member>>,
    remarks: Made<Vec<String>>,
}

/// By the name under which the document keeps what it was made of.
type Made<T> = RefCell<HashMap<String, T>>;

impl<'d> Reader<'d> {
    /// What a reference leads to, as far as it leads.
    fn resolved(&self, value: &'d Value) -> &'d Value {
        let mut value = value;
        // A chain that is longer leads in a circle.
        for _ in 0..32 {
            let Some(reference) = value.text("$ref") else { return value };
            match reference.strip_prefix('#').and_then(|pointer| self.document.pointer(pointer)) {
                Some(found) => value = found,
                None => return &Value::Null,
            }
        }
        &Value::Null
    }

    fn path(&self, path: &str, item: &'d Value, wanted: &impl Fn(&Operation) -> bool, read: &mut Document) {
        let mut warn = |what: String| read.warnings.push(what);
        if let (Value::Null, Some(reference)) = (self.resolved(item), item.text("$ref")) {
            return warn(format!("{path} is not drafted: it refers to {}, which is not in the document", quoted(reference)));
        }
        let item = self.resolved(item);
        for method in OTHER_METHODS.iter().filter(|method| item.get(method).is_some()) {
            warn(format!("{} {path} is not drafted: a declaration has no such method", method.to_uppercase()));
        }
        for method in METHODS {
            let Some(operation) = item.get(method) else { continue };
            // A server may have a path of its own.
            let server = [operation, item, self.document].iter().find_map(|owner| owner.elements("servers").next()?.text("url"));
            let server = server.unwrap_or_default();
            let prefix = server.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
            // Postman's collections begin with a variable in place of the server.
            let path = path.trim_start_matches('/');
            let path = path.strip_prefix("{{").and_then(|rest| rest.split_once("}}/")).map_or(path, |(_, path)| path);
            let whole = format!("{}/{path}", prefix.trim_matches('/'));
            match template::read(whole.trim_start_matches('/')) {
                Ok(template) => {
                    let mut operation = self.operation(method, template, item, operation);
                    operation.region = region(server);
                    if wanted(&operation) {
                        read.operations.push(operation);
                    }
                }
                Err(problem) => read.warnings.push(format!("{} /{path} is not drafted: {problem}", method.to_uppercase())),
            }
        }
    }

    fn event(&self, event_type: &str, item: &'d Value, read: &mut Document) {
        let operation = self.resolved(item).get("post").unwrap_or(&Value::Null);
        let mut remarks = Vec::new();
        let content = operation.get("requestBody").and_then(|body| self.content(body, "The resource", &mut remarks));
        let Some((_, media)) = content else {
            return read.warnings.push(format!("the webhook {event_type} is not drafted: it has no body in the document"));
        };
        let mut resource = self.media_schema(media);
        if self.object_members(&resource).is_empty() {
            remarks.push("The source does not say what is in the resource.".to_owned());
        }
        resource.remarks.append(&mut remarks);
        let (title, _) = described(operation);
        read.events.push(Event { event_type: event_type.to_owned(), name: None, title, document: page(operation), resource });
    }

    fn operation(&self, method: &str, template: String, item: &'d Value, operation: &'d Value) -> Operation {
        let mut read = Operation {
            method: method.to_uppercase(),
            template,
            name: name(operation),
            document: page(operation),
            idempotent: operation.says("x-idempotent") && method != "get",
            encryption: operation.text("x-encryption").map(str::to_owned),
            is_ours: operation.get("x-rust-path").is_some(),
            ..Operation::default()
        };
        (read.title, read.notes) = described(operation);
        for parameter in item.elements("parameters").chain(operation.elements("parameters")) {
            match self.parameter(parameter) {
                Ok(fields) => {
                    // An operation's own goes before its path's.
                    read.fields.retain(|(known, other)| {
                        !fields.iter().any(|(place, member)| (known, &other.name) == (place, &member.name))
                    });
                    read.fields.extend(fields);
                }
                Err(remark) => read.remarks.push(remark),
            }
        }
        self.body(operation.get("requestBody"), &mut read);
        read.response = self.response(operation, &mut read.remarks);
        let callbacks: Vec<String> = operation.members("callbacks").map(|(name, _)| quoted(name)).collect();
        if !callbacks.is_empty() {
            read.remarks.push(format!("The source has callbacks, which are not drafted: {}.", callbacks.join(", ")));
        }
        if operation.says("deprecated") {
            read.remarks.push("The source says that it is deprecated.".to_owned());
        }
        read
    }
}

/// The region whose server this is, where it is not the usual one.
fn region(server: &str) -> Option<&'static str> {
    let regions = [(Region::HongKong, "HongKong"), (Region::UnitedStates, "UnitedStates"), (Region::Europe, "Europe")];
    regions.iter().find(|(region, _)| server.starts_with(region.base_url())).map(|(_, name)| *name)
}

/// The name that our own document has, or another tool's if it can be one.
fn name(operation: &Value) -> Option<String> {
    let name = match operation.text("x-rust-path") {
        Some(path) => path.rsplit("::").next().unwrap_or(path),
        None => operation.text("operationId").map(|id| id.rsplit(['.', '/']).next().unwrap_or(id))?,
    };
    super::names::type_name(name)
        .filter(|_| name.chars().all(|character| character.is_ascii_alphanumeric() || "_-".contains(character)))
}

fn page(operation: &Value) -> Option<String> {
    let url = operation.pointer("/externalDocs/url").and_then(Value::as_str)?;
    url.starts_with("https://").then(|| url.to_owned())
}

/// What it does in a line, and what else is said.
fn described(operation: &Value) -> (String, Vec<String>) {
    let mut notes: Vec<String> =
        ["summary", "description"].into_iter().filter_map(|name| operation.text(name)).flat_map(lines).collect();
    notes.dedup();
    if notes.is_empty() {
        return (String::new(), notes);
    }
    let title = notes.remove(0);
    (title, notes)
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
