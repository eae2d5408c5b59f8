//! `wechatpay decrypt`: the plaintext of a notification's resource. Its signature is somebody else's business: `verify`.

use serde_json::{Value, json};

use crate::arguments::Decrypt;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::saved::SavedMessage;
use crate::{input, output};

/// Decrypts.
pub(crate) fn run(arguments: &Decrypt, variables: &Variables, json: bool) -> Result<(), Failure> {
    let (nonce, associated_data, ciphertext) = match (&arguments.nonce, &arguments.ciphertext) {
        (Some(nonce), Some(ciphertext)) => (nonce.clone(), arguments.associated_data.clone(), ciphertext.clone()),
        _ => {
            let saved = arguments.saved.as_deref().map_or_else(input::stdin, input::bytes)?;
            resource(&SavedMessage::parse(saved)?.body)?
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

/// Nonce, associated data and ciphertext of a notification, of its `resource`, or of a certificate's envelope.
fn resource(notification: &[u8]) -> Result<(String, String, String), Failure> {
    let error = |problem: String| Failure::Request(format!("there is no notification: {problem}"));
    let notification: Value = serde_json::from_slice(notification).map_err(|problem| error(problem.to_string()))?;
    let resource = notification.get("resource").unwrap_or(&notification);
    let text = |name: &str| resource.get(name).and_then(Value::as_str).map(str::to_owned);
    let required = |name: &str| text(name).ok_or_else(|| error(format!("`{name}` of `resource` is missing")));
    // It may be missing as well as empty.
    Ok((required("nonce")?, text("associated_data").unwrap_or_default(), required("ciphertext")?))
}
