//! What ends a command early: the exit code, and the words for people and for programs.

use std::fmt;
use std::io::Write as _;

use serde_json::{Map, Value, json};
use wechatpay_endpoints::{ConfigurationError, Error};

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line itself, in clap's words: 2.
    Usage(String),
    /// What was given is no request: 2.
    Request(String),
    /// What was given is not what WeChat Pay signed or encrypted: 3.
    Verification(String),
    /// The surroundings (a variable, a file, an address) are wrong: 6.
    Configuration(String),
    /// What the library says: 2 to 6.
    Library(Error),
}

impl Failure {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Failure::Library(error) => code_of(error),
            Failure::Usage(_) | Failure::Request(_) => 2,
            Failure::Verification(_) => 3,
            Failure::Configuration(_) => 6,
        }
    }

    /// The kind of failure, by exit code.
    fn kind(&self) -> &'static str {
        match self.exit_code() {
            2 => "invalid_request",
            3 => "untrusted",
            4 => "api",
            5 => "transport",
            _ => "configuration",
        }
    }

    /// Writes it to stderr.
    pub(crate) fn report(&self, json: bool) {
        let text = if json { self.to_json().to_string() } else { self.for_people() };
        // With stderr closed the exit code is all that is left to say.
        let _ = writeln!(std::io::stderr(), "{}", text.trim_end());
    }

    fn for_people(&self) -> String {
        match self {
            Failure::Usage(message) => message.clone(),
            Failure::Library(Error::Invalid(violations)) => {
                let mut text = format!("the request is invalid, {} in all:", counted(violations.len()));
                for violation in violations {
                    text += &format!("\n  {violation}");
                }
                text
            }
            Failure::Library(error) => format!("{error}\n{}", error.advice()),
            other => other.to_string(),
        }
    }

    fn to_json(&self) -> Value {
        let mut object = Map::new();
        let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
        put("error", self.kind().into());
        put("exit_code", self.exit_code().into());
        put("message", self.to_string().trim_end().into());
        if let Failure::Library(error) = self {
            put("advice", error.advice().to_string().into());
            if let Some(status) = error.status() {
                put("status", status.into());
            }
            if let Some(id) = error.request_id() {
                put("request_id", id.into());
            }
        }
        match self {
            Failure::Library(Error::Invalid(violations)) => {
                let violation = |violation: &wechatpay_endpoints::Violation| {
                    json!({
                        "field": violation.field,
                        "location": violation.location.to_string(),
                        "issue": violation.issue.to_string(),
                    })
                };
                put("violations", violations.iter().map(violation).collect());
            }
            Failure::Library(Error::Api(error)) => {
                put("code", error.code.as_str().into());
                put("server_message", error.message.as_str().into());
                put("verified", error.verified.into());
                if let Some(detail) = &error.detail {
                    put("detail", detail.clone());
                }
                if let Some(numeric) = error.numeric_code() {
                    put("numeric_code", numeric.into());
                }
            }
            _ => {}
        }
        object.into()
    }
}

fn code_of(error: &Error) -> u8 {
    match error {
        Error::Invalid(_) => 2,
        Error::Verification(_) | Error::Decode(_) => 3,
        Error::Api(_) => 4,
        Error::Configuration(_) => 6,
        // The call that came before this one.
        Error::PlatformKeys(error) => code_of(error),
        // What is left of the library's errors is about the connection.
        _ => 5,
    }
}

fn counted(violations: usize) -> String {
    if violations == 1 { "1 violation".to_owned() } else { format!("{violations} violations") }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage(message) => formatter.write_str(message),
            Failure::Request(message) | Failure::Verification(message) | Failure::Configuration(message) => {
                formatter.write_str(message)
            }
            Failure::Library(error) => error.fmt(formatter),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Library(error)
    }
}

impl From<ConfigurationError> for Failure {
    fn from(error: ConfigurationError) -> Self {
        Failure::Library(error.into())
    }
}

impl From<wechatpay_endpoints::Violations> for Failure {
    fn from(violations: wechatpay_endpoints::Violations) -> Self {
        Failure::Library(violations.into())
    }
}
