//! `wechatpay verify`: says whether WeChat Pay signed these bytes.

use serde_json::json;
use wechatpay_endpoints::runtime::verification::{SignatureHeaders, VerificationError, verify};
use wechatpay_endpoints::{PlatformKey, PlatformKeys};

use crate::arguments::Verify;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::saved::SavedMessage;
use crate::{input, output, sign};

/// What gives WeChat Pay's public key.
const PUBLIC_KEY: [&str; 3] = ["WECHATPAY_PUBLIC_KEY_ID", "WECHATPAY_PUBLIC_KEY", "WECHATPAY_PUBLIC_KEY_PATH"];

/// How a platform certificate is given in place of the public key.
const CERTIFICATE: &str = "--certificate FILE gives a platform certificate, and `wechatpay certificates --out DIR` writes them";

/// Verifies the signature and prints the result.
pub(crate) fn run(arguments: &Verify, variables: &Variables, json: bool) -> Result<(), Failure> {
    let saved = arguments.saved.as_deref().map(input::bytes).transpose()?.map(SavedMessage::parse).transpose()?;
    if saved.as_ref().is_some_and(SavedMessage::has_no_headers) {
        let problem = "the saved message is a body without headers, and the signature is in the headers";
        let fix = "save them too, as `curl --include` prints them, or give --timestamp, --nonce, --serial, --signature and --body @FILE";
        return Err(Failure::Request(format!("{problem}: {fix}")));
    }
    let body = match (&saved, &arguments.body) {
        (Some(saved), _) => saved.body.clone(),
        (None, body) => input::bytes(body.as_deref().unwrap_or_default())?,
    };
    let key = match &arguments.certificate {
        Some(path) => PlatformKey::from_certificate(&input::bytes(&format!("@{path}"))?)?,
        None if PUBLIC_KEY.into_iter().all(|name| variables.get(name).is_none_or(|value| value.is_empty())) => {
            let fix = "--public-key and --public-key-id give its public key";
            return Err(Failure::Configuration(format!("no key of WeChat Pay is given: {fix}; {CERTIFICATE}")));
        }
        None => variables.public_key()?,
    };
    let keys = PlatformKeys::from(key);
    let header = |name: &str| saved.as_ref().and_then(|saved| saved.header(name));
    let headers = match &saved {
        Some(_) => SignatureHeaders::collect(header),
        None => SignatureHeaders {
            timestamp: arguments.timestamp.as_deref(),
            nonce: arguments.nonce.as_deref(),
            serial: arguments.serial.as_deref(),
            signature: arguments.signature.as_deref(),
            signature_type: None,
        },
    };
    let now = sign::now();
    // A saved message is old; that alone must not fail the verification.
    let signed_at = headers.timestamp.and_then(|timestamp| timestamp.parse().ok());
    let at = arguments.at.or(signed_at.filter(|_| saved.is_some())).unwrap_or(now);
    let mut verified = verify(&keys, &headers, &body, at);
    // Editors add a line feed after the last line.
    let mut note = "";
    if let (Err(_), Some(_), Some(shorter)) = (&verified, &saved, without_line_feed(&body))
        && verify(&keys, &headers, shorter, at).is_ok()
    {
        verified = Ok(());
        note = " (without the line feed at the end, which is not part of the signed body)";
    }
    let age = signed_at.filter(|_| saved.is_some()).map(|signed_at| now.saturating_sub(signed_at));
    match verified {
        Ok(()) if json => output::json(&json!({ "verified": true })),
        Ok(()) => {
            let age = age.map(|age| format!(", {age} s ago; a receiver accepts a signature for 300 s")).unwrap_or_default();
            output::message(&format!("yes: WeChat Pay signed these bytes{note}{age}"))
        }
        Err(problem @ VerificationError::UnknownSerial(_)) => Err(Failure::Verification(format!("no: {problem}; {CERTIFICATE}"))),
        Err(problem) => Err(Failure::Verification(format!("no: {problem}"))),
    }
}

fn without_line_feed(body: &[u8]) -> Option<&[u8]> {
    body.strip_suffix(b"\r\n").or_else(|| body.strip_suffix(b"\n"))
}
