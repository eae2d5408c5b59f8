//! `wechatpay verify`: whether WeChat Pay signed these bytes.

use serde_json::json;
use wechatpay_endpoints::runtime::verification::{SignatureHeaders, verify};
use wechatpay_endpoints::{PlatformKey, PlatformKeys};

use crate::arguments::Verify;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::{input, output, sign};

/// Verifies.
pub(crate) fn run(arguments: &Verify, variables: &Variables, json: bool) -> Result<(), Failure> {
    let body = input::bytes(&arguments.body)?;
    let key = match &arguments.certificate {
        Some(path) => PlatformKey::from_certificate(&input::bytes(&format!("@{path}"))?)?,
        None => {
            let (id, pem) = variables.public_key()?;
            PlatformKey::from_pem(id, &pem)?
        }
    };
    let keys = PlatformKeys::from(key);
    let headers = SignatureHeaders {
        timestamp: Some(&arguments.timestamp),
        nonce: Some(&arguments.nonce),
        serial: Some(&arguments.serial),
        signature: Some(&arguments.signature),
        signature_type: None,
    };
    match verify(&keys, &headers, &body, arguments.at.unwrap_or_else(sign::now)) {
        Ok(()) if json => output::json(&json!({ "verified": true })),
        Ok(()) => output::text("yes: WeChat Pay signed these bytes"),
        Err(verification_error) => Err(Failure::Verification(format!("no: {verification_error}"))),
    }
}
