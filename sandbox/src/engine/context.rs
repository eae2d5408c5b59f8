//! What a call is served with: who calls, when, the other products, and notifications.

use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::shared::Shared;

/// What a product serves a call or a control call with.
#[derive(Debug, Clone, Copy)]
pub struct Context<'c> {
    /// The number of the merchant that signed the call.
    pub mchid: &'c str,
    /// The gateway's time, in Unix seconds.
    pub now: u64,
    /// The platform key that the request names in `Wechatpay-Serial`. It signs the notifications about what the request creates.
    pub named_key: Option<&'c str>,
    /// Scheme, host and port with which URLs in responses begin.
    pub base_url: &'c str,
    /// The time by the clock by which the client signs, in Unix seconds: the gateway's, or the machine's.
    pub(crate) client_time: u64,
    pub(crate) shared: &'c Shared,
}

impl<'c> Context<'c> {
    pub(crate) fn new(shared: &'c Shared) -> Self {
        let now = shared.clock.now();
        Context { mchid: shared.keys.mchid(), now, named_key: None, base_url: &shared.base_url, client_time: now, shared }
    }

    /// Returns another product of the gateway, by its type.
    ///
    /// # Errors
    ///
    /// Fails with 500 `SYSTEM_ERROR` if the gateway has no such product.
    pub fn product<P: Product>(&self) -> Result<&'c P, ErrorResponse> {
        self.shared.products.get::<P>()
    }

    /// The address of the cashier page that pays what this opens, if links to pay at lead there.
    pub(crate) fn cashier_link(&self, prepay_id: &str) -> Option<String> {
        let link = || format!("{}/__sandbox/cashier?prepay_id={prepay_id}", self.shared.base_url);
        self.shared.cashier_links.then(link)
    }

    /// Sends a notification if the URL is plain http to this machine, and retries until the receiver accepts it. The gateway
    /// never calls other URLs. `named_key` is the [`named_key`](Context::named_key) of the call that created the subject of the
    /// notification; `resource` is the JSON to encrypt.
    pub fn notify(&self, url: &str, named_key: Option<&str>, event_type: &str, resource: impl Into<Vec<u8>>) {
        let _ = self.shared.notifications.add(url, named_key, event_type, resource.into(), self.now);
    }
}
