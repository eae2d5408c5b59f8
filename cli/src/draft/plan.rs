//! What is to be written of a document: its operations and events with their names, their fields, and the types that they are made of.

use std::collections::{BTreeMap, BTreeSet};

use super::emit::{Source, Struct};
use super::names;
use super::naming::{Naming, Wanted};
use super::openapi::Document;
use super::schema::{Event, Kind, Member, Operation, Place, Response, Schema, cannot_be_written, is_writable, quoted};
use super::terms::Terms;
use super::types::{Declared, Field, Item, Type, Types};

/// Everything that is drafted.
pub(super) struct Plan {
    pub(super) parts: Vec<Part>,
    /// The types that they are made of; [`Type::Declared`] is an index into these.
    pub(super) declared: Vec<Declared>,
}

/// An operation or an event.
pub(super) struct Part {
    pub(super) of: Of,
    pub(super) name: String,
    documentation: Vec<String>,
    fields: Vec<Field>,
    response: Option<Type>,
}

pub(super) enum Of {
    Operation(Operation),
    Event(Event),
}

impl Plan {
    pub(super) fn of(document: Document, terms: &Terms) -> Self {
        let Document { operations, events, components, .. } = document;
        let mut operations: Vec<Operation> = operations.into_iter().map(writable).collect();
        operations.iter_mut().for_each(complete);
        let events: Vec<Event> =
            events.into_iter().map(|event| Event { resource: event.resource.without_unwritable(), ..event }).collect();
        let components = components.into_iter().map(|(name, schema)| (name, schema.without_unwritable())).collect();
        let mut taken: Vec<String> = Vec::new();
        let operation_names: Vec<String> = {
            let naming = Naming::known();
            operations.iter().map(|operation| operation_name(operation, &naming, &mut taken)).collect()
        };
        let event_names: Vec<String> = events.iter().map(|event| event_name(event, &mut taken)).collect();
        let mut types = Types::new(terms, &components, taken);
        let mut parts = Vec::new();
        for (operation, name) in operations.into_iter().zip(operation_names) {
            let fields = types.request(&name, &operation.fields);
            let response = types.response(&name, &operation.response);
            let mut documentation = terms.operation(&name, &operation.title, &operation.notes);
            let mut remarks = operation.remarks.clone();
            if let Response::Json(schema) = &operation.response
                && !matches!(response, Some(Type::Declared(_)))
            {
                remarks.extend(schema.all_remarks());
                if schema.is_unknown() {
                    remarks.push("The source does not say what is in the response.".to_owned());
                }
            }
            remark(&mut documentation, remarks);
            let fields = own_places(&operation, fields);
            parts.push(Part { of: Of::Operation(operation), name, documentation, fields, response });
        }
        for (event, name) in events.into_iter().zip(event_names) {
            let fields = types.members(&name, &event.resource);
            let title = Vec::from_iter((!event.title.is_empty()).then(|| event.title.clone()));
            let mut documentation = terms.ty(&name, &title);
            remark(&mut documentation, event.resource.remarks.clone());
            parts.push(Part { of: Of::Event(event), name, documentation, fields, response: None });
        }
        Plan { parts, declared: types.declared }
    }

    /// All of it as one source.
    pub(super) fn source(&self, root: &str, header: &str) -> String {
        let mut source = Source::new(root, &self.declared);
        let mut written = BTreeSet::new();
        for part in &self.parts {
            part.write(&mut source);
            for index in self.types_of(part) {
                if written.insert(index) {
                    source.declared(&self.declared[index]);
                }
            }
        }
        source.finish(header)
    }

    /// The types that a part is made of, those inside of others too.
    pub(super) fn types_of(&self, part: &Part) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        part.fields.iter().map(|field| &field.ty).chain(&part.response).for_each(|ty| self.find(ty, &mut found));
        found
    }

    fn find(&self, ty: &Type, found: &mut BTreeSet<usize>) {
        match ty {
            Type::List(element) => self.find(element, found),
            Type::Declared(index) if found.insert(*index) => {
                if let Item::Object(fields) = &self.declared[*index].item {
                    fields.iter().for_each(|field| self.find(&field.ty, found));
                }
            }
            _ => {}
        }
    }
}

impl Part {
    /// Writes its struct; what it is made of is written by itself.
    pub(super) fn write(&self, source: &mut Source<'_>) {
        let (attribute, arguments) = match &self.of {
            Of::Operation(operation) => ("wechatpay_endpoint", attribute(operation, self.response.as_ref(), source)),
            Of::Event(event) => {
                let document = event.document.iter().map(|document| format!("document = {document:?}"));
                ("wechatpay_notification", [format!("{:?}", event.event_type)].into_iter().chain(document).collect())
            }
        };
        let documentation = self.documentation.clone();
        source.structure(&Struct { attribute, arguments, name: &self.name, documentation, fields: &self.fields });
    }
}

fn operation_name(operation: &Operation, naming: &Naming, taken: &mut Vec<String>) -> String {
    let Operation { method, template, title, .. } = operation;
    let has_file = operation.fields.iter().any(|(place, _)| *place == Place::File);
    let told = match (method.as_str(), &operation.response) {
        ("GET", Response::Download) => Some("download"),
        ("POST", _) if has_file => Some("upload"),
        _ => None,
    };
    let wanted = operation.name.clone().unwrap_or_else(|| naming.operation(&Wanted { method, template, title, told }));
    let by: String = placeholders(template).filter_map(names::type_name).collect();
    free(&wanted, (!by.is_empty()).then(|| format!("{wanted}By{by}")), taken)
}

fn event_name(event: &Event, taken: &mut Vec<String>) -> String {
    let wanted = event.name.clone().or_else(|| names::variant(&event.event_type));
    free(&wanted.unwrap_or_else(|| "Event".to_owned()), None, taken)
}

fn free(wanted: &str, other: Option<String>, taken: &mut Vec<String>) -> String {
    let numbered = (2..).map(|number| format!("{wanted}{number}"));
    let mut candidates = [wanted.to_owned()].into_iter().chain(other).chain(numbered);
    // The numbers have no end.
    let name = candidates.find(|name| !taken.contains(name)).unwrap_or_default();
    taken.push(name.clone());
    name
}

/// The names of a template's placeholders.
pub(super) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('/').filter_map(|segment| segment.strip_prefix('<')?.strip_suffix('>'))
}

/// Adds remarks in a paragraph of their own.
fn remark(documentation: &mut Vec<String>, mut remarks: Vec<String>) {
    remarks.dedup();
    if !remarks.is_empty() {
        documentation.push(String::new());
        documentation.append(&mut remarks);
    }
}

/// An operation without the names that a declaration cannot have.
fn writable(mut operation: Operation) -> Operation {
    let fields = std::mem::take(&mut operation.fields);
    let (fields, unwritable): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(_, member)| is_writable(&member.name));
    operation.remarks.extend(unwritable.iter().map(|(_, member)| cannot_be_written(&member.name)));
    let inside = |member: Member| Member { schema: member.schema.without_unwritable(), ..member };
    operation.fields = fields.into_iter().map(|(place, member)| (place, inside(member))).collect();
    if let Response::Json(schema) = operation.response {
        operation.response = Response::Json(Box::new(schema.without_unwritable()));
    }
    operation
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
        let mut rust = rust.trim_start_matches("r#").to_owned();
        while template.contains(&format!("<{rust}>")) {
            rust += "_2";
        }
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
    let remarks = &mut operation.remarks;
    // An upload has one file.
    let mut files = 0;
    operation.fields.retain(|(place, member)| {
        files += usize::from(*place == Place::File);
        let is_another = *place == Place::File && files > 1;
        if is_another {
            remarks.push(format!("The source has another file, {}, and an upload has one here.", quoted(&member.name)));
        }
        !is_another
    });
    // A name travels once: what the path has is refused in the body.
    let mut known: BTreeMap<String, String> = named.iter().map(|name| (name.clone(), "the path".to_owned())).collect();
    operation.fields.retain(|(place, member)| match place {
        Place::Path => {
            let is_there = named.contains(&member.name);
            if !is_there {
                remarks.push(format!("The source has a path value that its path does not name: {}.", quoted(&member.name)));
            }
            is_there
        }
        _ => {
            let first = known.get(&member.name);
            if let Some(first) = first {
                remarks.push(format!("The source has {} in {place} too; here it is in {first}.", quoted(&member.name)));
                return false;
            }
            known.insert(member.name.clone(), place.to_string());
            true
        }
    });
    fill_in(operation);
}

/// The caller's own number is filled in by the client where it is required and nobody else can be meant. Our own documents say so themselves.
fn fill_in(operation: &mut Operation) {
    if operation.is_ours {
        return;
    }
    let has = |wanted: &str| operation.fields.iter().any(|(_, member)| member.name == wanted);
    // The caller may have either role, or the number is of somebody else beside the caller's.
    if has("mchid") && (has("sp_mchid") || has("sub_mchid")) {
        return;
    }
    let Some(own) = ["combine_mchid", "sp_mchid", "mchid"].into_iter().find(|name| has(name)) else { return };
    for (place, member) in &mut operation.fields {
        if member.name == own && member.required && matches!(place, Place::Query | Place::Body) {
            member.schema.from_client = true;
            member.schema.remarks.push("Taken for the caller's own number, which the client knows.".to_owned());
        }
    }
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
    arguments.extend(operation.region.map(|region| format!("region = {region}")));
    if operation.encryption.as_deref() == Some("RSAES-PKCS1-v1_5") {
        arguments.push("encryption = Pkcs1".to_owned());
    }
    if operation.idempotent {
        arguments.push("idempotent".to_owned());
    }
    arguments.push("builder".to_owned());
    arguments
}
