//! An error that the API responded with: status, code, message, detail.

use std::fmt::{self, Write as _};
use std::time::Duration;

use super::{Advice, Attempts, SignatureExplanation};
use crate::declaration::{DecodeError, Type, Value, Variants, View};
use crate::escape::EscapeControl;
use crate::json::Json;

/// How many characters of an unreadable body are shown.
#[cfg(any(feature = "client", test))]
const LONGEST_BEGINNING: usize = 80;
/// How many characters of a detail are shown.
const LONGEST_DETAIL: usize = 200;

/// An error that the API responded with.
#[derive(Debug, Clone)]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// What went wrong, as a code for programs.
    pub code: ErrorCode,
    /// What went wrong, for people to read, in the server's words.
    pub message: String,
    /// More about the error, if the server says more: an object, a list or a text.
    pub detail: Option<serde_json::Value>,
    /// `Request-ID`, which WeChat Pay's support asks for.
    pub request_id: Option<String>,
    /// Whether the response's signature was verified. The API does not sign an error that it finds before it understands the
    /// request.
    pub verified: bool,
    /// `Retry-After`: how long the server asks to wait after its response.
    pub retry_after: Option<Duration>,
    /// Whether the body is an error as the API writes it: JSON with a code. If it is neither that nor signed, anybody may have
    /// sent it.
    is_of_api: bool,
    pub(super) attempts: Attempts,
    pub(super) signature: Option<SignatureExplanation>,
}

impl ApiError {
    /// Reads an error response. A body that is not the API's (a proxy's HTML, or empty) gives an error too, with the code that
    /// its status implies.
    #[cfg(any(feature = "client", test))]
    pub(crate) fn read(status: u16, body: &[u8], request_id: Option<String>, verified: bool) -> Self {
        let mut error = ApiError {
            status,
            code: ErrorCode::of_status(status),
            message: String::new(),
            detail: None,
            request_id,
            verified,
            retry_after: None,
            is_of_api: false,
            attempts: Attempts::default(),
            signature: None,
        };
        if let Ok(Json::Object(members)) = Json::parse_verified(body) {
            for (name, value) in members {
                match (name.as_ref(), value) {
                    ("code", Json::Text(code)) => {
                        error.code = ErrorCode::from(code.as_ref());
                        error.is_of_api = true;
                    }
                    ("message", Json::Text(message)) => error.message = message.into_owned(),
                    ("detail", Json::Null) => {}
                    ("detail", detail) => error.detail = Some(detail.into()),
                    _ => {}
                }
            }
        }
        if !error.is_of_api && error.message.is_empty() {
            error.message = match body {
                b"" => "the response is empty".to_owned(),
                body => format!("the response is not an error of the API; it begins {:?}", beginning(body)),
            };
        }
        error
    }

    /// Adds to the message of a response that is not the API's: where it redirects to, how it is encoded and, unless it is
    /// signed, that something else may have sent it.
    #[cfg(feature = "client")]
    pub(crate) fn explain_origin<'h>(&mut self, header: impl Fn(&'static str) -> Option<&'h str>) {
        if self.is_of_api {
            if self.may_be_of_another() {
                self.message.push_str("; it is not signed, so something between here and WeChat Pay may have sent it");
            }
            return;
        }
        if let Some(encoding) = encoding(&header) {
            self.message =
                format!("the response is encoded as `{encoding}` (Content-Encoding), which the client did not ask for");
        }
        if let Some(location) = header("location").filter(|_| (300..400).contains(&self.status)) {
            // The query may hold values that should not be in a log.
            let shown: String = location.split(['?', '#']).next().unwrap_or_default().chars().take(LONGEST_DETAIL).collect();
            self.message = format!("it redirects to {shown}, which a signed request must not follow");
            if !self.verified {
                self.message.push_str(": the base URL is probably wrong, or a proxy redirects the call");
            }
        } else if !self.verified {
            self.message.push_str("; it is not signed, so something between here and WeChat Pay may have sent it");
        }
    }

    /// Returns whether something between here and WeChat Pay may have sent it: it is not signed, and its code, if it has one, is none
    /// of the API's. Other programs write JSON with a `code` too.
    fn may_be_of_another(&self) -> bool {
        !self.verified && (!self.is_of_api || matches!(self.code, ErrorCode::Other(_)))
    }

    /// Returns the numeric code at the end of `Request-ID`, which support asks for.
    pub fn numeric_code(&self) -> Option<u64> {
        self.request_id.as_deref()?.rsplit_once('-')?.1.parse().ok()
    }

    /// Returns what to do about the error.
    pub fn advice(&self) -> Advice {
        // A proxy may send it after the call was carried out. "Retry the same call" is right even then.
        if self.may_be_of_another() && self.status < 500 && self.status != 429 {
            return Advice::AskForState;
        }
        match self.response_advice() {
            // This attempt was refused before anything was done, but an earlier one may have been carried out.
            Advice::FixRequest | Advice::FixConfiguration if self.attempts.unknown => Advice::AskForState,
            advice => advice,
        }
    }

    /// Returns the advice for this response alone, whatever the outcome of earlier attempts.
    pub(crate) fn response_advice(&self) -> Advice {
        match &self.code {
            ErrorCode::SystemError | ErrorCode::BankError => Advice::Retry,
            ErrorCode::FrequencyLimited | ErrorCode::FrequencyLimitExceed | ErrorCode::RateLimitExceeded => Advice::SlowDown,
            ErrorCode::SignError | ErrorCode::NoAuth => Advice::FixConfiguration,
            ErrorCode::InvalidOrderState
            | ErrorCode::OrderCanceled
            | ErrorCode::OrderDone
            | ErrorCode::OrderPaid
            | ErrorCode::OrderClosed
            | ErrorCode::UserPaying
            | ErrorCode::OutTradeNoUsed => Advice::AskForState,
            code if code.is_not_found() => Advice::NotFound,
            // The bill will exist later: bills are made in the morning.
            ErrorCode::StatementCreating => Advice::SlowDown,
            _ => match self.status {
                202 | 500.. => Advice::Retry,
                429 => Advice::SlowDown,
                401 | 403 => Advice::FixConfiguration,
                _ => Advice::FixRequest,
            },
        }
    }
}

/// Returns the first characters of an unreadable body, on one line.
#[cfg(any(feature = "client", test))]
pub(crate) fn beginning(body: &[u8]) -> String {
    // A character has at most four bytes. White space is shortened below.
    let text = String::from_utf8_lossy(body.get(..body.len().min(16 * LONGEST_BEGINNING)).unwrap_or_default());
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_BEGINNING).collect()
}

/// Returns the encoding of a response, if the client did not ask for it.
#[cfg(feature = "client")]
pub(crate) fn encoding<'h>(header: impl Fn(&'static str) -> Option<&'h str>) -> Option<&'h str> {
    header("content-encoding")
        .map(str::trim)
        .filter(|encoding| !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity"))
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut formatter = EscapeControl(formatter);
        write!(formatter, "WeChat Pay responded with HTTP {} {}", self.status, self.code.as_str())?;
        if !self.message.is_empty() {
            write!(formatter, ": {}", self.message)?;
        }
        if let Some(explanation) = &self.signature {
            return write!(formatter, "; {explanation}");
        }
        match self.detail.as_ref().map(serde_json::Value::to_string) {
            None => Ok(()),
            Some(detail) if detail.chars().count() > LONGEST_DETAIL => {
                write!(formatter, " {}…", detail.chars().take(LONGEST_DETAIL).collect::<String>())
            }
            Some(detail) => write!(formatter, " {detail}"),
        }
    }
}

impl std::error::Error for ApiError {}

/// Declares the codes: variant, wire value, meaning.
macro_rules! codes {
    ($($(#[$meaning:meta])* $variant:ident = $wire:literal,)*) => {
        /// The code of an error. A code that this version does not know is kept.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[$meaning])* $variant,)*
            /// A code that this version does not know.
            Other(String),
        }

        impl ErrorCode {
            const KNOWN: &'static [&'static str] = &[$($wire),*];

            /// Returns the code as it is on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(ErrorCode::$variant => $wire,)*
                    ErrorCode::Other(code) => code,
                }
            }
        }

        impl From<&str> for ErrorCode {
            fn from(code: &str) -> Self {
                match code {
                    $($wire => ErrorCode::$variant,)*
                    code => ErrorCode::Other(code.to_owned()),
                }
            }
        }
    };
}

codes! {
    /// 202 or 500: the system failed. Retry the same call, with the same parameters, later.
    SystemError = "SYSTEM_ERROR",
    /// 500: the bank's system failed. Retry the same call later.
    BankError = "BANKERROR",
    /// 400: a parameter is wrong; `detail` names it.
    ParamError = "PARAM_ERROR",
    /// 400: well-formed, but against a business rule. The same number may have been used with other parameters.
    InvalidRequest = "INVALID_REQUEST",
    /// 401: the signature is wrong.
    SignError = "SIGN_ERROR",
    /// 403: the merchant may not do this.
    NoAuth = "NO_AUTH",
    /// 404: the order does not exist.
    OrderNotExist = "ORDER_NOT_EXIST",
    /// 404: the resource does not exist.
    ResourceNotExists = "RESOURCE_NOT_EXISTS",
    /// 404: the record does not exist (transfers).
    NotFound = "NOT_FOUND",
    /// 400: the order is not in a state that allows this.
    InvalidOrderState = "INVALID_ORDER_STATE",
    /// 400: the order was cancelled.
    OrderCanceled = "ORDER_CANCELED",
    /// 400: the order is finished.
    OrderDone = "ORDER_DONE",
    /// 429: too many calls.
    FrequencyLimited = "FREQUENCY_LIMITED",
    /// 429: too many calls.
    RateLimitExceeded = "RATELIMIT_EXCEEDED",
    /// 429: too many calls (refunds).
    FrequencyLimitExceed = "FREQUENCY_LIMIT_EXCEED",
    /// 400: the appid does not belong to the merchant.
    AppidMchidNotMatch = "APPID_MCHID_NOT_MATCH",
    /// 400: there is no such merchant.
    MchNotExists = "MCH_NOT_EXISTS",
    /// 400: the order was closed.
    OrderClosed = "ORDER_CLOSED",
    /// 400: the order was paid.
    OrderPaid = "ORDERPAID",
    /// 403: the merchant's number belongs to another order.
    OutTradeNoUsed = "OUT_TRADE_NO_USED",
    /// 202: the user is entering the password.
    UserPaying = "USERPAYING",
    /// 403: the balance does not suffice.
    NotEnough = "NOT_ENOUGH",
    /// 403: against a rule of the merchant, or of the user's account.
    RuleLimit = "RULE_LIMIT",
    /// 403: the trade failed; the message says why.
    TradeError = "TRADE_ERROR",
    /// 403: the user's account cannot be used.
    AccountError = "ACCOUNT_ERROR",
    /// 403: the user's account was closed.
    UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
    /// 400: the thing to create exists already.
    AlreadyExists = "ALREADY_EXISTS",
    /// 400: there is no bill for this day.
    NoStatementExist = "NO_STATEMENT_EXIST",
    /// 400: the bill is still being made.
    StatementCreating = "STATEMENT_CREATING",
}

impl ErrorCode {
    /// Returns whether the code says that something does not exist.
    pub(super) fn is_not_found(&self) -> bool {
        use ErrorCode::{NoStatementExist, NotFound, OrderNotExist, ResourceNotExists};
        match self {
            OrderNotExist | ResourceNotExists | NotFound | NoStatementExist => true,
            // As the documents of combined orders and of applications write it.
            ErrorCode::Other(code) => ["ORDERNOTEXIST", "APPLYMENT_NOT_EXIST", "APPLYMENT_NOTEXIST"].contains(&code.as_str()),
            _ => false,
        }
    }

    /// Returns the code of a response that has none.
    #[cfg(any(feature = "client", test))]
    fn of_status(status: u16) -> Self {
        match status {
            500.. => ErrorCode::SystemError,
            429 => ErrorCode::FrequencyLimited,
            _ => ErrorCode::Other(format!("HTTP_{status}")),
        }
    }
}

impl Value for ErrorCode {
    const TYPE: Type = Type::Enumeration(&Variants { values: ErrorCode::KNOWN, descriptions: &[] });
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::Text(self.as_str().into())
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        Ok(ErrorCode::from(json.into_text()?.as_ref()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_documents_is_known_and_says_what_to_do() {
        // The public codes of the documents' error tables, with their status and the advice that the protocol gives.
        for (status, code, advice) in [
            (202, "SYSTEM_ERROR", Advice::Retry),
            (500, "SYSTEM_ERROR", Advice::Retry),
            (500, "BANKERROR", Advice::Retry),
            (429, "FREQUENCY_LIMITED", Advice::SlowDown),
            (429, "RATELIMIT_EXCEEDED", Advice::SlowDown),
            (401, "SIGN_ERROR", Advice::FixConfiguration),
            (403, "NO_AUTH", Advice::FixConfiguration),
            (400, "PARAM_ERROR", Advice::FixRequest),
            (400, "INVALID_REQUEST", Advice::FixRequest),
            (404, "ORDER_NOT_EXIST", Advice::NotFound),
            (404, "RESOURCE_NOT_EXISTS", Advice::NotFound),
            (400, "NO_STATEMENT_EXIST", Advice::NotFound),
            (400, "INVALID_ORDER_STATE", Advice::AskForState),
            (400, "ORDER_CANCELED", Advice::AskForState),
            (400, "ORDER_DONE", Advice::AskForState),
        ] {
            let body = format!(r#"{{"code":"{code}","message":"m"}}"#);
            let error = ApiError::read(status, body.as_bytes(), None, true);
            assert!(!matches!(error.code, ErrorCode::Other(_)) && ErrorCode::KNOWN.contains(&code), "{code}");
            assert_eq!((error.code.as_str(), error.advice()), (code, advice), "{status} {code}");
        }
    }

    #[test]
    fn what_is_unsigned_and_not_of_the_api_leaves_the_outcome_unknown_unless_it_says_to_repeat() {
        for (status, body, verified, advice) in [
            (301, "", false, Advice::AskForState),
            (302, "<html>", false, Advice::AskForState),
            (400, "<html>", false, Advice::AskForState),
            (403, "", false, Advice::AskForState),
            (404, r#"{"message":"no Route matched"}"#, false, Advice::AskForState),
            (404, r#"["PARAM_ERROR"]"#, false, Advice::AskForState),
            (202, "", false, Advice::AskForState),
            (429, "<html>", false, Advice::SlowDown),
            (502, "<html>", false, Advice::Retry),
            (403, r#"{"code":"NO_AUTH"}"#, false, Advice::FixConfiguration),
            (400, r#"{"code":"E_PROXY_1","message":"upstream reset"}"#, false, Advice::AskForState),
            (401, r#"{"code":"Unauthorized","message":"proxy auth"}"#, false, Advice::AskForState),
            (404, r#"{"code":"NoSuchKey"}"#, false, Advice::AskForState),
            (400, r#"{"code":"OF_TOMORROW"}"#, true, Advice::FixRequest),
            (502, r#"{"code":"E_PROXY_1"}"#, false, Advice::Retry),
            (400, "<html>", true, Advice::FixRequest),
        ] {
            let error = ApiError::read(status, body.as_bytes(), None, verified);
            assert_eq!(error.advice(), advice, "{status} {body}");
        }
    }

    #[test]
    fn of_a_body_that_is_not_understood_eighty_characters_are_shown() {
        let body = format!("  \n{}", "证书 ".repeat(1000));
        let error = ApiError::read(400, body.as_bytes(), None, true);
        assert_eq!(error.message.matches('证').count(), 27, "{error}");
        assert_eq!(beginning(body.as_bytes()).chars().count(), 80);
        assert_eq!(beginning(&[0xff, b'a']), "\u{fffd}a");
        let kong = ApiError::read(404, br#"{"error":"no Route matched"}"#, None, false);
        assert!(kong.message.contains("no Route matched"), "{kong}");
    }

    #[test]
    fn a_code_that_documents_spell_otherwise_says_that_there_is_nothing() {
        for (status, code) in [(404, "ORDERNOTEXIST"), (400, "APPLYMENT_NOT_EXIST"), (400, "APPLYMENT_NOTEXIST")] {
            let error = ApiError::read(status, format!(r#"{{"code":"{code}","message":"m"}}"#).as_bytes(), None, true);
            assert_eq!((error.code.as_str(), error.advice()), (code, Advice::NotFound));
        }
    }

    #[test]
    fn a_code_that_is_not_known_is_kept_and_its_status_says_what_to_do() {
        for (status, advice) in [
            (202, Advice::Retry),
            (400, Advice::FixRequest),
            (401, Advice::FixConfiguration),
            (404, Advice::FixRequest),
            (429, Advice::SlowDown),
            (503, Advice::Retry),
        ] {
            let error = ApiError::read(status, br#"{"code":"OF_TOMORROW","message":"m"}"#, None, true);
            assert_eq!((error.code.as_str(), error.advice()), ("OF_TOMORROW", advice));
        }
    }
}
