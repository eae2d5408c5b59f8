//! Reads OpenAPI documents, 3.0 and 3.1, in JSON: what `wechatpay openapi` writes, and what Apifox, Postman and others export.

use std::collections::BTreeMap;

use super::schema::{Event, Kind, Limits, Member, Operation, Place, Response, Schema};
use super::value::Value;

/// Headers that every call has.
const COMMON_HEADERS: [&str; 6] =
    ["accept", "accept-language", "authorization", "content-type", "user-agent", "wechatpay-serial"];

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// A document, read.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) operations: Vec<Operation>,
    pub(super) events: Vec<Event>,
    /// The schemas that it keeps under names.
    pub(super) components: BTreeMap<String, Schema>,
}

/// Reads a document; those of its operations of which `wanted` says so.
pub(super) fn read(document: &Value, wanted: impl Fn(&Operation) -> bool) -> Result<Document, String> {
    match document.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.") => {}
        Some(version) => return Err(format!("it is of OpenAPI {version}, and 3.0 and 3.1 can be read")),
        None if document.get("swagger").is_some() => return Err("it is of Swagger 2: convert it to OpenAPI 3 first".to_owned()),
        None => return Err("it is no OpenAPI document in JSON: `openapi` is missing".to_owned()),
    }
    let reader = Reader { document };
    let mut read = Document::default();
    // A server may have a path of its own.
    let server = document.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default();
    let prefix =
        server.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path.trim_matches('/'));
    for (path, item) in members(document.get("paths")) {
        let item = reader.resolved(item);
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let template = format!("{prefix}/{}", path.trim_start_matches('/')).trim_start_matches('/').to_owned();
                let operation = reader.operation(method, &template, item, operation);
                if wanted(&operation) {
                    read.operations.push(operation);
                }
            }
        }
    }
    for (event_type, item) in members(document.get("webhooks")) {
        let operation = reader.resolved(item).get("post").unwrap_or(&Value::Null);
        if let Some((_, media)) = reader.content(operation.get("requestBody")) {
            let resource = reader.schema(media.get("schema").unwrap_or(&Value::Null));
            let (title, _) = described(operation);
            read.events.push(Event { event_type: event_type.to_owned(), name: None, title, document: page(operation), resource });
        }
    }
    for (name, schema) in members(document.pointer("/components/schemas")) {
        read.components.insert(name.to_owned(), reader.schema(schema));
    }
    Ok(read)
}

struct Reader<'d> {
    document: &'d Value,
}

impl<'d> Reader<'d> {
    /// What a reference leads to, as far as it leads.
    fn resolved(&self, value: &'d Value) -> &'d Value {
        let mut value = value;
        // A chain that is longer leads in a circle.
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
            match reference.strip_prefix('#').and_then(|pointer| self.document.pointer(pointer)) {
                Some(found) => value = found,
                None => return &Value::Null,
            }
        }
        &Value::Null
    }

    fn operation(&self, method: &str, path: &str, item: &'d Value, operation: &'d Value) -> Operation {
        let mut read = Operation {
            method: method.to_uppercase(),
            template: path.replace('{', "<").replace('}', ">"),
            name: name(operation),
            document: page(operation),
            idempotent: is_true(operation, "x-idempotent") && method != "get",
            ..Operation::default()
        };
        (read.title, read.notes) = described(operation);
        for parameter in elements(item.get("parameters")).chain(elements(operation.get("parameters"))) {
            if let Some((place, member)) = self.parameter(self.resolved(parameter)) {
                // An operation's own goes before its path's.
                read.fields.retain(|(known, other)| (known, &other.name) != (&place, &member.name));
                read.fields.push((place, member));
            }
        }
        self.body(operation.get("requestBody"), &mut read.fields);
        read.response = self.response(operation);
        read
    }

    fn parameter(&self, parameter: &'d Value) -> Option<(Place, Member)> {
        let name = text(parameter, "name")?;
        let place = match text(parameter, "in")? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" if COMMON_HEADERS.contains(&name.to_lowercase().as_str()) => return None,
            "header" => Place::Header(name.to_owned()),
            _ => return None,
        };
        let schema = parameter.get("schema").or_else(|| self.content(Some(parameter)).and_then(|(_, media)| media.get("schema")));
        let mut schema = self.schema(schema.unwrap_or(&Value::Null));
        if let Some(notes) = text(parameter, "description") {
            schema.notes = lines(notes);
        }
        // Nothing is said of it: it is a text, as everything is there.
        if schema.kind == Kind::Any && parameter.get("content").is_none() {
            schema.kind = Kind::Text;
        }
        let required = place == Place::Path || is_true(parameter, "required");
        Some((place, Member { name: name.to_owned(), required, schema }))
    }

    /// Type and media object of a body: JSON before others.
    fn content(&self, body: Option<&'d Value>) -> Option<(&'d str, &'d Value)> {
        let content = self.resolved(body?).get("content")?.as_object()?;
        let json = content.iter().find(|(name, _)| name.contains("json"));
        json.or_else(|| content.iter().next()).map(|(name, media)| (name.as_str(), media))
    }

    fn body(&self, body: Option<&'d Value>, fields: &mut Vec<(Place, Member)>) {
        let Some((content_type, media)) = self.content(body) else { return };
        let schema = self.schema(media.get("schema").unwrap_or(&Value::Null));
        for member in self.object_members(&schema) {
            match &member.schema.kind {
                Kind::File => fields.push((Place::File, member)),
                // What is signed of an upload: its members are the fields.
                _ if content_type.starts_with("multipart/") && member.name == "meta" => {
                    let mut meta = self.object_members(&member.schema);
                    if meta.is_empty() {
                        meta = ["filename", "sha256"].map(required_text).into();
                    }
                    fields.extend(meta.into_iter().map(|member| (Place::Body, member)));
                }
                _ => fields.push((Place::Body, member)),
            }
        }
    }

    fn object_members(&self, schema: &Schema) -> Vec<Member> {
        match &schema.kind {
            Kind::Object(members) => members.clone(),
            Kind::Reference(name) => {
                let found = self.document.pointer(&format!("/components/schemas/{}", name.replace('~', "~0").replace('/', "~1")));
                let is_another = |found: &&Value| found.get("$ref").is_none();
                found.filter(is_another).map(|found| self.object_members(&self.schema(found))).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    fn response(&self, operation: &'d Value) -> Response {
        let responses = operation.get("responses").and_then(Value::as_object);
        let success = responses.into_iter().flatten().find(|(status, _)| status.starts_with('2'));
        let Some((content_type, media)) = success.and_then(|(_, response)| self.content(Some(response))) else {
            return Response::Nothing;
        };
        let schema = self.schema(media.get("schema").unwrap_or(&Value::Null));
        match schema.kind {
            Kind::File => Response::Download,
            _ if !content_type.contains("json") && content_type != "*/*" => Response::Download,
            _ => Response::Json(schema),
        }
    }

    fn schema(&self, value: &'d Value) -> Schema {
        let mut schema = Schema::of(self.kind(value));
        schema.nullable = is_true(value, "nullable") || alternatives(value).any(is_null) || types(value).any(|ty| ty == "null");
        schema.notes = ["title", "description"].into_iter().filter_map(|name| text(value, name)).flat_map(lines).collect();
        // Some exports say the same twice.
        schema.notes.dedup();
        schema.sensitive = is_true(value, "x-sensitive");
        schema.from_client = is_true(value, "x-from-client");
        schema.limits = limits(value);
        schema
    }

    fn kind(&self, value: &'d Value) -> Kind {
        if let Some(reference) = text(value, "$ref") {
            return match reference.strip_prefix("#/components/schemas/") {
                Some(name) => Kind::Reference(name.replace("~1", "/").replace("~0", "~")),
                None => self.kind(self.resolved(value)),
            };
        }
        let parts: Vec<&Value> = elements(value.get("allOf")).collect();
        if let [only] = parts[..] {
            return self.kind(only);
        }
        if !parts.is_empty() {
            let own = self.own_members(value);
            let all = parts.into_iter().flat_map(|part| self.object_members(&self.schema(part)));
            return object(all.chain(own));
        }
        let alternatives: Vec<&Value> = alternatives(value).filter(|alternative| !is_null(alternative)).collect();
        if !alternatives.is_empty() {
            return self.one_of(&alternatives);
        }
        let values: Vec<&Value> = elements(value.get("enum")).filter(|value| **value != Value::Null).collect();
        let ty = types(value).find(|ty| *ty != "null");
        match ty {
            Some("array") => Kind::List(Box::new(self.schema(value.get("items").unwrap_or(&Value::Null)))),
            Some("string") if value.get("format").and_then(Value::as_str) == Some("binary") => Kind::File,
            Some("string") | None if !values.is_empty() && values.iter().all(|value| value.as_str().is_some()) => {
                Kind::Texts(values.into_iter().filter_map(Value::as_str).map(str::to_owned).collect())
            }
            Some("integer") | None if !values.is_empty() && values.iter().all(|value| value.as_i64().is_some()) => {
                Kind::Integers(values.into_iter().filter_map(Value::as_i64).collect())
            }
            Some("string") => Kind::Text,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("object") => object(self.own_members(value)),
            _ if value.get("properties").is_some() => object(self.own_members(value)),
            _ => Kind::Any,
        }
    }

    fn own_members(&self, value: &'d Value) -> Vec<Member> {
        let required: Vec<&str> = elements(value.get("required")).filter_map(Value::as_str).collect();
        let member = |(name, schema): (&'d str, &'d Value)| Member {
            name: name.to_owned(),
            required: required.contains(&name),
            schema: self.schema(schema),
        };
        members(value.get("properties")).map(member).collect()
    }

    /// One of several: a list of values that may grow, or an object with what each of them may have.
    fn one_of(&self, alternatives: &[&'d Value]) -> Kind {
        let kinds: Vec<Kind> = alternatives.iter().map(|alternative| self.kind(alternative)).collect();
        let is_plain = |kind: &Kind| matches!(kind, Kind::Text | Kind::Integer);
        if let Some(values) = kinds.iter().find(|kind| matches!(kind, Kind::Texts(_) | Kind::Integers(_)))
            && kinds.iter().all(|kind| kind == values || is_plain(kind))
        {
            return values.clone();
        }
        match &kinds[..] {
            [only] => only.clone(),
            [first, rest @ ..] if rest.iter().all(|kind| kind == first) => first.clone(),
            _ => {
                let each = alternatives.iter().map(|alternative| self.object_members(&self.schema(alternative)));
                let each: Vec<Vec<Member>> = each.collect();
                if each.iter().any(Vec::is_empty) {
                    return Kind::Any;
                }
                object(each.into_iter().flatten().map(|member| Member { required: false, ..member }))
            }
        }
    }
}

/// Members of several sources, each once.
fn object(members: impl IntoIterator<Item = Member>) -> Kind {
    let mut all: Vec<Member> = Vec::new();
    for member in members {
        match all.iter_mut().find(|known| known.name == member.name) {
            Some(known) => *known = member,
            None => all.push(member),
        }
    }
    Kind::Object(all)
}

fn limits(value: &Value) -> Limits {
    let integer = |name: &str| value.get(name).and_then(Value::as_i64);
    let count = |name: &str| integer(name).and_then(|count| u64::try_from(count).ok());
    let counted = |least: &str, most: &str| match (count(least), count(most)) {
        (None, None) => None,
        (least, most) => Some((least.unwrap_or(0), most)),
    };
    // 3.1 has numbers in exclusive limits, 3.0 has `true` beside the inclusive one.
    let least = integer("exclusiveMinimum").map(|least| least.saturating_add(1));
    let least =
        least.or_else(|| integer("minimum").map(|least| least.saturating_add(i64::from(is_true(value, "exclusiveMinimum")))));
    let most = integer("exclusiveMaximum").map(|most| most.saturating_sub(1));
    let most = most.or_else(|| integer("maximum").map(|most| most.saturating_sub(i64::from(is_true(value, "exclusiveMaximum")))));
    let bytes = counted("x-min-bytes", "x-max-bytes");
    // No text has more characters than bytes: what follows from the one limit is not another.
    let follows = |(least, most): &(u64, Option<u64>)| *least <= 1 && bytes.is_some_and(|bytes| bytes.1 == *most);
    Limits {
        len: counted("minLength", "maxLength").filter(|len| !follows(len)),
        bytes,
        items: counted("minItems", "maxItems"),
        range: (least.is_some() || most.is_some()).then_some((least, most)),
        pattern: text(value, "pattern").map(str::to_owned),
    }
}

/// The name that our own document has, or another tool's if it can be one.
fn name(operation: &Value) -> Option<String> {
    let name = match text(operation, "x-rust-path") {
        Some(path) => path.rsplit("::").next().unwrap_or(path),
        None => text(operation, "operationId").map(|id| id.rsplit(['.', '/']).next().unwrap_or(id))?,
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
        ["summary", "description"].into_iter().filter_map(|name| text(operation, name)).flat_map(lines).collect();
    notes.dedup();
    if notes.is_empty() {
        return (String::new(), notes);
    }
    let title = notes.remove(0);
    (title, notes)
}

fn required_text(name: &str) -> Member {
    Member { name: name.to_owned(), required: true, schema: Schema::of(Kind::Text) }
}

fn alternatives(value: &Value) -> impl Iterator<Item = &Value> {
    elements(value.get("anyOf")).chain(elements(value.get("oneOf")))
}

fn is_null(value: &Value) -> bool {
    text(value, "type") == Some("null")
}

fn is_true(value: &Value, name: &str) -> bool {
    value.get(name).is_some_and(Value::is_true)
}

fn types(value: &Value) -> impl Iterator<Item = &str> {
    let ty = value.get("type");
    ty.and_then(Value::as_str).into_iter().chain(elements(ty).filter_map(Value::as_str))
}

fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name).and_then(Value::as_str)
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

fn elements(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}
