//! The body of a notification: the envelope, and in it the resource, encrypted.

use serde_json::json;

use super::{NotificationFault, Waiting};
use crate::StartError;
use crate::engine::clock::rfc3339;
use crate::engine::control::ControlError;
use crate::engine::keys::{Keys, characters};

/// A number like WeChat Pay's: a UUID.
pub(super) fn id() -> Result<String, ControlError> {
    let digits = characters(b"0123456789abcdef", 32).map_err(no_randomness)?;
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| digits.get(part).unwrap_or_default());
    Ok(parts.join("-"))
}

fn no_randomness(error: StartError) -> ControlError {
    ControlError::new(error.to_string())
}

/// The body as it is sent, spoiled as `fault` says.
pub(super) fn body(notification: &Waiting, keys: &Keys, fault: Option<NotificationFault>) -> Result<String, ControlError> {
    match fault {
        Some(NotificationFault::NotJson) => return Ok("<xml><return_code>SUCCESS</return_code></xml>".to_owned()),
        Some(NotificationFault::NotANotification) => return Ok(r#"{"code":"SUCCESS"}"#.to_owned()),
        _ => {}
    }
    let mut key = keys.api_v3_key().as_bytes().to_vec();
    if fault == Some(NotificationFault::WrongApiV3Key) {
        key.reverse();
    }
    let algorithm = match fault {
        Some(NotificationFault::UnknownAlgorithm) => "AEAD_CHACHA20_POLY1305",
        _ => keys.algorithm().aead(),
    };
    let nonce = characters(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 12).map_err(no_randomness)?;
    // `PAYSCORE.USER_PAID` is of the type `payscore`.
    let original_type = notification.event_type.split('.').next().unwrap_or_default().to_lowercase();
    let ciphertext = keys.algorithm().seal(&key, &nonce, &original_type, notification.resource.as_bytes());
    let ciphertext = ciphertext.ok_or_else(|| ControlError::new("the resource cannot be encrypted"))?;
    let body = json!({
        "id": notification.id,
        "create_time": rfc3339(notification.created_at),
        "resource_type": "encrypt-resource",
        "event_type": notification.event_type,
        "summary": "沙箱通知",
        "resource": {
            "original_type": original_type,
            "algorithm": algorithm,
            "ciphertext": ciphertext,
            "associated_data": original_type,
            "nonce": nonce,
        },
    });
    Ok(body.to_string())
}
