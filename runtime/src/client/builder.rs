//! Builds a client.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::connections::Connections;
use super::hosts::{Hosts, Regions};
use super::observer::{FinishedCall, Observer};
use super::prepared::USER_AGENT;
use super::signatures::Signatures;
use super::transport::HttpSettings;
use super::{CallOptions, Client, Clock, Inner, Nonces, RetryPolicy};
use crate::declaration::Region;
use crate::error::{ConfigurationError, redact};
use crate::keys::{ApiV3Key, Identity, PlatformKey, PlatformKeys};
use crate::signing::Nonce;
use crate::validation::arrives_whole;

/// The documented backup of the main host in mainland China. It has the same API and the same keys.
const BACKUP_BASE_URL: &str = "https://api2.mch.weixin.qq.com";

/// Builds a [`Client`]. A merchant or a brand, and platform keys, are required; everything else has a default.
pub struct ClientBuilder {
    identity: Identity,
    platform_keys: PlatformKeys,
    api_v3_key: Option<ApiV3Key>,
    base_url: String,
    region_base_urls: Vec<(Region, String)>,
    allow_http: bool,
    backup_base_urls: Option<Vec<String>>,
    http: Option<reqwest::Client>,
    shared: Option<Client>,
    proxy: Option<String>,
    connect_timeout: Option<Duration>,
    user_agent: Cow<'static, str>,
    observer: Option<Observer>,
    options: CallOptions,
    clock: Clock,
    nonces: Nonces,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("identity", &self.identity)
            .field("platform_keys", &self.platform_keys)
            .field("base_url", &redact(&self.base_url))
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Begins a client with the [`Merchant`](crate::Merchant) or the [`Brand`](crate::Brand) that signs and the keys that verify responses: a [`PlatformKey`] (public-key mode, or a
    /// certificate that you supply), [`PlatformKeys::download`] (certificate mode), or the [`PlatformKeys`] of another client of
    /// this merchant, to share the downloaded certificates.
    pub fn builder(identity: impl Into<Identity>, platform_keys: impl Into<PlatformKeys>) -> ClientBuilder {
        let platform_keys = platform_keys.into();
        ClientBuilder {
            identity: identity.into(),
            api_v3_key: platform_keys.downloads().map(|download| download.api_v3_key.clone()),
            platform_keys,
            base_url: Region::Mainland.base_url().to_owned(),
            region_base_urls: Vec::new(),
            allow_http: false,
            backup_base_urls: None,
            http: None,
            shared: None,
            proxy: None,
            connect_timeout: None,
            user_agent: USER_AGENT.into(),
            observer: None,
            options: CallOptions {
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
    /// Adds a key that may verify responses. Requests ask WeChat Pay to sign with the public key that was added last. Clients
    /// that share this client's [`PlatformKeys`] get the key too.
    pub fn platform_key(self, key: PlatformKey) -> Self {
        self.platform_keys.add(key);
        self
    }

    /// Sets the key that decrypts notifications. In certificate mode the client has it already.
    pub fn api_v3_key(mut self, key: ApiV3Key) -> Self {
        self.api_v3_key = Some(key);
        self
    }

    /// Sets scheme, host and port of the server. Default: `https://api.mch.weixin.qq.com`, and for endpoints of other regions the
    /// host of their [`Region`].
    ///
    /// Any server but `https://api.mch.weixin.qq.com` and its backup serves every region: a test gateway, or the host nearest to a
    /// merchant outside mainland China.
    ///
    /// Plain http is accepted only for loopback addresses, unless [`allow_http`](ClientBuilder::allow_http) is set.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets the server of the endpoints of one region, whatever [`base_url`](ClientBuilder::base_url) is. Default:
    /// [`Region::base_url`], if the base URL is the default too.
    ///
    /// ```no_run
    /// use wechatpay_runtime::{ClientBuilder, Region};
    ///
    /// # fn main() -> Result<(), wechatpay_runtime::ConfigurationError> {
    /// // Endpoints outside mainland China are declared for Hong Kong. This merchant is nearer to Europe.
    /// let client = ClientBuilder::from_env()?.region_base_url(Region::HongKong, Region::Europe.base_url()).build()?;
    /// # Ok(()) }
    /// ```
    pub fn region_base_url(mut self, region: Region, base_url: impl Into<String>) -> Self {
        self.region_base_urls.push((region, base_url.into()));
        self
    }

    /// Accepts plain http to another machine, for example to a test gateway in another container. Everybody on the network path
    /// can read and hold back such calls. Default: refused.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the backup servers. They are tried in turn if no connection to the server before them could be made, so that nothing
    /// was sent; the host is not part of the signature. Default: `https://api2.mch.weixin.qq.com` for the main host, no backup
    /// for any other. An empty list turns backups off, and so does [`RetryPolicy::never`].
    ///
    /// After a backup has responded, this client and its clones call it first for three minutes, so that not every call waits for
    /// an unreachable main host. Then they try the main host again.
    pub fn backup_base_urls(mut self, base_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.backup_base_urls = Some(base_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets how often and how soon a failed call is retried, if a retry is safe. Default: [`RetryPolicy::default`].
    pub fn retry_policy(mut self, retry_policy: RetryPolicy) -> Self {
        self.options.retry_policy = retry_policy;
        self
    }

    /// Sets how long one attempt may take, connection and response included. Default: 30 s. After a timeout, an idempotent call
    /// is retried if the deadline leaves time. Any other call ends, and its outcome is unknown.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = timeout;
        self
    }

    /// Sets how long a call may take in all, attempts and pauses included. Default: 60 s. The client starts no retry whose pause
    /// would end after the deadline. It aborts an attempt that is still running then: its outcome is unknown.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = deadline;
        self
    }

    /// Sets how long a download may wait for bytes in all. The time that the program takes between two calls of
    /// [`chunk`](super::CheckedDownload::chunk) does not count. Default: one hour.
    ///
    /// A download also fails if it is slower than 1 KiB/s on average over one [`timeout`](Self::timeout).
    pub fn download_deadline(mut self, deadline: Duration) -> Self {
        self.options.download_deadline = deadline;
        self
    }

    /// Sets the proxy for all calls: `http://`, `https://`, `socks5://` or `socks5h://` with host and port, and with user name
    /// and password if the proxy asks for them. Default: the proxy that `HTTPS_PROXY` or `ALL_PROXY` names; no proxy for a
    /// loopback address.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Sets how long connecting may take. After that nothing was sent, and the client tries the next host. Default: 5 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets the header `User-Agent`, which the platform's rules require. Name the product, like `shop/2.1`. Default: the name and
    /// version of this library.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Cow::Owned(user_agent.into());
        self
    }

    /// Sets a function that is called with each call that has ended, to count calls, errors and durations. It runs on the task of
    /// the call, so keep it short. It is not called for a call whose future is dropped.
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

    /// Sets an HTTP client of your own, from the [`reqwest`](crate::reqwest) that this crate re-exports. Default: a client that
    /// follows no redirects, drops connections that were idle for 7 s, and waits 5 s for a connection.
    ///
    /// Your client must not follow redirects and must not decompress: the signature covers the bytes as they were sent. It has
    /// its own proxy and connect timeout. Use it from one tokio runtime only: its connections stop responding when their runtime
    /// is idle. The default client keeps separate connections for each runtime.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Uses the connections of another client: for a process with several merchants, such as a service provider's, which calls for
    /// itself and for its sub-merchants. Default: connections of its own.
    ///
    /// The proxy and the connect timeout are those of the other client. Give both clients the same base URL. Platform keys are shared by
    /// building the clients with clones of one [`PlatformKeys`].
    ///
    /// ```no_run
    /// # fn build(provider: wechatpay_runtime::Merchant, itself: wechatpay_runtime::Merchant, keys: wechatpay_runtime::PlatformKeys)
    /// # -> Result<(), wechatpay_runtime::ConfigurationError> {
    /// use wechatpay_runtime::Client;
    ///
    /// // Signs with the provider's key: calls that name a `sub_mchid`.
    /// let for_sub_merchants = Client::builder(provider, keys.clone()).build()?;
    /// // Signs with the key of the provider's own merchant number.
    /// let for_itself = Client::builder(itself, keys).share_connections(&for_sub_merchants).build()?;
    /// # Ok(()) }
    /// ```
    pub fn share_connections(mut self, client: &Client) -> Self {
        self.shared = Some(client.clone());
        self
    }

    /// Sets the clock, which returns unix seconds. Default: the system's clock.
    pub fn clock(mut self, clock: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the source of nonces. Default: [`Nonce::random`]. It is for tests: the server refuses a nonce that was used before.
    pub fn nonces(mut self, nonces: impl Fn() -> Nonce + Send + Sync + 'static) -> Self {
        self.nonces = Arc::new(move || Ok(nonces()));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Fails if the base URL or the proxy is not valid, if the user agent holds a character that a header cannot hold, if the
    /// HTTP client cannot be built, or if an HTTP client of your own, or another client's connections, are combined with a proxy or a
    /// connect timeout.
    pub fn build(self) -> Result<Client, ConfigurationError> {
        // The mainland's host is the base URL, unless it has one of its own.
        let own = |wanted: Region| self.region_base_urls.iter().rev().find(|(region, _)| *region == wanted).map(|(_, url)| url);
        let mainland = own(Region::Mainland).unwrap_or(&self.base_url);
        let (base_url, loopback) = check_base_url(mainland, self.allow_http)?;
        let is_live = [Region::Mainland.base_url(), BACKUP_BASE_URL].contains(&self.base_url.trim_end_matches('/'));
        let mut others = Vec::new();
        for region in Region::ALL.into_iter().filter(|region| *region != Region::Mainland) {
            let base_url = match own(region) {
                Some(base_url) => base_url.as_str(),
                None if is_live => region.base_url(),
                None if own(Region::Mainland).is_some() => &self.base_url,
                None => continue,
            };
            others.push((region, Hosts::new(check_base_url(base_url, self.allow_http)?.0, Vec::new())));
        }
        let backup_base_urls = match self.backup_base_urls {
            Some(base_urls) => base_urls,
            None if base_url == Region::Mainland.base_url() => vec![BACKUP_BASE_URL.to_owned()],
            None => Vec::new(),
        };
        let backup_base_urls = backup_base_urls
            .iter()
            .map(|backup| Ok(check_base_url(backup, self.allow_http)?.0))
            .collect::<Result<_, ConfigurationError>>()?;
        if self.platform_keys.all().iter().any(|key| key.is_merchants(self.identity.serial())) {
            let problem = "is a merchant's own (apiclient_cert.pem), and no response verifies with it";
            let fix = "give WeChat Pay's public key, or use `PlatformKeys::download`, which fetches the platform's certificates";
            return Err(ConfigurationError::new("the platform certificate", problem, fix));
        }
        if self.user_agent.is_empty() || !arrives_whole(&self.user_agent) {
            let problem = "is empty or holds a character that a header cannot hold";
            return Err(ConfigurationError::new("the user agent", problem, "give name and version, like `shop/2.1`"));
        }
        let sets_connections = self.proxy.is_some() || self.connect_timeout.is_some();
        let connections = match (self.http, self.shared) {
            (http, Some(_)) if http.is_some() || sets_connections => {
                let problem =
                    "are shared, and an HTTP client, a proxy or a connect timeout is given, which has no effect on them";
                let fix = "set it where you build the other client, or leave `share_connections` out";
                return Err(ConfigurationError::new("the connections", problem, fix));
            }
            (_, Some(shared)) => Arc::clone(&shared.0.connections),
            (None, None) if cfg!(not(feature = "rustls")) && base_url.starts_with("https:") => {
                let problem = "is missing, and this build has no TLS of its own";
                let fix = "give one with `ClientBuilder::http_client`, or enable the cargo feature `rustls`";
                return Err(ConfigurationError::new("the HTTP client", problem, fix));
            }
            (None, None) => {
                let HttpSettings { connect_timeout, .. } = HttpSettings::default();
                let connect_timeout = self.connect_timeout.unwrap_or(connect_timeout);
                Arc::new(Connections::new(HttpSettings { loopback, proxy: self.proxy, connect_timeout })?)
            }
            (Some(_), None) if sets_connections => {
                let problem = "is given together with a proxy or a connect timeout, which have no effect on it";
                let fix = "set them where you build the HTTP client, or leave the HTTP client out";
                return Err(ConfigurationError::new("the HTTP client", problem, fix));
            }
            (Some(http), None) => Arc::new(Connections::Given(http)),
        };
        let inner = Inner {
            identity: self.identity,
            platform_keys: self.platform_keys,
            api_v3_key: self.api_v3_key,
            regions: Regions::new(Hosts::new(base_url, backup_base_urls), others),
            connections,
            user_agent: self.user_agent,
            observer: self.observer,
            clock: self.clock,
            nonces: self.nonces,
            signatures: Signatures::new(),
        };
        Ok(Client(Arc::new(inner), self.options))
    }

    /// Builds a client for callers without an asynchronous runtime.
    ///
    /// # Errors
    ///
    /// Fails where [`build`](ClientBuilder::build) fails, and if the system starts no thread.
    #[cfg(feature = "blocking")]
    pub fn build_blocking(self) -> Result<crate::blocking::Client, ConfigurationError> {
        crate::blocking::Client::new(self.build()?)
    }
}

/// Returns the base URL without its trailing slash, and whether it is on this machine.
pub(super) fn check_base_url(given: &str, allow_http: bool) -> Result<(String, bool), ConfigurationError> {
    let error = |problem, fix| Err(ConfigurationError::new("the base URL", problem, fix));
    let fix = "give scheme and host, like https://api.mch.weixin.qq.com";
    let Ok(url) = reqwest::Url::parse(given) else {
        return error("is not a URL", fix);
    };
    let host = url.host_str().unwrap_or_default();
    let loopback = host == "localhost"
        || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback());
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
