//! The headers that WeChat Pay requires of every call, besides `Authorization`.
//!
//! Without them the real gateway answers 400 `PARAM_ERROR` before it looks at the signature.

use hyper::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, USER_AGENT};

use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::Keys;
use crate::engine::platform::Platform;

/// The header in which a request names a key of the platform.
const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// Checks the headers that every request must have.
pub(crate) fn check(headers: &HeaderMap, has_body: bool) -> Result<(), ErrorResponse> {
    let accept = required(headers, &ACCEPT)?;
    let accepts = |range: &str| {
        let range = range.split(';').next().unwrap_or_default().trim();
        ["application/json", "application/*", "*/*"].iter().any(|known| range.eq_ignore_ascii_case(known))
    };
    if !accept.split(',').any(accepts) {
        return Err(refuse(&ACCEPT, accept, "must accept application/json"));
    }
    required(headers, &USER_AGENT)?;
    if has_body {
        let content_type = required(headers, &CONTENT_TYPE)?;
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let known = ["application/json", "multipart/form-data"];
        if !known.iter().any(|known| essence.eq_ignore_ascii_case(known)) {
            return Err(refuse(&CONTENT_TYPE, content_type, "must be application/json, or multipart/form-data of an upload"));
        }
    }
    Ok(())
}

/// The key that the request names in `Wechatpay-Serial`. An empty header names none: the official Java SDK sends one while it
/// downloads certificates.
pub(crate) fn named_key(headers: &HeaderMap) -> Option<&str> {
    let serial = headers.get(&WECHATPAY_SERIAL)?.to_str().unwrap_or("?").trim();
    (!serial.is_empty()).then_some(serial)
}

/// Checks the key that a request names. The merchant's own certificate is taken here: it is wrong only where a field is
/// encrypted, and there it is the field that is refused.
pub(crate) fn check_named_key(headers: &HeaderMap, platform: &Platform, keys: &Keys, now: u64) -> Result<(), ErrorResponse> {
    match named_key(headers) {
        Some(serial) if platform.key(serial).is_none() && !serial.eq_ignore_ascii_case(keys.merchant_serial()) => {
            let issue = format!("names a key that is not the platform's; name {}", platform.serial(now));
            Err(refuse(&WECHATPAY_SERIAL, serial, &issue))
        }
        _ => Ok(()),
    }
}

fn required<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<&'h str, ErrorResponse> {
    let value = headers.get(name).map(|value| value.to_str().unwrap_or_default().trim());
    match value {
        None => Err(refuse(name, "", "is missing")),
        Some("") => Err(refuse(name, "", "is empty")),
        Some(value) => Ok(value),
    }
}

fn refuse(name: &HeaderName, value: &str, issue: &str) -> ErrorResponse {
    let name = match name.as_str() {
        "accept" => "Accept",
        "user-agent" => "User-Agent",
        "content-type" => "Content-Type",
        _ => "Wechatpay-Serial",
    };
    let refused = ErrorResponse::parameter(format!("The HTTP header {name} {issue}"));
    let refused = refused.about("header", &format!("/{name}"), value.into(), issue.to_owned());
    match name {
        "Accept" | "User-Agent" => refused.in_chinese("Http头缺少Accept或User-Agent"),
        _ => refused,
    }
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    fn message(pairs: &[(&'static str, &'static str)]) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, HeaderValue::from_static(value));
        }
        check(&headers, true).err().map(|error_response| error_response.message).unwrap_or_default()
    }

    #[test]
    fn accept_user_agent_and_content_type_are_required() {
        const ACCEPT: (&str, &str) = ("accept", "text/html, application/json;q=0.9");
        const AGENT: (&str, &str) = ("user-agent", "test");
        assert_eq!(message(&[AGENT]), "The HTTP header Accept is missing");
        assert_eq!(message(&[AGENT, ("accept", "text/html")]), "The HTTP header Accept must accept application/json");
        assert_eq!(message(&[ACCEPT]), "The HTTP header User-Agent is missing");
        assert_eq!(message(&[ACCEPT, AGENT]), "The HTTP header Content-Type is missing");
        assert_eq!(
            message(&[ACCEPT, AGENT, ("content-type", "text/plain")]),
            "The HTTP header Content-Type must be application/json, or multipart/form-data of an upload"
        );
        assert_eq!(message(&[ACCEPT, AGENT, ("content-type", "application/json; charset=utf-8")]), "");
    }
}
