//! The receivers of several merchants, told apart by the path of the request: `/notify/{mchid}`.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::{NotificationError, NotificationReceiver};

/// Receives the notifications of several merchants in one server. The last segment of the path says whose a notification is, so give
/// each merchant a `notify_url` of its own: `https://pay.example.com/notify/1900000109`. It is cheap to clone.
///
/// Each receiver has the keys of its merchant. A notification that arrives at the path of another merchant is refused: its key is not
/// known there, or its resource does not decrypt.
///
/// ```
/// use wechatpay_runtime::notification::{NotificationError, Notification, NotificationReceiver, NotificationReceivers};
/// use wechatpay_runtime::verification::SignatureHeaders;
///
/// fn notified(
///     receivers: &NotificationReceivers,
///     path: &str,
///     headers: &SignatureHeaders<'_>,
///     body: &[u8],
/// ) -> Result<Notification, NotificationError> {
///     receivers.of_path(path)?.receive(headers, body)
/// }
///
/// # fn build(shop: NotificationReceiver, provider: NotificationReceiver) {
/// let receivers: NotificationReceivers = [("1900000109", shop), ("1900000100", provider)].into_iter().collect();
/// # }
/// ```
///
/// With axum, `MerchantNotification` is the extractor; for every server that takes a service of `tower` there is
/// `NotificationService`.
#[derive(Clone, Default)]
pub struct NotificationReceivers(Arc<HashMap<String, NotificationReceiver>>);

impl NotificationReceivers {
    /// Makes the receivers of these clients, each under its merchant number or its brand's id.
    ///
    /// # Errors
    ///
    /// Fails if a client has no APIv3 key.
    #[cfg(feature = "client")]
    pub fn from_clients<'c>(clients: impl IntoIterator<Item = &'c crate::Client>) -> Result<Self, crate::ConfigurationError> {
        let receiver =
            |client: &crate::Client| Ok((client.identity().id().to_owned(), NotificationReceiver::from_client(client)?));
        clients.into_iter().map(receiver).collect()
    }

    /// Returns the receiver that was given for the last segment of this path (a query behind it does not count).
    ///
    /// # Errors
    ///
    /// Returns [`NotificationError::UnknownMerchant`] if there is none.
    pub fn of_path(&self, path: &str) -> Result<&NotificationReceiver, NotificationError> {
        let merchant = last_segment(path);
        let unknown = || NotificationError::UnknownMerchant(merchant.to_owned()).logged(None);
        self.0.get(merchant).ok_or_else(unknown)
    }
}

/// Returns what names the merchant in a path.
pub(super) fn last_segment(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

impl<N: Into<String>> FromIterator<(N, NotificationReceiver)> for NotificationReceivers {
    /// Collects pairs of a merchant number and its receiver. Of two with the same number the last one counts.
    fn from_iter<I: IntoIterator<Item = (N, NotificationReceiver)>>(receivers: I) -> Self {
        NotificationReceivers(Arc::new(receivers.into_iter().map(|(merchant, receiver)| (merchant.into(), receiver)).collect()))
    }
}

impl fmt::Debug for NotificationReceivers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.0.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{ApiV3Key, PlatformKey};

    #[test]
    fn the_last_segment_of_the_path_says_whose_a_notification_is() {
        let key = include_bytes!("../../../tests/end_to_end/keys/platform_public_key.pem");
        let key = PlatformKey::from_pem("PUB_KEY_ID_1", key).unwrap();
        let receiver = NotificationReceiver::new(key, ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap());
        let receivers: NotificationReceivers = [("1900000109", receiver)].into_iter().collect();
        for path in ["/notify/1900000109", "/1900000109", "1900000109", "/a/b/1900000109/", "/notify/1900000109?from=wechat"] {
            assert!(receivers.of_path(path).is_ok(), "{path}");
        }
        for path in
            ["", "/", "/notify", "/1900000109/notify", "/notify/190000010", "/notify/1900000109%20", "/notify?/1900000109"]
        {
            let error = receivers.of_path(path).unwrap_err();
            assert_eq!(error.response().status(), 404, "{path}: {error}");
        }
    }
}
