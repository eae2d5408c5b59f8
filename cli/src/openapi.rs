//! `wechatpay openapi`: prints the declarations as one OpenAPI 3.1 document.
//!
//! Members that OpenAPI does not define begin with `x-`: `x-sensitive` (travels encrypted), `x-from-client` (the client fills the
//! merchant's number in where none is given), `x-min-bytes` and `x-max-bytes` (of a text in UTF-8), `x-idempotent`, `x-encryption`
//! (of the sensitive fields, where it is not RSAES-OAEP), `x-rust-path`, `x-enum-descriptions` (what each value of an `enum` means, in its order;
//! the description says it too), and `x-apifox-orders` (the declaration's order of an object's fields; a JSON object has none).

use std::fmt::Display;

use serde_json::{Map, Value, json};
use wechatpay_endpoints::runtime::server::{Declaration, NotificationDeclaration};
use wechatpay_endpoints::runtime::{Bounds, Encryption, Field, Location, ObjectDescriptor, Region, Type, Variants};

use crate::{events, prose};

/// Prints the document.
pub(crate) fn document(declarations: impl Iterator<Item = &'static Declaration>) -> Value {
    let mut paths = Map::new();
    let mut schemas = Schemas::default();
    for declaration in declarations {
        let endpoint = declaration.endpoint();
        let path = format!("/{}", endpoint.template.replace('<', "{").replace('>', "}"));
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[endpoint.method.as_str().to_lowercase()] = operation(declaration, &mut schemas);
    }
    let mut webhooks = Map::new();
    for (event_type, notifications) in events::by_type() {
        webhooks.insert(event_type.to_owned(), json!({ "post": webhook(&notifications, &mut schemas) }));
    }
    schemas.add_error();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "WeChat Pay APIv3",
            "description": "The endpoints and notifications that this version of the library declares. Amounts are integers in the currency's minor unit.",
            "version": env!("CARGO_PKG_VERSION"),
        },
        "servers": [{ "url": "https://api.mch.weixin.qq.com" }, { "url": "https://api2.mch.weixin.qq.com", "description": "Backup" }],
        "security": [{ "WECHATPAY2-SHA256-RSA2048": [] }],
        "paths": paths,
        "webhooks": webhooks,
        "components": {
            "schemas": schemas.0.into_iter().map(|(_, name, schema)| (name, schema)).collect::<Map<_, _>>(),
            "securitySchemes": {
                "WECHATPAY2-SHA256-RSA2048": {
                    "type": "http",
                    "scheme": "WECHATPAY2-SHA256-RSA2048",
                    "description": "mchid, nonce_str, timestamp, serial_no and signature: an RSA signature over method, target, timestamp, nonce and body.",
                },
            },
        },
    })
}

fn operation(declaration: &'static Declaration, schemas: &mut Schemas) -> Value {
    let endpoint = declaration.endpoint();
    let description = prose::plain(endpoint.request.description);
    let mut parameters = Vec::new();
    let mut body = Vec::new();
    for field in endpoint.request.fields {
        match field.location {
            Location::Path | Location::Query | Location::Header(_) => parameter(field, schemas, &mut parameters),
            Location::Body | Location::File => body.push(field),
        }
    }
    let mut operation = json!({
        "operationId": declaration.rust_path().replace("r#", "").replace("::", "."),
        "summary": description.lines().next().unwrap_or_default(),
        "description": description,
        "responses": { "default": {
            "description": "An error.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
        } },
        "x-rust-path": declaration.rust_path(),
        "x-idempotent": endpoint.idempotent,
    });
    let (status, response) = match &endpoint.response {
        Type::Nothing => ("204", json!({ "description": "Done; the response is empty." })),
        ty => {
            let schema = schemas.of(ty);
            ("200", json!({ "description": "Done.", "content": { "application/json": { "schema": schema } } }))
        }
    };
    operation["responses"][status] = response;
    if !parameters.is_empty() {
        operation["parameters"] = parameters.into();
    }
    if !body.is_empty() {
        let required = body.iter().any(|field| field.required);
        let is_upload = body.iter().any(|field| field.location == Location::File);
        let content_type = if is_upload { "multipart/form-data" } else { "application/json" };
        let (files, meta): (Vec<_>, Vec<_>) = body.into_iter().partition(|field| field.location == Location::File);
        let mut schema = object_schema(&meta, schemas);
        if is_upload {
            schema = json!({ "type": "object", "properties": { "meta": schema }, "required": ["meta"] });
            for file in files {
                schema["properties"][file.name] =
                    json!({ "type": "string", "format": "binary", "description": prose::plain(file.description) });
            }
        }
        operation["requestBody"] = json!({ "required": required, "content": { content_type: { "schema": schema } } });
    }
    if endpoint.region != Region::Mainland {
        operation["servers"] = json!([{ "url": endpoint.region.base_url() }]);
    }
    if endpoint.encryption != Encryption::Oaep {
        operation["x-encryption"] = endpoint.encryption.as_str().into();
    }
    if !endpoint.document.is_empty() {
        operation["externalDocs"] = json!({ "url": endpoint.document });
    }
    operation
}

/// A notification: the body is the decrypted resource, which a receiver never gets as such.
fn webhook(notifications: &[&'static NotificationDeclaration], schemas: &mut Schemas) -> Value {
    let description = notifications.first().map_or("", |first| first.resource().description);
    let description = prose::plain(description);
    let mut resources: Vec<Value> = notifications.iter().map(|it| schemas.reference(it.resource())).collect();
    let schema = match resources.len() {
        1 => resources.remove(0),
        _ => json!({ "anyOf": resources }),
    };
    let mut operation = json!({
        "summary": description.lines().next().unwrap_or_default(),
        "description": "The body is what `resource` holds, decrypted.",
        "requestBody": { "required": true, "content": { "application/json": { "schema": schema } } },
        "responses": { "204": { "description": "Taken." } },
    });
    if let Some(documented) = notifications.iter().find(|it| !it.document().is_empty()) {
        operation["externalDocs"] = json!({ "url": documented.document() });
    }
    operation
}

fn parameter(field: &'static Field, schemas: &mut Schemas, parameters: &mut Vec<Value>) {
    if let (Type::Object(object), true) = (field.ty, field.flatten) {
        return object().fields.iter().for_each(|field| parameter(field, schemas, parameters));
    }
    let (place, name) = match field.location {
        Location::Path => ("path", field.name),
        Location::Header(name) => ("header", name),
        // The fields of a flattened object travel in the location of the object.
        _ => ("query", field.name),
    };
    let schema = field_schema(field, schemas);
    let mut parameter = json!({ "name": name, "in": place, "required": field.required });
    // JSON inside a query is sent as text.
    match (field.ty, element(&field.ty)) {
        (Type::Object(_) | Type::Any, _) | (_, Type::Object(_) | Type::Any) => {
            parameter["content"] = json!({ "application/json": { "schema": schema } });
        }
        _ => parameter["schema"] = schema,
    }
    if !field.description.trim().is_empty() {
        parameter["description"] = prose::plain(field.description).into();
    }
    parameters.push(parameter);
}

fn object_schema(fields: &[&'static Field], schemas: &mut Schemas) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut takes_any_name = false;
    let mut order = Vec::new();
    members(fields, schemas, &mut properties, &mut required, &mut order, &mut takes_any_name);
    let mut schema = json!({ "type": "object", "properties": properties });
    if order.len() > 1 {
        schema["x-apifox-orders"] = order.into();
    }
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    if takes_any_name {
        schema["additionalProperties"] = true.into();
    }
    schema
}

fn members(
    fields: &[&'static Field],
    schemas: &mut Schemas,
    properties: &mut Map<String, Value>,
    required: &mut Vec<&'static str>,
    order: &mut Vec<&'static str>,
    takes_any_name: &mut bool,
) {
    for field in fields {
        match field.ty {
            Type::Object(object) if field.flatten => {
                let inner: Vec<_> = object().fields.iter().collect();
                let mut inner_required = Vec::new();
                members(&inner, schemas, properties, &mut inner_required, order, takes_any_name);
                if field.required {
                    required.append(&mut inner_required);
                }
            }
            _ if field.flatten => *takes_any_name = true,
            _ => {
                properties.insert(field.name.to_owned(), field_schema(field, schemas));
                order.push(field.name);
                if field.required {
                    required.push(field.name);
                }
            }
        }
    }
}

/// Returns the schema of a field: the schema of its type, with limits and description.
fn field_schema(field: &'static Field, schemas: &mut Schemas) -> Value {
    let mut schema = schemas.of(&field.ty);
    // The declaration keeps the limits of a list's elements on the list.
    if let Some(Bounds { least, most }) = field.limits().items {
        limit(&mut schema, ("minItems", i64::from(least)), ("maxItems", (most != u32::MAX).then_some(i64::from(most))));
    }
    let mut element = &mut schema;
    while element.get("type").is_some_and(|ty| ty == "array") {
        element = &mut element["items"];
    }
    if let Some(Bounds { least, most }) = field.limits().len {
        limit(element, ("minLength", i64::from(least)), ("maxLength", (most != u32::MAX).then_some(i64::from(most))));
    } else if field.required && matches!(field.ty, Type::Text) {
        element["minLength"] = 1.into();
    }
    if let Some(Bounds { least, most }) = field.limits().bytes {
        limit(element, ("x-min-bytes", i64::from(least)), ("x-max-bytes", (most != u32::MAX).then_some(i64::from(most))));
        // A text never has more characters than bytes.
        if field.limits().len.is_none() && most != u32::MAX {
            element["maxLength"] = most.into();
        }
    }
    if let Some(Bounds { least, most }) = field.limits().range {
        if least != i64::MIN {
            element["minimum"] = least.into();
        }
        if most != i64::MAX {
            element["maximum"] = most.into();
        }
    }
    if let Some(pattern) = field.limits().pattern {
        element["pattern"] = format!("^(?:{})$", pattern.as_str()).into();
    }
    if !field.description.trim().is_empty() {
        schema["description"] = prose::plain(field.description).into();
    }
    if field.sensitive {
        schema["x-sensitive"] = true.into();
    }
    if field.from_client {
        schema["x-from-client"] = true.into();
    }
    schema
}

/// The known values with what each of them means. The list may grow, so other values are allowed too.
fn enumeration<T: Copy + Display + Into<Value>>(ty: &str, known: &Variants<T>) -> Value {
    let listed: Vec<Value> = known.values.iter().map(|value| (*value).into()).collect();
    let mut values = json!({ "type": ty, "enum": listed });
    let descriptions: Vec<String> = known.descriptions.iter().map(|description| prose::plain(description)).collect();
    if descriptions.iter().any(|description| !description.is_empty()) {
        let lines = known.values.iter().zip(&descriptions).map(|(value, description)| format!("- `{value}`: {description}"));
        values["description"] = lines.collect::<Vec<_>>().join("\n").into();
        values["x-enum-descriptions"] = descriptions.into();
    }
    json!({ "anyOf": [values, { "type": ty }] })
}

/// The type of a list's elements, of lists too; otherwise the type itself.
fn element(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) => element(inner),
        ty => ty,
    }
}

fn limit(schema: &mut Value, (least_name, least): (&str, i64), (most_name, most): (&str, Option<i64>)) {
    schema[least_name] = least.into();
    if let Some(most) = most {
        schema[most_name] = most.into();
    }
}

/// The schemas of the nested objects: each descriptor once, under a unique name.
#[derive(Default)]
struct Schemas(Vec<(*const ObjectDescriptor, String, Value)>);

impl Schemas {
    fn of(&mut self, ty: &Type) -> Value {
        match ty {
            Type::Nothing => json!({ "type": "null" }),
            Type::Text => json!({ "type": "string" }),
            Type::File => json!({ "type": "string", "format": "binary" }),
            Type::Integer(_) => json!({ "type": "integer", "format": "int64" }),
            Type::Number => json!({ "type": "number" }),
            Type::Boolean => json!({ "type": "boolean" }),
            Type::Enumeration(known) => enumeration("string", known),
            Type::IntegerEnumeration(known) => enumeration("integer", known),
            Type::List(element) => json!({ "type": "array", "items": self.of(element) }),
            Type::Object(object) => self.reference(object()),
            Type::Any => json!({}),
        }
    }

    fn reference(&mut self, object: &'static ObjectDescriptor) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", self.name_of(object)) })
    }

    fn name_of(&mut self, descriptor: &'static ObjectDescriptor) -> String {
        let at: *const ObjectDescriptor = descriptor;
        if let Some((_, name, _)) = self.0.iter().find(|(known, ..)| *known == at) {
            return name.clone();
        }
        // Several families have objects of the same name with different fields.
        let mut name = descriptor.name.to_owned();
        let mut number = 1;
        while name == "Error" || self.0.iter().any(|(_, known, _)| *known == name) {
            number += 1;
            name = format!("{}{number}", descriptor.name);
        }
        let index = self.0.len();
        // Insert the name before the fields are read, since an object may contain itself.
        self.0.push((at, name.clone(), Value::Null));
        let fields: Vec<_> = descriptor.fields.iter().collect();
        let mut schema = object_schema(&fields, self);
        if !descriptor.description.trim().is_empty() {
            schema["description"] = prose::plain(descriptor.description).into();
        }
        self.0[index].2 = schema;
        name
    }

    fn add_error(&mut self) {
        let schema = json!({
            "type": "object",
            "required": ["code", "message"],
            "properties": {
                "code": { "type": "string", "description": "The error code, for programs." },
                "message": { "type": "string", "description": "The error message, for people." },
                "detail": { "description": "Details of the error: an object, a list or a text." },
            },
        });
        self.0.push((std::ptr::null(), "Error".to_owned(), schema));
    }
}
