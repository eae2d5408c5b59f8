//! Bodies of a document: the fields of a request, uploads among them, and what a response is.

use super::super::names;
use super::super::schema::{Kind, Member, Operation, Place, Response, Schema, quoted};
use super::super::value::Value;
use super::Reader;

/// Content types of files, as far as they do not begin with `image/`, `video/` or `audio/`.
const FILES: [&str; 8] = ["octet-stream", "gzip", "zip", "pdf", "csv", "excel", "spreadsheet", "text/plain"];

impl<'d> Reader<'d> {
    /// The fields of a request's body, and remarks on what of it cannot be a field.
    pub(super) fn body(&self, body: Option<&'d Value>, read: &mut Operation) {
        let Some(body) = body else { return };
        let Some((content_type, media)) = self.content(body, "The request's body", &mut read.remarks) else { return };
        let is_upload = content_type.starts_with("multipart/");
        let schema = self.media_schema(media);
        let schema = match &schema.kind {
            Kind::Reference(name) => {
                let members = self.object_members(&schema);
                if members.is_empty() { self.referred(name) } else { self.inlined(schema, members) }
            }
            _ => schema,
        };
        read.remarks.extend(schema.remarks.clone());
        let members = match schema.kind {
            Kind::Object(members) => members,
            Kind::Any => {
                read.remarks.push("The source does not say what is in the request's body.".to_owned());
                return;
            }
            kind => {
                let what = match kind {
                    Kind::List(_) => "a list",
                    Kind::File => "a file",
                    _ => "a single value",
                };
                let instead = match kind {
                    Kind::File => "Calls send JSON, or a form with the parts `meta` and `file`.".to_owned(),
                    _ => {
                        let (method, template) = (names::capitalized(&read.method.to_lowercase()), &read.template);
                        format!("Send it with `client.request(Method::{method}, \"{template}\").json(&body)`.")
                    }
                };
                read.remarks.push(format!(
                    "The request's body in the source is {what}, which no declaration sends: it is missing here. {instead}"
                ));
                return;
            }
        };
        if !is_upload && !content_type.contains("json") && content_type != "*/*" {
            let content_type = quoted(content_type);
            read.remarks.push(format!("The source sends the body as {content_type}; a declaration sends JSON."));
        }
        for member in members {
            if is_upload { self.upload_part(media, member, &mut read.fields) } else { read.fields.push((Place::Body, member)) }
        }
    }

    /// A part of an upload.
    fn upload_part(&self, media: &'d Value, mut member: Member, fields: &mut Vec<(Place, Member)>) {
        if let Kind::Reference(name) = &member.schema.kind {
            let referred = self.referred(name);
            if !matches!(referred.kind, Kind::Reference(_)) {
                member.schema = referred;
            }
        }
        if let Kind::List(element) = &member.schema.kind
            && element.kind == Kind::File
        {
            member.schema.kind = Kind::File;
            member.schema.remarks.push("The source takes several files under this name; here it is one.".to_owned());
        }
        let encoding = media.get("encoding").and_then(|encoding| encoding.get(&member.name)?.text("contentType"));
        if encoding.is_some_and(is_file) && matches!(member.schema.kind, Kind::Text | Kind::Any) {
            member.schema.kind = Kind::File;
        }
        match &member.schema.kind {
            Kind::File => fields.push((Place::File, member)),
            // What is signed of an upload: its members are the fields.
            _ if member.name == "meta" => {
                let mut meta = self.object_members(&member.schema);
                if meta.is_empty() {
                    let text = |name: &str| Member { name: name.to_owned(), required: true, schema: Schema::of(Kind::Text) };
                    meta = ["filename", "sha256"].map(text).into();
                }
                fields.extend(meta.into_iter().map(|member| (Place::Body, member)));
            }
            _ => fields.push((Place::Body, member)),
        }
    }

    /// What a success responds with.
    pub(super) fn response(&self, operation: &'d Value, remarks: &mut Vec<String>) -> Response {
        let mut found: Option<(&str, &str, &Value)> = None;
        let mut successes = operation.members("responses").filter(|(status, _)| status.starts_with('2')).peekable();
        if successes.peek().is_none() && operation.get("responses").is_some_and(|responses| responses.get("default").is_some()) {
            remarks.push("The source has no response of success: it is taken for empty here.".to_owned());
        }
        for (status, response) in successes {
            let mut own = Vec::new();
            let place = format!("The response of status {status}");
            let content = self.content(response, &place, &mut own);
            match (content, found) {
                (Some((content_type, media)), None) => found = Some((status, content_type, media)),
                (Some(_), Some((first, ..))) => {
                    remarks.push(format!("The source has a response of status {status} too; here it is that of {first}."));
                }
                (None, _) => {}
            }
            remarks.append(&mut own);
            let headers = self.resolved(response).members("headers").map(|(name, _)| name);
            let headers: Vec<String> = headers.filter(|name| !is_common(name)).map(quoted).collect();
            if !headers.is_empty() {
                remarks.push(format!("The source has headers of the response, which are not kept here: {}.", headers.join(", ")));
            }
        }
        let has_content = |response| self.resolved(response).members("content").next().is_some();
        let errors: Vec<String> = operation
            .members("responses")
            .filter(|(status, response)| !status.starts_with('2') && has_content(response))
            .map(|(status, _)| quoted(status))
            .collect();
        // Ours has one for all of them, which says no more.
        if !errors.is_empty() && operation.get("x-rust-path").is_none() {
            let errors = errors.join(", ");
            remarks.push(format!("The source describes responses of errors ({errors}): every error is an `Error::Api` here."));
        }
        let Some((_, content_type, media)) = found else { return Response::Nothing };
        let schema = self.media_schema(media);
        let is_json = content_type.contains("json") || content_type == "*/*";
        match schema.kind {
            Kind::File => Response::Download,
            _ if !is_json => {
                if !is_file(content_type) {
                    let content_type = quoted(content_type);
                    remarks.push(format!("The source responds with {content_type}; here that is a file to be downloaded."));
                }
                Response::Download
            }
            _ => Response::Json(Box::new(schema)),
        }
    }

    /// Type and media object of a body: JSON before others, of which the remarks tell.
    pub(super) fn content(&self, body: &'d Value, place: &str, remarks: &mut Vec<String>) -> Option<(&'d str, &'d Value)> {
        let resolved = self.resolved(body);
        if let (Value::Null, Some(reference)) = (resolved, body.text("$ref")) {
            remarks.push(format!("{place} is missing: the source refers to {}, which is not in it.", quoted(reference)));
            return None;
        }
        let content: Vec<(&str, &Value)> = resolved.members("content").collect();
        let json = content.iter().find(|(name, _)| name.contains("json"));
        let upload = content.iter().find(|(name, _)| name.starts_with("multipart/"));
        let chosen = json.or(upload).or(content.first()).copied()?;
        let others: Vec<String> = content.iter().filter(|(name, _)| *name != chosen.0).map(|(name, _)| quoted(name)).collect();
        if !others.is_empty() {
            remarks.push(format!("{place} may be {} too in the source.", others.join(", ")));
        }
        Some(chosen)
    }

    /// The schema of a body, of its examples where it has no other.
    pub(super) fn media_schema(&self, media: &'d Value) -> Schema {
        let schema = self.schema(media.get("schema").unwrap_or(&Value::Null));
        let named = media.members("examples").filter_map(|(_, example)| self.resolved(example).get("value"));
        let listed = media.elements("examples");
        let examples: Vec<&Value> = media.get("example").into_iter().chain(named).chain(listed).collect();
        // Postman writes the body's text.
        let parsed: Vec<Value> = examples.iter().filter_map(|example| Value::parse(example.as_str()?.as_bytes()).ok()).collect();
        let examples = if parsed.is_empty() { examples } else { parsed.iter().collect() };
        self.filled(schema, &examples)
    }
}

/// Whether every response has the header.
fn is_common(header: &str) -> bool {
    let header = header.to_lowercase();
    let begins = ["content-", "wechatpay-", "x-content-", "cache-control"].iter().any(|begin| header.starts_with(begin));
    begins || ["connection", "date", "keep-alive", "request-id", "server", "vary"].contains(&header.as_str())
}

fn is_file(content_type: &str) -> bool {
    ["image/", "video/", "audio/"].iter().any(|kind| content_type.starts_with(kind))
        || FILES.iter().any(|file| content_type.contains(file))
}
