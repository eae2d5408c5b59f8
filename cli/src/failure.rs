//! Why a command fails: its exit code, and its message for people and for programs.

use std::fmt;
use std::io::Write as _;

use serde_json::{Map, Value, json};
use wechatpay_endpoints::runtime::escape_control;
use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::{Advice, ConfigurationError, Error, ErrorCode, Issue, Violation, Violations};

use crate::redaction::Redaction;
use crate::{catalogue, language};

/// Why a command failed, with its exit code.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Nothing matches: 1.
    NothingFound(String),
    /// The command line is wrong, in clap's words: 2.
    Usage(String),
    /// The fields violate this declaration: 2.
    Violations(Violations, &'static Declaration),
    /// The input is not a request: 2.
    Request(String),
    /// WeChat Pay did not sign or encrypt the input: 3.
    Verification(String),
    /// A handler of notifications answered what it should not: 4.
    Handler(String),
    /// Nobody answered at an address: 5.
    Unreachable(String),
    /// A variable, a file or an address is wrong: 6.
    Configuration(String),
    /// Checks do not hold: the exit code of the first of them.
    Checks(String, u8),
    /// An error of the library: 2 to 6.
    Library(Error),
}

impl Failure {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Failure::Library(error) => code_of(error),
            Failure::NothingFound(_) => 1,
            Failure::Usage(_) | Failure::Violations(..) | Failure::Request(_) => 2,
            Failure::Verification(_) => 3,
            Failure::Handler(_) => 4,
            Failure::Unreachable(_) => 5,
            Failure::Configuration(_) => 6,
            Failure::Checks(_, exit_code) => *exit_code,
        }
    }

    /// Returns the kind of failure, which follows from the exit code.
    fn kind(&self) -> &'static str {
        match self.exit_code() {
            1 => "nothing_found",
            2 => "invalid_request",
            3 => "unverified",
            4 => "api",
            5 => "transport",
            _ => "configuration",
        }
    }

    /// Adds suggestions for field names that the declaration does not have.
    pub(crate) fn with_suggestions(self, declaration: &'static Declaration) -> Self {
        match self {
            Failure::Library(Error::Invalid(violations)) => Failure::Violations(violations, declaration),
            other => other,
        }
    }

    /// Writes it to stderr.
    pub(crate) fn report(&self, json: bool) {
        let redaction = Redaction::of_this_process();
        let text = if json {
            let mut object = self.to_json();
            redaction.json(&mut object);
            object.to_string()
        } else {
            language::message(&redaction.text(&self.for_people()))
        };
        // The text may quote others, a server for example. Only the line breaks are our own.
        let text: Vec<_> = text.lines().map(escape_control).collect();
        let text = text.join("\n");
        // If stderr is closed, the exit code still reports the failure.
        let _ = writeln!(std::io::stderr(), "{}", text.trim_end());
    }

    /// Returns the violations with a suggested name for each, if the request is what is wrong.
    fn violations(&self) -> Option<Vec<(&Violation, Option<&'static str>)>> {
        match self {
            Failure::Library(Error::Invalid(violations)) => Some(violations.iter().map(|violation| (violation, None)).collect()),
            Failure::Violations(violations, declaration) => {
                let suggestion = |violation: &Violation| match violation.issue {
                    Issue::Unknown => catalogue::suggestion(declaration, violations, violation),
                    _ => None,
                };
                Some(violations.iter().map(|violation| (violation, suggestion(violation))).collect())
            }
            _ => None,
        }
    }

    fn for_people(&self) -> String {
        if let Some(violations) = self.violations() {
            let mut text = format!("the request is invalid ({}):", counted(violations.len()));
            for (violation, suggestion) in violations {
                text += &format!("\n  {violation}");
                text += &suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
            }
            return text;
        }
        match self {
            Failure::Usage(message) => message.clone(),
            Failure::Library(Error::Configuration(error)) if error.problems().count() > 1 => {
                let mut text = format!("the configuration is wrong in {} places:", error.problems().count());
                for problem in error.problems() {
                    text += &format!("\n  {problem}");
                }
                text
            }
            // Number, serial, key or scheme: the error does not know which.
            Failure::Library(Error::Api(error)) if error.status == 401 && error.code == ErrorCode::SignError => {
                format!("{error}\n{}: `wechatpay doctor` checks each part of it", error.advice())
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
        match self {
            Failure::Library(error) => {
                put("advice", token(error.advice()).into());
                if let Some(status) = error.status() {
                    put("status", status.into());
                }
                if let Some(id) = error.request_id() {
                    put("request_id", id.into());
                }
            }
            Failure::Violations(..) => drop(put("advice", token(Advice::FixRequest).into())),
            _ => {}
        }
        if let Some(violations) = self.violations() {
            let violation = |(violation, suggestion): (&Violation, Option<&str>)| {
                let mut value = json!({
                    "field": violation.field,
                    "location": violation.location.to_string(),
                    "issue": violation.issue.to_string(),
                });
                if let Some(suggestion) = suggestion {
                    value["suggestion"] = suggestion.into();
                }
                value
            };
            put("violations", violations.into_iter().map(violation).collect());
        }
        if let Failure::Library(Error::Configuration(error)) = self {
            let problem =
                |error: ConfigurationError| json!({ "item": error.item(), "problem": error.problem(), "fix": error.fix() });
            put("problems", error.problems().map(problem).collect());
        }
        if let Failure::Library(Error::Api(error)) = self {
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
        object.into()
    }
}

/// Returns the exit code of an error of the library.
pub(crate) fn code_of(error: &Error) -> u8 {
    match error {
        Error::Invalid(_) => 2,
        Error::Verification(_) | Error::Decode(_) => 3,
        Error::Api(_) => 4,
        Error::Configuration(_) => 6,
        // The call that downloads the platform's keys failed.
        Error::PlatformKeys(error) => code_of(error),
        // The remaining errors are about the connection.
        _ => 5,
    }
}

/// Returns the advice as a stable word for programs.
fn token(advice: Advice) -> &'static str {
    match advice {
        Advice::FixRequest => "fix_request",
        Advice::FixConfiguration => "fix_configuration",
        Advice::NotFound => "not_found",
        Advice::SlowDown => "slow_down",
        Advice::Retry => "retry",
        Advice::AskForState => "ask_for_state",
        Advice::ReadResponse => "read_response",
    }
}

fn counted(violations: usize) -> String {
    if violations == 1 { "1 violation".to_owned() } else { format!("{violations} violations") }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Violations(violations, _) => write!(formatter, "the request was not sent: {violations}"),
            Failure::Usage(message)
            | Failure::NothingFound(message)
            | Failure::Request(message)
            | Failure::Verification(message)
            | Failure::Handler(message)
            | Failure::Unreachable(message)
            | Failure::Checks(message, _)
            | Failure::Configuration(message) => formatter.write_str(message),
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

impl From<Violations> for Failure {
    fn from(violations: Violations) -> Self {
        Failure::Library(violations.into())
    }
}
