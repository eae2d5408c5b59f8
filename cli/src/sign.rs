//! `wechatpay sign`: prints the signature over exact bytes, or the `Authorization` header of a request.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;
use wechatpay_endpoints::runtime::Nonce;
use wechatpay_endpoints::runtime::error::redact;

use crate::arguments::Sign;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::{catalogue, input, output};

/// Signs and prints the result.
pub(crate) fn run(arguments: &Sign, variables: &Variables, json: bool) -> Result<(), Failure> {
    if let Some(message) = &arguments.message {
        let message = input::bytes(message)?;
        let signature = variables.identity()?.sign(&message)?;
        return if json { output::json(&json!({ "signature": signature })) } else { output::text(&signature) };
    }
    let method = catalogue::method(arguments.method.as_deref().unwrap_or_default())?;
    let target = arguments.target.as_deref().unwrap_or_default();
    if !target.starts_with('/') {
        let problem = "must begin with the slash after the host: /v3/…";
        return Err(Failure::Request(format!("the target `{target}` {problem}")));
    }
    let body = arguments.body.as_deref().map(input::bytes).transpose()?.unwrap_or_default();
    // The message is printed. A body is JSON; a key in its place is not.
    let is_json = serde_json::from_slice::<serde_json::Value>(&body).is_ok();
    if !is_json && !body.is_empty() {
        let text = String::from_utf8_lossy(&body);
        let shown = redact(text.trim());
        if shown != text.trim() {
            return Err(Failure::Request(format!("the body is {shown}: it is not JSON, and may be a key in the wrong place")));
        }
    }
    let nonce = match &arguments.nonce {
        None => Nonce::random()?,
        Some(nonce) => Nonce::new(nonce)
            .ok_or_else(|| Failure::Request(format!("the nonce `{nonce}` is not 32 characters of [0-9A-Za-z]")))?,
    };
    let (timestamp, nonce) = (arguments.timestamp.unwrap_or_else(now).to_string(), nonce.as_str());
    let message = [format!("{method}\n{target}\n{timestamp}\n{nonce}\n").as_bytes(), &body, b"\n"].concat();
    let authorization = variables.identity()?.authorize(&message, &timestamp, nonce)?;
    if json {
        let message = String::from_utf8_lossy(&message);
        return output::json(&json!({ "authorization": authorization, "message": message }));
    }
    output::plaintext(&[b"Authorization: ", authorization.as_bytes(), b"\n\n", &message].concat())
}

/// Returns the current time in Unix seconds.
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
