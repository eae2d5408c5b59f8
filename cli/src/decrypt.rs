//! `wechatpay decrypt`: prints the plaintext of a notification's resource. It does not check the signature: `verify` does.

use serde_json::{Value, json};
use wechatpay_endpoints::runtime::keys::DecryptError;

use crate::arguments::Decrypt;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::saved::SavedMessage;
use crate::{input, output};

/// The algorithms that are tried where none is named, as by older notifications and by whoever gives the parts.
const ALGORITHMS: [&str; 2] = ["AEAD_AES_256_GCM", "AEAD_SM4_GCM"];

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
    let key = variables.api_v3_key()?;
    let decrypt = |algorithm: &str| key.decrypt_with(algorithm, &nonce, &associated_data, &ciphertext);
    let plaintext = match &algorithm {
        Some(algorithm) => decrypt(algorithm).map_err(|error| not_by(algorithm, &error, decrypt))?,
        None => {
            let (algorithm, plaintext) = tried(decrypt)?;
            if !json {
                output::note(&format!("no algorithm is named; it is encrypted by {algorithm}"));
            }
            plaintext
        }
    };
    if json {
        let text = String::from_utf8_lossy(&plaintext).into_owned();
        return output::json(&serde_json::from_str(&text).unwrap_or_else(|_| json!(text)));
    }
    output::plaintext(&plaintext)
}

/// Decrypts by the first algorithm that does.
fn tried(decrypt: impl Fn(&str) -> Result<Vec<u8>, DecryptError>) -> Result<(&'static str, Vec<u8>), Failure> {
    for algorithm in ALGORITHMS {
        match decrypt(algorithm) {
            Ok(plaintext) => return Ok((algorithm, plaintext)),
            Err(DecryptError::WrongKey) => {}
            Err(error) => return Err(Failure::Verification(error.to_string())),
        }
    }
    let (wrong, [one, other]) = (DecryptError::WrongKey, ALGORITHMS);
    Err(Failure::Verification(format!("{wrong} (neither {one} nor {other} decrypts it)")))
}

/// Says why the named algorithm does not decrypt: the key is another, or it is the name that is wrong.
fn not_by(named: &str, error: &DecryptError, decrypt: impl Fn(&str) -> Result<Vec<u8>, DecryptError>) -> Failure {
    let is_wrong = matches!(error, DecryptError::WrongKey);
    let other = ALGORITHMS.into_iter().find(|other| is_wrong && *other != named && decrypt(other).is_ok());
    Failure::Verification(match other {
        Some(other) => format!("{named} is named, and it is encrypted by {other}: `--algorithm {other}` decrypts it"),
        None => error.to_string(),
    })
}

/// What decrypting takes besides the key.
struct Encrypted {
    /// `None` if it is not named.
    algorithm: Option<String>,
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
        algorithm: text("algorithm"),
        nonce: required("nonce")?,
        // It may be empty or missing.
        associated_data: text("associated_data").unwrap_or_default(),
        ciphertext: required("ciphertext")?,
    })
}
