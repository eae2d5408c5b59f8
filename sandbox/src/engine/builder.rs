//! Configures and starts a gateway.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use wechatpay_runtime::Endpoint;

use crate::engine::call::Call;
use crate::engine::clock::Clock;
use crate::engine::error_response::ErrorResponse;
use crate::engine::error_shape::{ErrorShape, ErrorStyle};
use crate::engine::gateway::{Gateway, StartError};
use crate::engine::http;
use crate::engine::journal::{Entry, Journal, OnEntry};
use crate::engine::keys::{Algorithm, Keys};
use crate::engine::nonces::Nonces;
use crate::engine::notification::{self, Notifications};
use crate::engine::platform::{KeyMode, Platform};
use crate::engine::product::{Product, Products};
use crate::engine::routes;
use crate::engine::shared::{Limits, Shared};
use crate::engine::state_file::StateFile;
use crate::engine::stub::Stub;
use crate::engine::table::Tables;
use crate::engine::turn::Turns;

/// Configures and starts a [`Gateway`].
#[derive(Debug)]
pub struct Builder {
    keys: Option<Keys>,
    algorithm: Option<Algorithm>,
    address: Option<SocketAddr>,
    on_entry: OnEntry,
    key_mode: Option<KeyMode>,
    limits: Limits,
    products: Products,
    custom: Vec<Call>,
    stubs: Vec<Stub>,
    error_style: ErrorStyle,
    public_url: Option<String>,
    cashier_links: bool,
    disturb_notifications: usize,
    #[cfg(feature = "state")]
    state: Option<std::path::PathBuf>,
}

impl Builder {
    /// Makes a builder for a gateway without products.
    pub(crate) fn without_products() -> Self {
        Builder {
            keys: None,
            algorithm: None,
            address: None,
            on_entry: OnEntry::default(),
            key_mode: None,
            public_url: None,
            cashier_links: false,
            limits: Limits::default(),
            products: Products::default(),
            error_style: ErrorStyle::default(),
            custom: Vec::new(),
            stubs: Vec::new(),
            disturb_notifications: 0,
            #[cfg(feature = "state")]
            state: None,
        }
    }

    /// Sets the keys. Default: the keys in the state file; if it has none, [`Keys::insecure`], or [`Keys::generate`] if the
    /// gateway has a state file or an address that is not loopback.
    pub fn keys(mut self, keys: Keys) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Makes keys of this algorithm if no [`keys`](Builder::keys) are given. Default: those of the state file, or RSA.
    pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets how clients get the platform's keys. Default: that of the state file, or [`KeyMode::PublicKey`]. A state file of another mode
    /// is refused: its clients are set up for that one.
    pub fn key_mode(mut self, mode: KeyMode) -> Self {
        self.key_mode = Some(mode);
        self
    }

    /// Listens on this port of 127.0.0.1. Default: a free port.
    pub fn port(self, port: u16) -> Self {
        self.address((Ipv4Addr::LOCALHOST, port).into())
    }

    /// Listens on this address and port. If the address is not loopback, other machines can call the API; control calls are
    /// still accepted from this machine only. Default: a free port of 127.0.0.1.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets the URL (scheme, host and port) at which clients reach the gateway, if it differs from its address, as in a
    /// container or behind a proxy. [`Gateway::base_url`], [`Gateway::write_environment`] and download URLs use it. Default: the
    /// address. Without a public URL, a request whose `Host` is WeChat Pay's gets download URLs with that host.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// What an error response says of parameters that are wrong. Default: [`ErrorShape::Live`].
    pub fn error_shape(mut self, shape: ErrorShape) -> Self {
        self.error_style.shape = shape;
        self
    }

    /// Error messages in English where a request does not ask for another language. Otherwise they are in Chinese, as the live server's
    /// are, unless a request says `Accept-Language: en`. The journal is in English in any case.
    pub fn english_errors(mut self) -> Self {
        self.error_style.english = true;
        self
    }

    /// Makes `code_url` and `h5_url` links to the gateway's own cashier page, which a browser on this machine opens and pays at, so that a
    /// checkout can be clicked through. Default: they have the form of the live server's (`weixin://wxpay/bizpayurl?pr=…`), and the
    /// gateway's page has the links.
    pub fn cashier_links(mut self) -> Self {
        self.cashier_links = true;
        self
    }

    /// Calls `see` with each journal entry when it is written, to print it for example. The call runs on the connection's
    /// task.
    pub fn on_entry(mut self, see: impl Fn(&Entry) + Send + Sync + 'static) -> Self {
        self.on_entry = OnEntry(Some(Box::new(see)));
        self
    }

    /// Keeps the state in a file, so that it survives a restart: keys and certificates, the clock, orders, transactions, refunds,
    /// undelivered notifications and nonces. A response is sent only after its changes are in the file, even if the process is
    /// killed afterwards. The changes of a method of [`Gateway`] are written soon after it returns, and at the latest when
    /// [`Gateway::shutdown`] returns. Only one gateway at a time can open the file. It contains private keys.
    ///
    /// Pending faults and the journal are not in the file. Default: the state is only in memory.
    #[cfg(feature = "state")]
    pub fn state(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        self.state = Some(path.into());
        self
    }

    /// Delivers notifications as unreliably as the real platform: of every `count` deliveries, counted since the start, the last
    /// is a signature probe (`WECHATPAY/SIGNTEST/`; the correct notification follows by the schedule) and the middle one is sent
    /// twice. 1 counts as 2, because a notification that is always a probe never arrives. Default: 0, which sends every
    /// notification once and correctly.
    pub fn disturb_notifications(mut self, count: usize) -> Self {
        self.disturb_notifications = if count == 1 { 2 } else { count };
        self
    }

    /// Adds a product: calls with state, control calls and notifications. It replaces a product of the same type. If two products
    /// have the same endpoint, the one added later serves it. For a call without state, [`serve`](Builder::serve) is shorter.
    pub fn product(mut self, product: impl Product) -> Self {
        self.products.add(Box::new(product));
        self
    }

    /// Changes a product that the gateway already has.
    pub(crate) fn change_product<P: Product>(mut self, change: impl FnOnce(&mut P)) -> Self {
        self.products.change(change);
        self
    }

    /// Serves an endpoint that you declared. The handler gets requests with a valid signature that satisfy the declaration;
    /// its response is signed. A handler for an endpoint of the catalogue replaces the gateway's own.
    ///
    /// ```
    /// use wechatpay_runtime::{ErrorCode, wechatpay_endpoint, wechatpay_object};
    /// use wechatpay_sandbox::{Gateway, ErrorResponse};
    ///
    /// #[wechatpay_endpoint(GET, "v3/brand-new/<id>", response = BrandNew)]
    /// struct QueryBrandNew { id: String }
    ///
    /// #[wechatpay_object]
    /// struct BrandNew { id: String }
    ///
    /// let gateway = Gateway::builder().serve(|query: QueryBrandNew| match query.id.as_str() {
    ///     "7" => Ok(BrandNew { id: query.id }),
    ///     _ => Err(ErrorResponse::new(404, ErrorCode::ResourceNotExists, "There is no such thing")),
    /// });
    /// ```
    pub fn serve<E: Endpoint>(
        mut self,
        handler: impl Fn(E) -> Result<E::Response, ErrorResponse> + Send + Sync + 'static,
    ) -> Self {
        self.custom.push(Call::new(move |request, _| handler(request)));
        self
    }

    /// Serves calls that nobody declared, as a JSON list says: method, template, status (200, and 204 without a body) and body. `{id}` in
    /// the body is the request's value of that name, from the path, the query or the body (`{amount.total}`). Requests have to be signed
    /// rightly, and are not checked otherwise; an endpoint of the catalogue is served otherwise in this way.
    ///
    /// ```
    /// # use wechatpay_sandbox::Gateway;
    /// let stubs = r#"[{"method": "GET", "template": "v3/lottery/{id}", "body": {"id": "{id}", "text": "No. {id}"}}]"#;
    /// let gateway = Gateway::builder().serve_stubs(stubs)?;
    /// # Ok::<(), wechatpay_sandbox::StartError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the JSON is no such list; the error says which of them is wrong, and what about it.
    pub fn serve_stubs(mut self, json: &str) -> Result<Self, StartError> {
        self.stubs.extend(Stub::read_all(json)?);
        Ok(self)
    }

    /// Limits the body of a request, in bytes; a larger body gets a 413. Default: 8 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Limits the time in which the head of a request must arrive, and the time a connection may be idle. Default: 8 s.
    pub fn head_time(mut self, time: Duration) -> Self {
        self.limits.head_time = time;
        self
    }

    /// Limits the time in which the body of a request must arrive. Default: 30 s.
    pub fn body_time(mut self, time: Duration) -> Self {
        self.limits.body_time = time;
        self
    }

    /// Limits the time for which a client may stop reading a response. Default: 30 s.
    pub fn write_time(mut self, time: Duration) -> Self {
        self.limits.write_time = time;
        self
    }

    /// Limits the number of open connections. One more closes the connection that has kept the gateway waiting the longest.
    /// Default: 1024.
    pub fn connection_limit(mut self, connections: usize) -> Self {
        self.limits.connections = connections.max(1);
        self
    }

    /// Limits the number of journal entries; the oldest are dropped. Default: 10000.
    pub fn journal_limit(mut self, entries: usize) -> Self {
        self.limits.journal = entries;
        self
    }

    /// Starts the gateway on the caller's Tokio runtime.
    ///
    /// # Errors
    ///
    /// Fails if keys cannot be generated, the port is taken, the public URL is not scheme, host and port, or the state file
    /// cannot be opened, is not a state file, or is of another algorithm or key mode.
    pub async fn start(mut self) -> Result<Gateway, StartError> {
        #[cfg(feature = "state")]
        let file = match self.state.take() {
            Some(path) => {
                let opened = tokio::task::spawn_blocking(move || StateFile::open(&path)).await;
                opened.map_err(StartError::from_display)??
            }
            None => StateFile::default(),
        };
        #[cfg(not(feature = "state"))]
        let file = StateFile::default();
        let kept = Keys::kept(&file)?;
        let is_kept = self.keys.is_none() && kept.is_some();
        let algorithm = self.algorithm.unwrap_or_default();
        if let Some(kept) =
            kept.as_ref().filter(|kept| is_kept && self.algorithm.is_some_and(|wanted| wanted != kept.algorithm()))
        {
            let (kept, wanted) = (kept.algorithm().name(), algorithm.name());
            let problem = format!("the state file has {kept} keys, and {wanted} is wanted: give another file, or no algorithm");
            return Err(StartError::from_display(problem));
        }
        let keys = match self.keys.take().or(kept) {
            Some(keys) => keys,
            None => {
                // Other machines can reach the gateway, or its keys stay in a file: both are reasons for keys that are secret.
                let stays_here = self.address.is_none_or(|address| address.ip().is_loopback()) && !file.is_there();
                let is_insecure = stays_here && algorithm == Algorithm::Rsa;
                let make = move || if is_insecure { Keys::insecure() } else { Keys::generate_for(algorithm) };
                tokio::task::spawn_blocking(make).await.map_err(StartError::from_display)??
            }
        };
        if !is_kept && file.is_there() {
            keys.keep(&file);
        }
        let wanted = self.address.unwrap_or((Ipv4Addr::LOCALHOST, 0).into());
        let listener = TcpListener::bind(wanted).await;
        let listener = listener.map_err(|error| StartError::from_display(format!("{wanted}: {error}")))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(self.shared(keys, file, address)?);
        let (stop, stopped) = watch::channel(false);
        let deliveries = tokio::spawn(notification::deliver(Arc::clone(&shared), stopped.clone()));
        let server = tokio::spawn(http::serve(listener, Arc::clone(&shared), stopped));
        Ok(Gateway { shared, address, stop, server, deliveries })
    }

    /// Returns the state that all connections share.
    pub(crate) fn shared(self, keys: Keys, file: StateFile, address: SocketAddr) -> Result<Shared, StartError> {
        let public_url = self.public_url.as_deref().map(public_url).transpose()?;
        let (mut products, mut tables) = (self.products, Tables::new(&file));
        let calls = products.open(&mut tables)?;
        Ok(Shared {
            platform: Platform::open(&keys, self.key_mode, &file)?,
            has_public_url: public_url.is_some(),
            base_url: public_url.unwrap_or_else(|| base_url(address)),
            keys,
            clock: Clock::open(&file)?,
            journal: Journal::new(self.limits.journal, self.on_entry),
            faults: Default::default(),
            nonces: Nonces::open(&file)?,
            notifications: Notifications::open(&file, self.disturb_notifications)?,
            products,
            turns: Turns::default(),
            tables,
            state_file: file,
            limits: self.limits,
            routes: routes::all(self.custom, self.stubs, calls),
            error_style: self.error_style,
            cashier_links: self.cashier_links,
        })
    }
}

/// Checks that a URL is scheme, host and port, and removes a slash at the end.
fn public_url(given: &str) -> Result<String, StartError> {
    let url: Option<hyper::Uri> = given.parse().ok();
    let is_whole = |url: &hyper::Uri| {
        matches!(url.scheme_str(), Some("http" | "https"))
            && url.host().is_some_and(|host| !host.is_empty())
            && !given.contains(['@', '#', '?'])
            && url.path() == "/"
    };
    match url.filter(is_whole) {
        Some(_) => Ok(given.trim_end_matches('/').to_owned()),
        None => Err(StartError::new("the public URL must be a scheme, a host and a port, as in http://gateway:8080")),
    }
}

/// Returns the URL at which a client on this machine reaches the address.
fn base_url(mut address: SocketAddr) -> String {
    match address.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    format!("http://{address}")
}
