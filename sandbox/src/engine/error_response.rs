//! Error answers: status, code, message, detail, in the shape that the API gives them.
//!
//! The codes are the runtime's. When one is given is decided where the rule is.

use serde_json::{Map, Value, json};
use wechatpay_runtime::{ErrorCode, Issue, Location, Violation, Violations};

/// Why a request is refused: an error response before it is written and signed.
#[derive(Debug, Clone)]
pub struct ErrorResponse {
    pub(crate) status: u16,
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
    pub(crate) detail: Option<Value>,
    /// For the journal, where the message says less; otherwise empty.
    pub(crate) explanation: String,
    numeric_code: u32,
}

/// The numeric code of a parameter that the endpoint does not have. It is the one such code that is published; the others
/// below are made up.
const UNKNOWN_PARAMETER: u32 = 270_924_358;

/// How many violations a response tells: a body can have a million.
const MOST_DETAILS: usize = 20;

impl ErrorResponse {
    /// An error response of this HTTP status, code and message.
    pub fn new(status: u16, code: ErrorCode, message: impl Into<String>) -> Self {
        // One number a code, and not 0, which stands for success.
        let numeric_code = code.as_str().bytes().fold(268_435_000, |sum, byte| sum + u32::from(byte));
        ErrorResponse { status, code, message: message.into(), detail: None, explanation: String::new(), numeric_code }
    }

    /// 400 `PARAM_ERROR` without a detail.
    pub(crate) fn parameter(message: impl Into<String>) -> Self {
        ErrorResponse::new(400, ErrorCode::ParamError, message)
    }

    /// 400 `PARAM_ERROR` about one field of the body: its JSON pointer, what it is, and the rule that it breaks.
    pub(crate) fn field(pointer: &str, value: impl Into<Value>, issue: impl Into<String>) -> Self {
        let issue = issue.into();
        let message = format!("The parameter {pointer} {issue}");
        ErrorResponse::parameter(message).with_detail(json!({
            "field": pointer, "value": value.into(), "issue": issue, "location": "body",
        }))
    }

    /// 400 `PARAM_ERROR` about a value of the query.
    pub(crate) fn query(name: &str, value: &str, issue: &str) -> Self {
        let detail = json!({ "field": name, "value": value, "issue": issue, "location": "query" });
        ErrorResponse::parameter(format!("The parameter {name} {issue}")).with_detail(detail)
    }

    /// 400 `INVALID_REQUEST`: well-formed, but against a business rule.
    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        ErrorResponse::new(400, ErrorCode::InvalidRequest, message)
    }

    /// 400 `PARAM_ERROR`: the request against its declaration. One violation gives an object as `detail`, several a list
    /// of the first ones.
    pub(crate) fn violations(violations: &Violations, target: &str, body: &[u8]) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let first = || violations.iter().take(MOST_DETAILS);
        let mut details: Vec<Value> = first().map(|violation| detail(violation, target, &body)).collect();
        let messages: Vec<String> = first().map(ToString::to_string).collect();
        let mut error_response = ErrorResponse::parameter(messages.join("; "));
        if violations.iter().any(|violation| violation.issue == Issue::Unknown) {
            error_response.numeric_code = UNKNOWN_PARAMETER;
        }
        error_response.with_detail(if details.len() == 1 { details.swap_remove(0) } else { details.into() })
    }

    pub(crate) fn with_detail(mut self, detail: Value) -> Self {
        self.detail = Some(detail);
        self
    }

    /// What the journal says beyond the message.
    pub(crate) fn explained(mut self, explanation: impl Into<String>) -> Self {
        self.explanation = explanation.into();
        self
    }

    /// The number at the end of `Request-ID`.
    pub(crate) fn numeric_code(&self) -> u32 {
        self.numeric_code
    }

    /// The words for the journal.
    pub(crate) fn for_journal(&self) -> &str {
        if self.explanation.is_empty() { &self.message } else { &self.explanation }
    }

    /// The response's body.
    pub(crate) fn to_json(&self) -> Value {
        let mut body = Map::new();
        body.insert("code".to_owned(), self.code.as_str().into());
        body.insert("message".to_owned(), self.message.as_str().into());
        if let Some(detail) = &self.detail {
            body.insert("detail".to_owned(), detail.clone());
        }
        body.into()
    }
}

fn detail(violation: &Violation, target: &str, body: &Value) -> Value {
    let (field, location, value) = match violation.location {
        Location::Body | Location::File => {
            let pointer = pointer(&violation.field);
            let value = body.pointer(&pointer).cloned();
            (pointer, "body", value)
        }
        Location::Query => (violation.field.clone(), "query", query_value(target, &violation.field)),
        Location::Path => (violation.field.clone(), "uri", None),
        Location::Header(name) => (name.to_owned(), "header", None),
    };
    let mut detail = json!({ "field": field, "issue": violation.issue.to_string(), "location": location });
    if let Some(value) = value {
        detail["value"] = value;
    }
    detail
}

/// `post_payments[0].name` as the JSON pointer `/post_payments/0/name`.
fn pointer(field: &str) -> String {
    let mut pointer = String::new();
    for part in field.split(['.', '[']).filter(|part| !part.is_empty()) {
        pointer.push('/');
        pointer.push_str(&part.trim_end_matches(']').replace('~', "~0").replace('/', "~1"));
    }
    pointer
}

fn query_value(target: &str, name: &str) -> Option<Value> {
    let (_, query) = target.split_once('?')?;
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name).map(|(_, value)| value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wire_path_becomes_a_json_pointer() {
        assert_eq!(pointer("post_payments[10].name"), "/post_payments/10/name");
        assert_eq!(pointer("total_amount"), "/total_amount");
        assert_eq!(pointer("a/b"), "/a~1b");
        assert_eq!(pointer(""), "");
    }

    #[test]
    fn the_body_of_a_refusal_has_code_message_and_detail() {
        let error_response = ErrorResponse::field("/total_amount", -1, "must not be negative");
        let body = error_response.to_json();
        assert_eq!(body["code"], "PARAM_ERROR");
        assert_eq!(body["detail"]["field"], "/total_amount");
        assert_eq!(body["detail"]["value"], -1);
        assert_ne!(error_response.numeric_code(), 0);
    }
}
