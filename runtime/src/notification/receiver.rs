//! From headers and raw bytes to a notification: verified over the bytes, decrypted, parsed, in this order.

use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use wechatpay_macros::wechatpay_object;

use super::{Notification, NotificationError};
use crate::declaration::Value as _;
use crate::json::Json;
use crate::keys::{ApiV3Key, PlatformKeys};
use crate::verification::{SignatureHeaders, verify};

/// The one algorithm that resources are encrypted by.
pub(super) const ALGORITHM: &str = "AEAD_AES_256_GCM";

/// Receives the notifications of one merchant. Cheap to clone.
#[derive(Clone)]
pub struct NotificationReceiver(Arc<Inner>);

struct Inner {
    keys: PlatformKeys,
    api_v3_key: ApiV3Key,
    clock: Box<dyn Fn() -> u64 + Send + Sync>,
}

/// A notification as it travels.
#[wechatpay_object(crate = crate)]
struct Envelope {
    id: String,
    create_time: Option<String>,
    event_type: String,
    resource_type: Option<String>,
    summary: Option<String>,
    resource: Resource,
}

/// The encrypted part.
#[wechatpay_object(crate = crate)]
struct Resource {
    original_type: Option<String>,
    algorithm: String,
    ciphertext: String,
    nonce: String,
    associated_data: Option<String>,
}

impl NotificationReceiver {
    /// From the platform's keys, which verify, and the merchant's APIv3 key, which decrypts.
    pub fn new(keys: impl Into<PlatformKeys>, api_v3_key: ApiV3Key) -> Self {
        Self::with_clock(keys, api_v3_key, || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    /// As [`new`](Self::new), with the time in unix seconds from elsewhere: for tests.
    pub fn with_clock(
        keys: impl Into<PlatformKeys>,
        api_v3_key: ApiV3Key,
        clock: impl Fn() -> u64 + Send + Sync + 'static,
    ) -> Self {
        NotificationReceiver(Arc::new(Inner { keys: keys.into(), api_v3_key, clock: Box::new(clock) }))
    }

    /// Verifies, decrypts and parses a notification. `headers` are the request's (with the feature `http`, a `HeaderMap`),
    /// `body` its bytes as they arrived.
    ///
    /// A notification that was taken before passes here again if it is not older than 300 s: that is what
    /// [`Store::once`](super::Store::once) is for.
    ///
    /// # Errors
    ///
    /// Each case is its own; [`NotificationError::answer`] is what to answer.
    pub fn receive<'h>(&self, headers: impl Into<SignatureHeaders<'h>>, body: &[u8]) -> Result<Notification, NotificationError> {
        let Inner { keys, api_v3_key, clock } = &*self.0;
        verify(keys, &headers.into(), body, clock()).map_err(NotificationError::Untrusted)?;
        let json = Json::parse(body).map_err(|error| NotificationError::NotJson(error.to_string()))?;
        let Envelope { id, create_time, event_type, resource_type, summary, resource } =
            Envelope::read(json).map_err(NotificationError::NotANotification)?;
        if resource.algorithm != ALGORITHM {
            return Err(NotificationError::UnknownAlgorithm(resource.algorithm));
        }
        let associated_data = resource.associated_data.unwrap_or_default();
        let plain = api_v3_key
            .decrypt(&resource.nonce, &associated_data, &resource.ciphertext)
            .map_err(NotificationError::Undecryptable)?;
        Ok(Notification {
            id,
            create_time: create_time.unwrap_or_default(),
            event_type,
            resource_type: resource_type.unwrap_or_default(),
            summary: summary.unwrap_or_default(),
            original_type: resource.original_type.unwrap_or_default(),
            resource: plain,
        })
    }
}

impl fmt::Debug for NotificationReceiver {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("NotificationReceiver").field("keys", &self.0.keys).finish_non_exhaustive()
    }
}

impl<'h> From<&SignatureHeaders<'h>> for SignatureHeaders<'h> {
    fn from(headers: &SignatureHeaders<'h>) -> Self {
        *headers
    }
}
