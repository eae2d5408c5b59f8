//! What a product works with: who calls, when, the other products, and notifications.

use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::shared::Shared;

/// What a call or control call is answered with.
#[derive(Debug, Clone, Copy)]
pub struct Context<'c> {
    /// The merchant whose gateway it is: whoever signed.
    pub mchid: &'c str,
    /// The gateway's time, in unix seconds.
    pub now: u64,
    /// The key of the platform that the request names in `Wechatpay-Serial`: what notifications of what it creates are signed with.
    pub named_key: Option<&'c str>,
    /// Scheme, host and port that addresses in responses begin with.
    pub base_url: &'c str,
    pub(crate) shared: &'c Shared,
}

impl<'c> Context<'c> {
    pub(crate) fn new(shared: &'c Shared) -> Self {
        Context { mchid: shared.keys.mchid(), now: shared.clock.now(), named_key: None, base_url: &shared.base_url, shared }
    }

    /// Another product of the gateway, by its type.
    ///
    /// # Errors
    ///
    /// If the gateway has no such product: 500 `SYSTEM_ERROR`.
    pub fn product<P: Product>(&self) -> Result<&'c P, ErrorResponse> {
        self.shared.products.get::<P>()
    }

    /// Sends a notification, until it is taken, if the URL is plain http on this machine. Another one is the merchant's, and not the
    /// gateway's to call. `named_key` is the [`named_key`](Context::named_key) of the call that created what it is about, and `resource`
    /// is what is encrypted, as JSON.
    pub fn notify(&self, url: &str, named_key: Option<&str>, event_type: &str, resource: impl Into<Vec<u8>>) {
        let _ = self.shared.notifications.add(url, named_key, event_type, resource.into(), self.now);
    }
}
