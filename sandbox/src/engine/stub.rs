//! Calls that nobody declared: method, template, status and body as data, the body filled in from the request.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value};

use crate::StartError;
use crate::engine::response::Response;

/// One such call.
#[derive(Debug)]
pub(crate) struct Stub {
    method: String,
    template: Vec<Segment>,
    status: u16,
    /// `None` is an empty response.
    body: Option<Value>,
}

#[derive(Debug, PartialEq)]
enum Segment {
    Fixed(String),
    /// A path value of this name.
    Value(String),
}

impl Stub {
    /// Reads a JSON list of them: `[{"method": "GET", "template": "v3/lottery/{id}", "status": 200, "body": {"id": "{id}"}}]`.
    pub(crate) fn read_all(json: &str) -> Result<Vec<Self>, StartError> {
        let problem = |problem: String| StartError::from_display(format!("the stubs cannot be read: {problem}"));
        let Value::Array(all) = serde_json::from_str(json).map_err(|error| problem(error.to_string()))? else {
            return Err(problem("they are no JSON list".to_owned()));
        };
        let read = |(number, stub): (usize, &Value)| {
            Stub::read(stub).map_err(|issue| problem(format!("number {} in the list {issue}", number + 1)))
        };
        all.iter().enumerate().map(read).collect()
    }

    fn read(stub: &Value) -> Result<Self, String> {
        const MEMBERS: [&str; 4] = ["method", "template", "status", "body"];
        let members = stub.as_object().ok_or("is no object")?;
        if let Some(unknown) = members.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
            return Err(format!("has a member `{unknown}`; there are {}", MEMBERS.join(", ")));
        }
        let text = |name: &str| members.get(name).and_then(Value::as_str).ok_or(format!("has no text `{name}`"));
        let method = text("method")?;
        if !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method) {
            return Err(format!("has the method `{method}`; there are GET, POST, PUT, PATCH and DELETE"));
        }
        let template = text("template")?;
        let segments: Vec<Segment> = template.trim_start_matches('/').split('/').map(Segment::read).collect();
        let names: Vec<&str> = segments.iter().filter_map(Segment::name).collect();
        if template.contains(['?', '#']) || names.iter().any(|name| name.is_empty()) {
            return Err(format!("has the template `{template}`, which is no path like v3/lottery/{{id}}"));
        }
        if names.iter().collect::<BTreeSet<_>>().len() < names.len() {
            return Err(format!("has the template `{template}`, which has two values of one name"));
        }
        let status = match members.get("status") {
            None => 200,
            Some(status) => {
                status.as_u64().filter(|status| (200..600).contains(status)).ok_or("has a status that is not 200 to 599")?
            }
        };
        let body = members.get("body").filter(|body| !body.is_null()).cloned();
        let status = u16::try_from(status).unwrap_or(200);
        Ok(Stub {
            method: method.to_owned(),
            template: segments,
            status: if body.is_none() && status == 200 { 204 } else { status },
            body,
        })
    }

    pub(crate) fn method(&self) -> &str {
        &self.method
    }

    /// Its template as declarations write theirs.
    pub(crate) fn template(&self) -> String {
        let segments: Vec<_> = self.template.iter().map(Segment::to_string).collect();
        segments.join("/")
    }

    /// The path values by name, if the path is of its template.
    pub(crate) fn matches<'p>(&self, path: &'p str) -> Option<Vec<(&str, &'p str)>> {
        let segments: Vec<&str> = path.split('/').collect();
        if segments.len() != self.template.len() {
            return None;
        }
        let mut values = Vec::new();
        for (segment, given) in self.template.iter().zip(segments) {
            match segment {
                Segment::Fixed(fixed) if fixed == given => {}
                Segment::Value(name) if !given.is_empty() => values.push((name.as_str(), given)),
                _ => return None,
            }
        }
        Some(values)
    }

    /// The response to a request that has these values.
    pub(crate) fn response(&self, given: &Map<String, Value>) -> Response {
        match &self.body {
            None => Response { status: self.status, ..Response::empty() },
            Some(body) => Response::value(self.status, &filled(body, given)),
        }
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Segment::Fixed(fixed) => formatter.write_str(fixed),
            Segment::Value(name) => write!(formatter, "<{name}>"),
        }
    }
}

impl Segment {
    /// `{name}` and `<name>` are values, as elsewhere.
    fn read(segment: &str) -> Self {
        let inside = |begin: char, end: char| segment.strip_prefix(begin)?.strip_suffix(end);
        match inside('{', '}').or_else(|| inside('<', '>')) {
            Some(name) => Segment::Value(name.to_owned()),
            None => Segment::Fixed(segment.to_owned()),
        }
    }

    fn name(&self) -> Option<&str> {
        match self {
            Segment::Fixed(_) => None,
            Segment::Value(name) => Some(name),
        }
    }
}

/// A body with its placeholders filled in. A text that is a placeholder becomes the value that the request has, whatever its type;
/// one that holds placeholders stays a text.
fn filled(body: &Value, given: &Map<String, Value>) -> Value {
    match body {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), filled(value, given))).collect(),
        Value::Array(items) => items.iter().map(|item| filled(item, given)).collect(),
        Value::String(text) => filled_text(text, given),
        other => other.clone(),
    }
}

fn filled_text(text: &str, given: &Map<String, Value>) -> Value {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, name, after)) = placeholder(rest) {
        let value = find(given, name);
        if before.is_empty() && after.is_empty() && rest.len() == text.len() {
            return value.cloned().unwrap_or_default();
        }
        written.push_str(before);
        match value {
            None | Some(Value::Null) => {}
            Some(Value::String(text)) => written.push_str(text),
            Some(other) => written.push_str(&other.to_string()),
        }
        rest = after;
    }
    written.push_str(rest);
    written.into()
}

/// The first `{name}`: what is before it, the name, and what is behind it.
fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let begin = from + text.get(from..)?.find('{')?;
        let inside = text.get(begin + 1..)?;
        let end = inside.find(|character: char| !(character.is_ascii_alphanumeric() || "_.-".contains(character)))?;
        if end > 0 && inside[end..].starts_with('}') {
            return Some((&text[..begin], &inside[..end], &inside[end + 1..]));
        }
        from = begin + 1;
    }
}

/// A value by its name, `amount.total` inside an object.
fn find<'g>(given: &'g Map<String, Value>, name: &str) -> Option<&'g Value> {
    if let Some(value) = given.get(name) {
        return Some(value);
    }
    let mut parts = name.split('.');
    let first = given.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn given() -> Map<String, Value> {
        let Value::Object(given) = json!({ "id": "7", "amount": { "total": 100 }, "items": [1, 2], "none": null }) else {
            panic!()
        };
        given
    }

    #[test]
    fn a_placeholder_alone_keeps_its_type_and_one_inside_a_text_is_text() {
        let body =
            json!({ "id": "{id}", "total": "{amount.total}", "items": ["{items}", 1], "text": "No. {id}: {amount.total} fen" });
        let expected = json!({ "id": "7", "total": 100, "items": [[1, 2], 1], "text": "No. 7: 100 fen" });
        assert_eq!(filled(&body, &given()), expected);
        for (text, expected) in [
            ("{missing}", Value::Null),
            ("a{missing}b", "ab".into()),
            ("{id}{id}", "77".into()),
            ("{}{ id }{", "{}{ id }{".into()),
            ("{{id}}", "{7}".into()),
            ("{平}", "{平}".into()),
            ("{none}", Value::Null),
            ("", "".into()),
        ] {
            assert_eq!(filled_text(text, &given()), expected, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_stub_is_named() {
        for (json, problem) in [
            ("{}", "no JSON list"),
            ("[", "EOF"),
            ("[1]", "number 1 in the list is no object"),
            (r#"[{"method": "GET", "template": "v3/a"}, {"template": "v3/a"}]"#, "number 2 in the list has no text `method`"),
            (r#"[{"method": "get", "template": "v3/a"}]"#, "has the method `get`"),
            (r#"[{"method": "GET", "template": "v3/a?b=c"}]"#, "is no path"),
            (r#"[{"method": "GET", "template": "v3/{}"}]"#, "is no path"),
            (r#"[{"method": "GET", "template": "v3/{a}/{a}"}]"#, "two values of one name"),
            (r#"[{"method": "GET", "template": "v3/a", "status": 99}]"#, "200 to 599"),
            (r#"[{"method": "GET", "template": "v3/a", "code": 200}]"#, "has a member `code`"),
        ] {
            let error = Stub::read_all(json).unwrap_err().to_string();
            assert!(error.contains(problem), "{json}: {error}");
        }
    }
}
