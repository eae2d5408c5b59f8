//! Error answers: status, code, message, and which parameters are wrong. How they are written is in `error_shape`.
//!
//! The codes are the runtime's. Which code a rule gives is decided where the rule is.

use serde_json::Value;
use wechatpay_runtime::{ErrorCode, Issue, Location, Violation, Violations};

/// Why a request is refused: an error response that is not yet written and signed.
#[derive(Debug, Clone)]
pub struct ErrorResponse {
    pub(crate) status: u16,
    pub(crate) code: ErrorCode,
    /// In English.
    pub(crate) message: String,
    /// The live server's words, where they are known and not the code's.
    pub(crate) chinese: Option<&'static str>,
    pub(crate) parameters: Box<[Parameter]>,
    /// What is told beside parameters.
    pub(crate) detail: Option<Box<Value>>,
    /// The explanation for the journal, if it says more than the message; otherwise empty.
    pub(crate) explanation: String,
    numeric_code: u32,
}

/// A parameter that is wrong.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    /// `body`, `query`, `uri_template`, `header` or `authorization`.
    pub(crate) location: &'static str,
    /// `/post_payments/0/name`.
    pub(crate) pointer: String,
    pub(crate) value: Option<Value>,
    pub(crate) issue: Issue,
}

/// The numeric code of a parameter that the endpoint does not have.
const UNKNOWN_PARAMETER: u32 = 270_924_358;

/// The numeric code of a parameter that breaks a rule. These two are known; the others below are made up.
const WRONG_PARAMETER: u32 = 268_435_461;

/// The most violations in one response: a body can have a million.
const MOST_DETAILS: usize = 20;

impl ErrorResponse {
    /// Makes an error response with this HTTP status, code and message. The message is for who reads English; in Chinese, which
    /// is what
    /// the live server writes, the code's own words are given.
    pub fn new(status: u16, code: ErrorCode, message: impl Into<String>) -> Self {
        // One number for each code, and never 0, which means success.
        let numeric_code = match code {
            ErrorCode::ParamError => WRONG_PARAMETER,
            _ => code.as_str().bytes().fold(268_435_000, |sum, byte| sum + u32::from(byte)),
        };
        ErrorResponse {
            status,
            code,
            message: message.into(),
            chinese: None,
            parameters: Box::default(),
            detail: None,
            explanation: String::new(),
            numeric_code,
        }
    }

    /// Makes a 400 `PARAM_ERROR` without a detail.
    pub(crate) fn parameter(message: impl Into<String>) -> Self {
        ErrorResponse::new(400, ErrorCode::ParamError, message)
    }

    /// Makes a 400 `PARAM_ERROR` about one field of the body: its JSON pointer, its value, and the rule that it breaks.
    pub(crate) fn field(pointer: &str, value: impl Into<Value>, issue: impl Into<String>) -> Self {
        let issue = issue.into();
        ErrorResponse::parameter(format!("The parameter {pointer} {issue}")).about("body", pointer, value.into(), issue)
    }

    /// Makes a 400 `PARAM_ERROR` about a value of the query.
    pub(crate) fn query(name: &str, value: &str, issue: &str) -> Self {
        let message = format!("The parameter {name} {issue}");
        ErrorResponse::parameter(message).about("query", &format!("/{name}"), value.into(), issue.to_owned())
    }

    /// Says which parameter is wrong, and how.
    pub(crate) fn about(mut self, location: &'static str, pointer: &str, value: Value, issue: String) -> Self {
        let value = (!value.is_null()).then_some(value);
        self.parameters =
            Box::new([Parameter { location, pointer: pointer.to_owned(), value, issue: Issue::Rule(issue.into()) }]);
        self
    }

    /// The words of the live server.
    pub(crate) fn in_chinese(mut self, chinese: &'static str) -> Self {
        self.chinese = Some(chinese);
        self
    }

    /// Makes a 400 `INVALID_REQUEST`: the request is well-formed but breaks a business rule.
    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        ErrorResponse::new(400, ErrorCode::InvalidRequest, message)
    }

    /// Makes a 400 `INVALID_REQUEST`: the thing is not in a state in which this can be done. The explanation says in which it is.
    pub(crate) fn wrong_state(thing: &str, explanation: impl Into<String>) -> Self {
        ErrorResponse::invalid_request(format!("The state of the {thing} does not allow it")).explained(explanation)
    }

    /// 400 `PARAM_ERROR`: the request against its declaration.
    pub(crate) fn violations(violations: &Violations, target: &str, body: &[u8]) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let first = || violations.iter().take(MOST_DETAILS);
        let messages: Vec<String> = first().map(ToString::to_string).collect();
        let mut error_response = ErrorResponse::parameter(messages.join("; "));
        error_response.parameters = first().map(|violation| parameter(violation, target, &body)).collect();
        if violations.iter().next().is_some_and(|violation| violation.issue == Issue::Unknown) {
            error_response.numeric_code = UNKNOWN_PARAMETER;
        }
        error_response
    }

    pub(crate) fn with_detail(mut self, detail: Value) -> Self {
        self.detail = Some(Box::new(detail));
        self
    }

    /// Adds an explanation for the journal.
    pub(crate) fn explained(mut self, explanation: impl Into<String>) -> Self {
        self.explanation = explanation.into();
        self
    }

    /// Sets the number at the end of `Request-ID`.
    pub(crate) fn numeric_code(&self) -> u32 {
        self.numeric_code
    }

    /// Returns the text for the journal.
    pub(crate) fn for_journal(&self) -> &str {
        if self.explanation.is_empty() { &self.message } else { &self.explanation }
    }
}

fn parameter(violation: &Violation, target: &str, body: &Value) -> Parameter {
    let (location, pointer, value) = match violation.location {
        Location::Body | Location::File => {
            let pointer = pointer(&violation.field);
            let value = body.pointer(&pointer).cloned();
            ("body", pointer, value)
        }
        Location::Query => ("query", format!("/{}", violation.field), query_value(target, &violation.field)),
        Location::Path => ("uri_template", format!("/{}", violation.field), None),
        Location::Header(name) => ("header", format!("/{name}"), None),
    };
    Parameter { location, pointer, value, issue: violation.issue.clone() }
}

/// Converts `post_payments[0].name` to the JSON pointer `/post_payments/0/name`.
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
}
