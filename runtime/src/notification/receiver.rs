//! Turns headers and raw bytes into a notification: verifies the bytes, decrypts, parses, in this order.

use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::{Notification, NotificationError};
use crate::declaration::DecodeError;
use crate::json::tape::{Node, Nodes, Tape};
use crate::keys::{ApiV3Key, DecryptError, PlatformKeys};
use crate::verification::{SignatureHeaders, verify};

/// Receives the notifications of one merchant. It is cheap to clone.
#[derive(Clone)]
pub struct NotificationReceiver(Arc<Inner>);

struct Inner {
    keys: PlatformKeys,
    api_v3_key: ApiV3Key,
    clock: Box<dyn Fn() -> u64 + Send + Sync>,
    /// Downloads certificates that are not known yet.
    #[cfg(feature = "client")]
    client: Option<crate::Client>,
}

/// A notification on the wire. Its texts are borrowed, since most are of use only until the resource is decrypted.
struct Envelope<'b> {
    id: &'b str,
    create_time: Option<&'b str>,
    event_type: &'b str,
    resource_type: Option<&'b str>,
    summary: Option<&'b str>,
    resource: Resource<'b>,
}

/// The encrypted part.
struct Resource<'b> {
    original_type: Option<&'b str>,
    algorithm: &'b str,
    ciphertext: &'b str,
    nonce: &'b str,
    associated_data: Option<&'b str>,
}

impl<'b> Envelope<'b> {
    fn read(node: Node<'b>) -> Result<Self, DecodeError> {
        let members = node.members()?;
        let resource = required(members, "resource")?;
        Ok(Envelope {
            id: text(members, "id")?,
            create_time: optional_text(members, "create_time")?,
            event_type: text(members, "event_type")?,
            resource_type: optional_text(members, "resource_type")?,
            summary: optional_text(members, "summary")?,
            resource: Resource::read(resource).map_err(|problem| problem.inside("resource"))?,
        })
    }
}

impl<'b> Resource<'b> {
    fn read(node: Node<'b>) -> Result<Self, DecodeError> {
        let members = node.members()?;
        Ok(Resource {
            original_type: optional_text(members, "original_type")?,
            algorithm: text(members, "algorithm")?,
            ciphertext: text(members, "ciphertext")?,
            nonce: text(members, "nonce")?,
            associated_data: optional_text(members, "associated_data")?,
        })
    }
}

fn text<'b>(members: Nodes<'b>, name: &str) -> Result<&'b str, DecodeError> {
    required(members, name)?.text().map_err(|problem| problem.inside(name))
}

fn optional_text<'b>(members: Nodes<'b>, name: &str) -> Result<Option<&'b str>, DecodeError> {
    members.named(name).map(Node::text).transpose().map_err(|problem| problem.inside(name))
}

fn required<'b>(members: Nodes<'b>, name: &str) -> Result<Node<'b>, DecodeError> {
    members.named(name).ok_or_else(|| DecodeError::missing().inside(name))
}

impl NotificationReceiver {
    /// Makes a receiver from the platform's keys, which verify, and the merchant's APIv3 key, which decrypts.
    pub fn new(keys: impl Into<PlatformKeys>, api_v3_key: ApiV3Key) -> Self {
        Self::with_clock(keys, api_v3_key, || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    /// Does what [`new`](Self::new) does, with a clock of your own (unix seconds): for tests.
    pub fn with_clock(
        keys: impl Into<PlatformKeys>,
        api_v3_key: ApiV3Key,
        clock: impl Fn() -> u64 + Send + Sync + 'static,
    ) -> Self {
        NotificationReceiver(Arc::new(Inner {
            keys: keys.into(),
            api_v3_key,
            clock: Box::new(clock),
            #[cfg(feature = "client")]
            client: None,
        }))
    }

    /// Makes a receiver with the clock and the platform keys of a client. It shares the keys with the client.
    ///
    /// # Errors
    ///
    /// Fails if the client has no APIv3 key.
    #[cfg(feature = "client")]
    pub fn from_client(client: &crate::Client) -> Result<Self, crate::ConfigurationError> {
        let api_v3_key = client.api_v3_key().cloned().ok_or_else(|| {
            let fix = "give it to the client with `ClientBuilder::api_v3_key`, or set WECHATPAY_APIV3_KEY";
            crate::ConfigurationError::new("the APIv3 key", "is not known to the client", fix)
        })?;
        let clock = client.clone();
        Ok(NotificationReceiver(Arc::new(Inner {
            keys: client.platform_keys().clone(),
            api_v3_key,
            clock: Box::new(move || clock.now()),
            client: Some(client.clone()),
        })))
    }

    /// Verifies, decrypts and parses a notification. `headers` are the request's headers (a `HeaderMap` with the feature `http`),
    /// `body` its bytes as they arrived.
    ///
    /// A notification that was received before is accepted again if it is not older than 300 s.
    /// [`Store::once`](super::Store::once) handles each only once.
    ///
    /// A refused notification leaves a warning in the log (a probe: an info event) with the cause, and with id and event type if
    /// their signature was verified.
    ///
    /// # Errors
    ///
    /// Each cause is a [`NotificationError`] of its own. [`NotificationError::response`] is the response to send.
    pub fn receive<'h>(&self, headers: impl Into<SignatureHeaders<'h>>, body: &[u8]) -> Result<Notification, NotificationError> {
        let Inner { keys, clock, .. } = &*self.0;
        verify(keys, &headers.into(), body, clock()).map_err(|problem| NotificationError::Verification(problem).logged(None))?;
        self.open(body)
    }

    /// Does what [`receive`](Self::receive) does. A receiver made with [`from_client`](Self::from_client) first downloads the
    /// platform certificate that the notification names, if it is not known yet: for certificate mode.
    ///
    /// # Errors
    ///
    /// Fails where [`receive`](Self::receive) fails.
    #[cfg(feature = "client")]
    pub async fn receive_downloading<'h>(
        &self,
        headers: impl Into<SignatureHeaders<'h>>,
        body: &[u8],
    ) -> Result<Notification, NotificationError> {
        let headers = headers.into();
        match &self.0.client {
            Some(client) => {
                let verified = client.verify(&headers, body).await;
                verified.map_err(|problem| NotificationError::Verification(problem).logged(None))?;
            }
            None => return self.receive(headers, body),
        }
        self.open(body)
    }

    /// Does what `receive_downloading` does where there is a client.
    #[cfg(feature = "http")]
    pub(super) async fn receive_in_any_mode(
        &self,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<Notification, NotificationError> {
        #[cfg(feature = "client")]
        return self.receive_downloading(headers, body).await;
        #[cfg(not(feature = "client"))]
        self.receive(headers, body)
    }

    /// Decrypts and parses verified bytes.
    fn open(&self, body: &[u8]) -> Result<Notification, NotificationError> {
        let tape = Tape::parse_verified(body).map_err(|error| NotificationError::NotJson(error.to_string()).logged(None))?;
        let Envelope { id, create_time, event_type, resource_type, summary, resource } =
            Envelope::read(tape.root()).map_err(|problem| NotificationError::NotANotification(problem).logged(None))?;
        let plain = self.decrypt(&resource).map_err(|error| error.logged(Some((id, event_type))))?;
        let owned = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Ok(Notification {
            id: id.to_owned(),
            create_time: owned(create_time),
            event_type: event_type.to_owned(),
            resource_type: owned(resource_type),
            summary: owned(summary),
            original_type: owned(resource.original_type),
            resource: plain,
        })
    }

    fn decrypt(&self, resource: &Resource<'_>) -> Result<Vec<u8>, NotificationError> {
        let Resource { algorithm, ciphertext, nonce, associated_data, .. } = resource;
        let plain = self.0.api_v3_key.decrypt_with(algorithm, nonce, associated_data.unwrap_or_default(), ciphertext);
        plain.map_err(|problem| match problem {
            DecryptError::UnknownAlgorithm => NotificationError::UnknownAlgorithm((*algorithm).to_owned()),
            problem => NotificationError::Decrypt(problem),
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
