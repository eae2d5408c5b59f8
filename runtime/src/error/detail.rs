//! `detail` of an error response: what it says about single parameters, in any of its shapes.

use serde_json::Value;

use super::ApiError;

/// What is wrong with one parameter, in the server's words. Every part is optional: servers leave parts out.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// The wire path of the parameter, as violations name it: `post_payments[0].name`. A JSON pointer of the server
    /// (`/post_payments/0/name`) is rewritten. Anything else is left as it is.
    pub field: Option<String>,
    /// The value of the parameter.
    pub value: Option<Value>,
    /// What is wrong with the value.
    pub issue: Option<String>,
    /// The location of the parameter: `body`, `query`, `uri`, `authorization`.
    pub location: Option<String>,
}

impl ApiError {
    /// Returns [`detail`](ApiError::detail) as a list: one entry for an object, one for a text (as its issue), one for each
    /// element of a list, none if there is no detail.
    pub fn details(&self) -> Vec<Detail> {
        match &self.detail {
            None => Vec::new(),
            Some(Value::Array(items)) => items.iter().filter_map(read).collect(),
            Some(detail) => read(detail).into_iter().collect(),
        }
    }
}

fn read(detail: &Value) -> Option<Detail> {
    let text = |value: &Value| match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    match detail {
        Value::Object(members) => Some(Detail {
            field: members.get("field").and_then(text).map(wire_path),
            value: members.get("value").filter(|value| !value.is_null()).cloned(),
            issue: members.get("issue").and_then(text),
            location: members.get("location").and_then(text),
        }),
        other => Some(Detail { issue: Some(text(other)?), ..Detail::default() }),
    }
}

/// Turns `/post_payments/0/name` into `post_payments[0].name`.
fn wire_path(field: String) -> String {
    let Some(pointer) = field.strip_prefix('/') else { return field };
    let mut path = String::new();
    for segment in pointer.split('/') {
        if !path.is_empty() && !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit()) {
            path.push_str(&format!("[{segment}]"));
            continue;
        }
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&segment.replace("~1", "/").replace("~0", "~"));
    }
    path
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn details(detail: Value) -> Vec<Detail> {
        let body = json!({ "code": "PARAM_ERROR", "message": "…", "detail": detail }).to_string();
        ApiError::read(400, body.as_bytes(), None, true).details()
    }

    #[test]
    fn an_object_is_one_entry_and_its_pointer_a_wire_path() {
        let found = details(json!({ "field": "/post_payments/0/name", "value": 7, "issue": "too long", "location": "body" }));
        let expected = Detail {
            field: Some("post_payments[0].name".into()),
            value: Some(json!(7)),
            issue: Some("too long".into()),
            location: Some("body".into()),
        };
        assert_eq!(found, [expected]);
    }

    #[test]
    fn lists_texts_and_whatever_else_are_read_without_an_error() {
        assert_eq!(details(json!([{ "field": "a" }, "b", null, 3])).len(), 3);
        assert_eq!(details(json!("what is wrong"))[0].issue.as_deref(), Some("what is wrong"));
        assert_eq!(details(Value::Null), []);
        assert_eq!(details(json!({ "field": 3, "issue": null }))[0].field.as_deref(), Some("3"));
        assert_eq!(details(json!({})), [Detail::default()]);
    }

    #[test]
    fn a_name_that_is_no_pointer_stays_as_it_is() {
        assert_eq!(wire_path("amount".into()), "amount");
        assert_eq!(wire_path("/0/a~1b/12".into()), "0.a/b[12]");
        assert_eq!(wire_path("/".into()), "");
    }
}
