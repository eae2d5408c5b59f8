//! `wechatpay decrypt`: prints the plaintext of a notification's resource. It does not check the signature: `verify` does.

use serde_json::{Value, json};

use crate::arguments::Decrypt;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::saved::SavedMessage;
use crate::{input, output};

/// The algorithm where none is named.
pub(crate) const ALGORITHM: &str = "AEAD_AES_256_GCM";

/// Decrypts the resource and prints it.
pub(crate) fn run(arguments: &Decrypt, variables: &Variables, json: bool) -> Result<(), Failure> {
    let Encrypted { algorithm, nonce, associated_data, ciphertext } = match (&arguments.nonce, &arguments.ciphertext) {
        (Some(nonce), Some(ciphertext)) => Encrypted {
            algorithm: arguments.algorithm.clone(),
            nonce: nonce.clone(),
            associated_data: arguments.associated_data.clone(),
            ciphertext: ciphertext.clone(),
        },
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
    let plaintext = variables.api_v3_key()?.decrypt_with(&algorithm, &nonce, &associated_data, &ciphertext);
    let plaintext = plaintext.map_err(|error| Failure::Verification(error.to_string()))?;
    if json {
        let text = String::from_utf8_lossy(&plaintext).into_owned();
        return output::json(&serde_json::from_str(&text).unwrap_or_else(|_| json!(text)));
    }
    output::plaintext(&plaintext)
}

/// What decrypting takes besides the key.
struct Encrypted {
    algorithm: String,
    nonce: String,
    associated_data: String,
    ciphertext: String,
}

/// Reads algorithm, nonce, associated data and ciphertext from a notification, from its `resource`, or from an encrypted certificate.
fn resource(notification: &[u8]) -> Result<Encrypted, Failure> {
    let error = |problem: String| Failure::Request(format!("the input is not a notification: {problem}"));
    let notification: Value = serde_json::from_slice(notification).map_err(|problem| error(problem.to_string()))?;
    let resource = notification.get("resource").unwrap_or(&notification);
    let text = |name: &str| resource.get(name).and_then(Value::as_str).map(str::to_owned);
    let required = |name: &str| text(name).ok_or_else(|| error(format!("`{name}` of `resource` is missing")));
    Ok(Encrypted {
        algorithm: text("algorithm").unwrap_or_else(|| ALGORITHM.to_owned()),
        nonce: required("nonce")?,
        // It may be empty or missing.
        associated_data: text("associated_data").unwrap_or_default(),
        ciphertext: required("ciphertext")?,
    })
}
