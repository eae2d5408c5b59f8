//! Parameters of a document: path values, queries and headers, as the fields that a declaration has for them. Bodies are elsewhere.

use super::super::schema::{Kind, Limits, Member, Place, Schema, quoted};
use super::super::value::Value;
use super::schemas::noun;
use super::{Reader, lines};

/// Headers that every call has.
const COMMON_HEADERS: [&str; 6] =
    ["accept", "accept-language", "authorization", "content-type", "user-agent", "wechatpay-serial"];

impl<'d> Reader<'d> {
    /// A parameter as fields: as one, unless it is an object whose members travel by themselves. None if every call has it; what cannot
    /// be a field is an error that says so.
    pub(super) fn parameter(&self, parameter: &'d Value) -> Result<Vec<(Place, Member)>, String> {
        if let (Value::Null, Some(reference)) = (self.resolved(parameter), parameter.text("$ref")) {
            return Err(format!("A parameter is missing: the source refers to {}, which is not in it.", quoted(reference)));
        }
        let parameter = self.resolved(parameter);
        let name = parameter.text("name").unwrap_or_default();
        let place = match parameter.text("in").unwrap_or_default() {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" if COMMON_HEADERS.contains(&name.to_lowercase().as_str()) => return Ok(Vec::new()),
            "header" => Place::Header(name.to_owned()),
            other => return Err(format!("A parameter is missing: {}, which travels in {}.", quoted(name), quoted(other))),
        };
        let mut remarks = Vec::new();
        let media = self.content(parameter, "The parameter", &mut remarks);
        let mut schema = match (parameter.get("schema"), media) {
            (None, Some((_, media))) => self.media_schema(media),
            (schema, _) => self.schema(schema.unwrap_or(&Value::Null)),
        };
        schema.remarks.append(&mut remarks);
        if let Some(notes) = parameter.text("description").filter(|notes| !notes.trim().is_empty()) {
            schema.notes = lines(notes);
        }
        if parameter.says("deprecated") {
            schema.remarks.push("The source says that it is deprecated.".to_owned());
        }
        // Nothing is said of it: it is a text, as everything is there.
        if schema.kind == Kind::Any && schema.remarks.is_empty() && parameter.get("content").is_none() {
            schema.kind = Kind::Text;
        }
        let required = place == Place::Path || parameter.says("required");
        match (parameter.get("schema"), media) {
            (None, Some((content_type, media))) => {
                schema = self.written_as(content_type, &place, schema, media.get("schema").unwrap_or(&Value::Null));
            }
            _ => match self.written_in_style(parameter, &place, schema) {
                Styled::Whole(whole) => schema = *whole,
                Styled::Members(members) => {
                    let members = members.into_iter().map(|member| Member { required: member.required && required, ..member });
                    return Ok(members.map(|member| (place.clone(), member)).collect());
                }
            },
        }
        Ok(vec![(place, Member { name: name.to_owned(), required, schema })])
    }

    /// A parameter with `content`. Objects and lists of them are JSON in a query as well with us; everything else is its own text.
    fn written_as(&self, content_type: &str, place: &Place, schema: Schema, described: &Value) -> Schema {
        if !content_type.contains("json") {
            return text(schema, &format!("A text, written as {}", quoted(content_type)), described);
        }
        let is_plain = match &schema.kind {
            Kind::List(element) => self.is_plain(element),
            _ => self.is_plain(&schema),
        };
        match place {
            Place::Query if !is_plain => schema,
            _ => text(schema, "The text of a JSON value", described),
        }
    }

    /// A parameter with `schema`, whose style says how a list or an object is written.
    fn written_in_style(&self, parameter: &'d Value, place: &Place, schema: Schema) -> Styled {
        let is_query = *place == Place::Query;
        let usual = if is_query { "form" } else { "simple" };
        let style = parameter.text("style").unwrap_or(usual);
        let explodes = match parameter.get("explode") {
            Some(explode) => *explode == Value::Bool(true),
            None => style == "form",
        };
        let described = parameter.get("schema").unwrap_or(&Value::Null);
        let joined =
            |schema: Schema, by: &str| Styled::Whole(Box::new(text(schema, &format!("Values, joined by {by}"), described)));
        let is_list = matches!(schema.kind, Kind::List(_));
        let members = if is_list { Vec::new() } else { self.object_members(&schema) };
        match style {
            // Each value, or each member, is a parameter of its own.
            "form" if explodes && is_list => Styled::Whole(Box::new(schema)),
            "form" if explodes && !members.is_empty() => Styled::Members(members),
            "form" | "simple" if is_list => joined(schema, "commas"),
            "spaceDelimited" if is_list => joined(schema, "spaces"),
            "pipeDelimited" if is_list => joined(schema, "`|`"),
            "form" | "simple" if !members.is_empty() => {
                let form = if explodes {
                    "Members as `name=value`, joined by commas"
                } else {
                    "Names and values in turn, joined by commas"
                };
                Styled::Whole(Box::new(text(schema, form, described)))
            }
            "form" | "simple" => Styled::Whole(Box::new(schema)),
            other => {
                let mut schema = schema;
                schema.remarks.push(format!("It is written in the style {} in the source.", quoted(other)));
                Styled::Whole(Box::new(schema))
            }
        }
    }

    /// Whether a value is neither an object nor anything.
    fn is_plain(&self, schema: &Schema) -> bool {
        match &schema.kind {
            Kind::Any | Kind::Object(_) => false,
            Kind::Reference(name) => !matches!(self.referred(name).kind, Kind::Reference(_) | Kind::Any),
            Kind::List(element) => self.is_plain(element),
            _ => true,
        }
    }
}

/// What a parameter of some style is here.
enum Styled {
    Whole(Box<Schema>),
    /// The members of an object, each by itself.
    Members(Vec<Member>),
}

/// A value that travels as a text which the caller writes: `how`, and what the source says that it is.
fn text(schema: Schema, how: &str, described: &Value) -> Schema {
    let remark = format!("{how}. In the source it is {}: {}.", noun(&schema), quoted(&described.to_string()));
    let remarks = schema.all_remarks().into_iter().chain([remark]).collect();
    Schema { kind: Kind::Text, remarks, limits: Limits::default(), choices: Vec::new(), ..schema }
}
