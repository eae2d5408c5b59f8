//! `wechatpay decrypt`: prints the plaintext of a notification's resource. It does not check the signature: `verify` does.

use serde_json::{Value, json};

use crate::arguments::Decrypt;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::saved::SavedMessage;
use crate::{input, output};

/// Decrypts the resource and prints it.
pub(crate) fn run(arguments: &Decrypt, variables: &Variables, json: bool) -> Result<(), Failure> {
    let (nonce, associated_data, ciphertext) = match (&arguments.nonce, &arguments.ciphertext) {
        (Some(nonce), Some(ciphertext)) => (nonce.clone(), arguments.associated_data.clone(), ciphertext.clone()),
        _ => {
            let saved = arguments.saved.as_deref().map_or_else(input::stdin, input::bytes)?;
            let saved = SavedMessage::parse(saved)?;
            if !saved.has_no_headers() && !json {
                // Not an error: what does not verify may be looked into.
                output::note("the signature of the saved message was not checked; `wechatpay verify` does that");
            }
            resource(&saved.body)?
        }
    };
    let plaintext = variables.api_v3_key()?.decrypt(&nonce, &associated_data, &ciphertext);
    let plaintext = plaintext.map_err(|error| Failure::Verification(error.to_string()))?;
    if json {
        let text = String::from_utf8_lossy(&plaintext).into_owned();
        return output::json(&serde_json::from_str(&text).unwrap_or_else(|_| json!(text)));
    }
    output::plaintext(&plaintext)
}

/// Reads nonce, associated data and ciphertext from a notification, from its `resource`, or from an encrypted certificate.
fn resource(notification: &[u8]) -> Result<(String, String, String), Failure> {
    let error = |problem: String| Failure::Request(format!("the input is not a notification: {problem}"));
    let notification: Value = serde_json::from_slice(notification).map_err(|problem| error(problem.to_string()))?;
    let resource = notification.get("resource").unwrap_or(&notification);
    let text = |name: &str| resource.get(name).and_then(Value::as_str).map(str::to_owned);
    let required = |name: &str| text(name).ok_or_else(|| error(format!("`{name}` of `resource` is missing")));
    // Associated data may be empty or missing.
    Ok((required("nonce")?, text("associated_data").unwrap_or_default(), required("ciphertext")?))
}
