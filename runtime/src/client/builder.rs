//! Putting a client together.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::connections::Connections;
use super::observer::{FinishedCall, Observer};
use super::prepared::USER_AGENT;
use super::signatures::Signatures;
use super::transport::HttpSettings;
use super::{CallOptions, Client, Clock, Hosts, Inner, Nonces, RetryPolicy};
use crate::error::{ConfigurationError, redact};
use crate::keys::{ApiV3Key, Merchant, PlatformKey, PlatformKeys};
use crate::signing::Nonce;
use crate::validation::arrives_whole;

/// The main host.
const BASE_URL: &str = "https://api.mch.weixin.qq.com";
/// The documented backup of the main host: the same API, the same keys.
const BACKUP_BASE_URL: &str = "https://api2.mch.weixin.qq.com";

/// Builds a [`Client`]: merchant and platform keys are required, the rest has defaults.
pub struct ClientBuilder {
    merchant: Merchant,
    platform_keys: PlatformKeys,
    api_v3_key: Option<ApiV3Key>,
    base_url: String,
    allow_http: bool,
    backup_base_urls: Option<Vec<String>>,
    http: Option<reqwest::Client>,
    proxy: Option<String>,
    connect_timeout: Option<Duration>,
    user_agent: Cow<'static, str>,
    observer: Option<Observer>,
    patience: CallOptions,
    clock: Clock,
    nonces: Nonces,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("merchant", &self.merchant)
            .field("platform_keys", &self.platform_keys)
            .field("base_url", &redact(&self.base_url))
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Begins a client from who signs and what verifies the responses: a [`PlatformKey`] (public-key mode, or a certificate
    /// by hand), [`PlatformKeys::download`] (certificate mode), or the [`PlatformKeys`] of another client of this merchant,
    /// to share what is downloaded.
    pub fn builder(merchant: Merchant, platform_keys: impl Into<PlatformKeys>) -> ClientBuilder {
        let platform_keys = platform_keys.into();
        ClientBuilder {
            merchant,
            api_v3_key: platform_keys.downloads().map(|download| download.api_v3_key.clone()),
            platform_keys,
            base_url: BASE_URL.to_owned(),
            allow_http: false,
            backup_base_urls: None,
            http: None,
            proxy: None,
            connect_timeout: None,
            user_agent: USER_AGENT.into(),
            observer: None,
            patience: CallOptions {
                retry_policy: RetryPolicy::default(),
                timeout: Duration::from_secs(30),
                deadline: Duration::from_secs(60),
                download_deadline: Duration::from_secs(3600),
            },
            clock: Arc::new(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())),
            nonces: Arc::new(Nonce::random),
        }
    }
}

impl ClientBuilder {
    /// One more key that responses may be signed with. Requests ask for the public key that was added last.
    /// Clients that share the ring of keys have it too.
    pub fn platform_key(self, key: PlatformKey) -> Self {
        self.platform_keys.add(key);
        self
    }

    /// The key that decrypts notifications. In certificate mode it is there already.
    pub fn api_v3_key(mut self, key: ApiV3Key) -> Self {
        self.api_v3_key = Some(key);
        self
    }

    /// Scheme, host and port of the server. Default: `https://api.mch.weixin.qq.com`.
    ///
    /// Plain http is accepted for loopback addresses only, unless [`allow_http`](ClientBuilder::allow_http) says otherwise.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Accepts plain http to another machine: to a test gateway in another container. Everybody on the way reads and can hold back
    /// such calls. Default: refused.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// The servers that are asked in turn where no connection to the one before came about, so that nothing was sent; the
    /// host is not part of what is signed. Default: `https://api2.mch.weixin.qq.com` behind the main host, none behind any
    /// other. An empty list turns it off, and so does [`RetryPolicy::never`].
    ///
    /// A backup that has answered is asked first for three minutes, by this client and its clones, so that not every call waits
    /// for a main host that is not there; then the main one is tried again.
    pub fn backup_base_urls(mut self, base_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.backup_base_urls = Some(base_urls.into_iter().map(Into::into).collect());
        self
    }

    /// How often and how soon a call is repeated that may be. Default: [`RetryPolicy::default`].
    pub fn retry_policy(mut self, retry_policy: RetryPolicy) -> Self {
        self.patience.retry_policy = retry_policy;
        self
    }

    /// How long one attempt may take, connection and response included. Default: 30 s. A call that is not idempotent ends
    /// there, its outcome unknown; one that is idempotent is repeated if the deadline leaves time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.patience.timeout = timeout;
        self
    }

    /// How long a call may take in all, attempts and pauses included. Default: 60 s. No repeat begins whose pause would end
    /// after it, and an attempt that is under way then is given up: its outcome is unknown.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.patience.deadline = deadline;
        self
    }

    /// How long the bytes of a download may take in all, waiting for them alone: what the program does between two
    /// [`chunk`](super::CheckedDownload::chunk)s is not counted. Default: one hour.
    ///
    /// A download that is slower than 1 KiB/s over the time of [`timeout`](Self::timeout) ends before that.
    pub fn download_deadline(mut self, deadline: Duration) -> Self {
        self.patience.download_deadline = deadline;
        self
    }

    /// The proxy that all calls go through: `http://`, `https://`, `socks5://` or `socks5h://` with host and port, and with user name
    /// and password if it asks for them. Default: the one that `HTTPS_PROXY` or `ALL_PROXY` names, and none for a loopback address.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// How long a connection may take to come about; then nothing was sent, and the next host is asked. Default: 5 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// The header `User-Agent`, which the platform's rules ask for: name the product, like `shop/2.1`. Default: the name and version
    /// of this library.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Cow::Owned(user_agent.into());
        self
    }

    /// Called with each call that has ended, to count calls, errors and durations. It runs on the task of the call: keep it short.
    /// A call whose future is dropped midway is not told.
    ///
    /// ```no_run
    /// use wechatpay_runtime::{Client, ClientBuilder};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # fn count(_: &str, _: &str, _: std::time::Duration) {}
    /// let client = ClientBuilder::from_env()?
    ///     .observer(|call| {
    ///         let outcome = call.error.map_or("success".to_owned(), |error| error.advice().to_string());
    ///         count(call.endpoint, &outcome, call.duration);
    ///     })
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn observer(mut self, observer: impl Fn(&FinishedCall<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// An HTTP client of your own, of the [`reqwest`](crate::reqwest) that this crate hands on. Default: one that follows no redirect,
    /// drops connections that were idle for 7 s, and waits 5 s for a connection.
    ///
    /// Yours must not follow redirects or decompress either: the signature is over the bytes as they were sent. Proxy and time for a
    /// connection are its own. Call with it on one tokio runtime only: the connections of a runtime that lies idle do not answer. The
    /// default has connections for each runtime.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Where the time comes from, in unix seconds. Default: the system's clock.
    pub fn clock(mut self, clock: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Where nonces come from. Default: [`Nonce::random`]. For tests: a nonce that is used twice is refused by the server.
    pub fn nonces(mut self, nonces: impl Fn() -> Nonce + Send + Sync + 'static) -> Self {
        self.nonces = Arc::new(move || Ok(nonces()));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If the base URL or the proxy is none, the user agent cannot be sent, or the HTTP client cannot be built; and if there is an HTTP
    /// client of your own beside a proxy or a time for connections.
    pub fn build(self) -> Result<Client, ConfigurationError> {
        let (base_url, loopback) = check_base_url(&self.base_url, self.allow_http)?;
        let backup_base_urls = match self.backup_base_urls {
            Some(base_urls) => base_urls,
            None if base_url == BASE_URL => vec![BACKUP_BASE_URL.to_owned()],
            None => Vec::new(),
        };
        let backup_base_urls = backup_base_urls
            .iter()
            .map(|backup| Ok(check_base_url(backup, self.allow_http)?.0))
            .collect::<Result<_, ConfigurationError>>()?;
        if self.platform_keys.all().iter().any(|key| key.is_merchants(self.merchant.serial())) {
            let problem = "is a merchant's own (apiclient_cert.pem), and no response verifies with it";
            let fix = "give WeChat Pay's public key, or use `PlatformKeys::download`, which fetches the platform's certificates";
            return Err(ConfigurationError::new("the platform certificate", problem, fix));
        }
        if self.user_agent.is_empty() || !arrives_whole(&self.user_agent) {
            let problem = "is empty or holds a character that a header cannot hold";
            return Err(ConfigurationError::new("the user agent", problem, "give name and version, like `shop/2.1`"));
        }
        let connections = match self.http {
            None if cfg!(not(feature = "rustls")) && base_url.starts_with("https:") => {
                let problem = "is missing, and this build has no TLS of its own";
                let fix = "give one with `ClientBuilder::http_client`, or enable the cargo feature `rustls`";
                return Err(ConfigurationError::new("the HTTP client", problem, fix));
            }
            None => {
                let HttpSettings { connect_timeout, .. } = HttpSettings::default();
                let connect_timeout = self.connect_timeout.unwrap_or(connect_timeout);
                Connections::new(HttpSettings { loopback, proxy: self.proxy, connect_timeout })?
            }
            Some(_) if self.proxy.is_some() || self.connect_timeout.is_some() => {
                let problem = "is given beside a proxy or a time for connections, which would have no effect on it";
                let fix = "set them where the HTTP client is built, or leave it out";
                return Err(ConfigurationError::new("the HTTP client", problem, fix));
            }
            Some(http) => Connections::Given(http),
        };
        let inner = Inner {
            merchant: self.merchant,
            platform_keys: self.platform_keys,
            api_v3_key: self.api_v3_key,
            hosts: Hosts::new(base_url, backup_base_urls),
            connections,
            user_agent: self.user_agent,
            observer: self.observer,
            clock: self.clock,
            nonces: self.nonces,
            signatures: Signatures::new(),
        };
        Ok(Client(Arc::new(inner), self.patience))
    }

    /// The client for callers without an asynchronous runtime.
    ///
    /// # Errors
    ///
    /// As [`build`](ClientBuilder::build), and if the system gives no thread.
    #[cfg(feature = "blocking")]
    pub fn build_blocking(self) -> Result<crate::blocking::Client, ConfigurationError> {
        crate::blocking::Client::new(self.build()?)
    }
}

/// The base URL without its trailing slash, and whether it is on this machine.
pub(super) fn check_base_url(given: &str, allow_http: bool) -> Result<(String, bool), ConfigurationError> {
    let error = |problem, fix| Err(ConfigurationError::new("the base URL", problem, fix));
    let fix = "give scheme and host, like https://api.mch.weixin.qq.com";
    let Ok(url) = reqwest::Url::parse(given) else {
        return error("is not a URL", fix);
    };
    let host = url.host_str().unwrap_or_default();
    let loopback =
        host == "localhost" || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return error("has a path", fix);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return error("has a user name in it", fix);
    }
    match url.scheme() {
        "https" => {}
        "http" if loopback || allow_http => {}
        "http" => {
            let fix = "use https; http is for a gateway on this machine, and for one in another container with \
                       ClientBuilder::allow_http or WECHATPAY_ALLOW_HTTP=true";
            return error("is plain http", fix);
        }
        _ => return error("is neither https nor http", fix),
    }
    Ok((url.as_str().trim_end_matches('/').to_owned(), loopback))
}
