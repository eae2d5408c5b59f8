//! A running gateway: what a client needs to reach it, control calls as methods, shutdown. `builder` starts it.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use wechatpay_runtime::Endpoint;
use wechatpay_runtime::server::{self, IncomingRequest};

use crate::engine::access;
use crate::engine::builder::Builder;
use crate::engine::clock::Clock;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlError};
use crate::engine::fault::Injection;
use crate::engine::journal::{Entry, Verdict};
use crate::engine::keys::Keys;
use crate::engine::notification::NotificationFault;
use crate::engine::platform::KeyMode;
use crate::engine::product::Product;
use crate::engine::routes;
use crate::engine::secret_file::write_private;
use crate::engine::sensitive::Named;
use crate::engine::shared::Shared;

/// A WeChat Pay gateway on this machine. It serves until it is dropped or [shut down](Gateway::shutdown).
pub struct Gateway {
    pub(crate) shared: Arc<Shared>,
    pub(crate) address: SocketAddr,
    pub(crate) stop: watch::Sender<bool>,
    pub(crate) server: JoinHandle<()>,
    pub(crate) deliveries: JoinHandle<()>,
}

impl Gateway {
    /// Starts a gateway with fresh keys on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// Fails where [`Builder::start`] fails.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Returns a builder, to configure the gateway before it starts.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the base URL for clients: on this machine, `http://127.0.0.1:49152`, or the URL of [`Builder::public_url`].
    pub fn base_url(&self) -> String {
        self.shared.base_url.clone()
    }

    /// Returns the address and the port on which the gateway listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the keys, numbers and serials of the merchant and of the platform.
    pub fn keys(&self) -> &Keys {
        &self.shared.keys
    }

    /// Returns the gateway's clock. When it is advanced, clients may share it or keep the machine's: each is answered by the clock that
    /// it signs by, and notifications are signed by that of the last call.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Writes `apiclient_key.pem`, `apiclient_cert.pem`, `pub_key.pem` and `platform_cert.pem` into a directory and returns the
    /// variables that configure a client in any language: `WECHATPAY_MCHID`, `WECHATPAY_SERIAL_NO`,
    /// `WECHATPAY_PRIVATE_KEY_PATH`, `WECHATPAY_APIV3_KEY`, `WECHATPAY_BASE_URL`, and, except in certificate mode,
    /// `WECHATPAY_PUBLIC_KEY_ID` and `WECHATPAY_PUBLIC_KEY_PATH`. If the base URL is plain http to another machine
    /// (see [`Builder::public_url`]), `WECHATPAY_ALLOW_HTTP` is among them, because clients refuse such a URL without it. A client of
    /// the brand has `WECHATPAY_BRAND_ID` ([`Keys::brand_id`](crate::Keys::brand_id)) in place of `WECHATPAY_MCHID`.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be written.
    pub fn write_environment(&self, directory: &Path) -> io::Result<Vec<(&'static str, String)>> {
        let keys = self.keys();
        let (private, public) = (directory.join("apiclient_key.pem"), directory.join("pub_key.pem"));
        write_private(&private, keys.merchant_private_key_pem())?;
        write_private(&public, keys.platform_public_key_pem())?;
        write_private(&directory.join("apiclient_cert.pem"), keys.merchant_certificate_pem())?;
        write_private(&directory.join("platform_cert.pem"), keys.platform_certificate_pem())?;
        let mut variables = vec![
            ("WECHATPAY_MCHID", keys.mchid().to_owned()),
            ("WECHATPAY_SERIAL_NO", keys.merchant_serial().to_owned()),
            ("WECHATPAY_PRIVATE_KEY_PATH", private.display().to_string()),
            ("WECHATPAY_APIV3_KEY", keys.api_v3_key().to_owned()),
            ("WECHATPAY_BASE_URL", self.base_url()),
        ];
        if self.key_mode() != KeyMode::Certificate {
            variables.push(("WECHATPAY_PUBLIC_KEY_ID", keys.platform_key_id().to_owned()));
            variables.push(("WECHATPAY_PUBLIC_KEY_PATH", public.display().to_string()));
        }
        if is_remote_http(&self.base_url()) {
            variables.push(("WECHATPAY_ALLOW_HTTP", "true".to_owned()));
        }
        Ok(variables)
    }

    /// Returns how clients get the platform's keys.
    pub fn key_mode(&self) -> KeyMode {
        self.shared.platform.mode()
    }

    /// Issues and lists one more platform certificate, valid for `lifetime`, and returns its serial. Responses are still signed
    /// as before. Generating its key takes a moment.
    ///
    /// # Errors
    ///
    /// Fails if the operating system gives no random bytes.
    pub async fn issue_certificate(&self, lifetime: Duration) -> Result<String, ControlError> {
        control::issue(&self.shared, lifetime).await
    }

    /// Signs every response with this key from now on, whatever key a request names: a listed certificate, or the public
    /// key.
    ///
    /// # Errors
    ///
    /// Fails if the gateway has no such key in its [`KeyMode`].
    pub fn sign_with(&self, serial: &str) -> Result<(), ControlError> {
        Ok(self.shared.platform.sign_with(serial)?)
    }

    /// Signs each response as the [`KeyMode`] says again. Undoes [`sign_with`](Gateway::sign_with).
    pub fn sign_by_mode(&self) {
        self.shared.platform.sign_by_mode();
    }

    /// Removes a certificate from the list. If responses are signed with it, they still are.
    ///
    /// # Errors
    ///
    /// Fails if no certificate with this serial is listed.
    pub fn withdraw_certificate(&self, serial: &str) -> Result<(), ControlError> {
        Ok(self.shared.platform.withdraw(serial)?)
    }

    /// Runs `act` with a product, for example to look at the state of your own product in a test. No call of a product is carried out
    /// meanwhile, so that `act` must not wait for one.
    ///
    /// # Errors
    ///
    /// Fails if `act` fails or the gateway has no such product.
    pub fn with<P: Product, T>(&self, act: impl FnOnce(&P, &Context<'_>) -> Result<T, ControlError>) -> Result<T, ControlError> {
        let result = self.shared.within(|context| act(context.product()?, context));
        self.shared.notifications.wake();
        result
    }

    /// Injects a fault into later calls: `gateway.inject(Fault::Probe)`, `gateway.inject(Fault::SystemError.times(3))`.
    pub fn inject(&self, fault: impl Into<Injection>) {
        self.shared.faults.inject(fault.into());
    }

    /// Sends a notification of any event type to a URL on this machine, and retries until the receiver accepts it. Use it for
    /// events that the gateway does not send by itself. `resource` is the JSON to encrypt.
    ///
    /// # Errors
    ///
    /// Fails if the URL is not plain http to this machine.
    pub fn notify(&self, url: &str, event_type: &str, resource: impl Into<Vec<u8>>) -> Result<(), ControlError> {
        self.shared.notifications.add(url, None, event_type, resource.into(), self.shared.clock.now())
    }

    /// Injects a fault into the next `count` deliveries of notifications.
    pub fn inject_notification(&self, fault: NotificationFault, count: usize) {
        self.shared.notifications.inject(fault, count);
    }

    /// Returns the number of notifications that are not accepted yet and will be sent (again).
    pub fn waiting_notifications(&self) -> usize {
        self.shared.notifications.count()
    }

    /// Waits until every notification was taken. One that nobody takes is sent again by the gateway's clock, for a day: put a time-out
    /// around it, or advance the clock.
    pub async fn delivered(&self) {
        while self.waiting_notifications() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// The requests of `E` that were signed rightly and fit their declaration, oldest first, whatever they were answered: what
    /// [`journal`](Gateway::journal) has of them, save for bodies that it has cut.
    ///
    /// ```
    /// use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
    /// use wechatpay_sandbox::Gateway;
    ///
    /// fn expect_one_order_of(gateway: &Gateway, fen: i64) {
    ///     let orders = gateway.requests::<CreateNativeTransaction>();
    ///     assert!(matches!(orders.as_slice(), [order] if order.amount.total == fen));
    /// }
    /// ```
    pub fn requests<E: Endpoint>(&self) -> Vec<E> {
        let read = |entry: Entry| {
            let found = routes::find(&self.shared, &entry.method, &entry.target).ok()?.endpoint()?;
            let is_of = entry.verdict == Verdict::Authentic && found.method == E::ENDPOINT.method;
            (is_of && found.template == E::ENDPOINT.template).then_some(())?;
            let header = |name: &str| {
                let mut headers = entry.request_headers();
                headers.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
            };
            let serial = header("wechatpay-serial").filter(|serial| !serial.is_empty());
            let named = Named::of(serial.as_deref(), &self.shared.platform);
            let decrypt = |text: &str| named.decrypt(E::ENDPOINT.encryption, text);
            let body = entry.request_body()?;
            server::receive(&IncomingRequest { target: &entry.target, header: &header, body, decrypt: Some(&decrypt) }).ok()
        };
        self.journal().into_iter().filter_map(read).collect()
    }

    /// Returns the journal: every request and delivery, oldest first.
    pub fn journal(&self) -> Vec<Entry> {
        self.shared.journal.entries()
    }

    /// Removes all orders, transactions, refunds, faults, nonces, notifications, journal entries and issued certificates, and
    /// resets the clock. The keys stay.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Takes no more requests, finishes those that are being answered (for at most 5 s), and closes all connections and the state file.
    pub async fn shutdown(mut self) {
        let _ = self.stop.send(true);
        let _ = (&mut self.server).await;
        let _ = (&mut self.deliveries).await;
        self.shared.state_file.close();
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        // The connections are children of this task and end with it.
        self.server.abort();
        self.deliveries.abort();
    }
}

impl fmt::Debug for Gateway {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Gateway").field("address", &self.address).field("keys", self.keys()).finish_non_exhaustive()
    }
}

/// Returns whether a URL is plain http to another machine.
fn is_remote_http(url: &str) -> bool {
    let url: Option<hyper::Uri> = url.parse().ok();
    url.is_some_and(|url| url.scheme_str() == Some("http") && !url.host().is_some_and(access::is_loopback))
}

/// Why a gateway did not start.
#[derive(Debug)]
pub struct StartError(io::Error);

impl StartError {
    pub(crate) fn new(problem: &'static str) -> Self {
        StartError(io::Error::other(problem))
    }

    pub(crate) fn from_display(problem: impl fmt::Display) -> Self {
        StartError(io::Error::other(problem.to_string()))
    }
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        StartError(error)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the gateway did not start: {}", self.0)
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
