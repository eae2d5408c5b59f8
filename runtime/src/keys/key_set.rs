//! The keys that verify responses, as one value that several clients can share.
//!
//! [`schedule`](super::schedule) decides when certificates are downloaded. The download needs a client and is in
//! `client::certificates`.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
#[cfg(feature = "client")]
use std::sync::{Mutex, MutexGuard};

#[cfg(feature = "client")]
use tokio::sync::{Semaphore, watch};
#[cfg(feature = "client")]
use tokio::time::Instant;

use super::platform::PlatformKey;
#[cfg(feature = "client")]
use super::{ApiV3Key, CertificateSource, schedule::Schedule};
#[cfg(feature = "client")]
use crate::error::Error;

/// The keys that verify responses, each with its serial. Clones share the same keys: clients of one merchant share the
/// certificates that one of them downloads.
///
/// | | |
/// |---|---|
/// | public-key mode | a [`PlatformKey`], which converts into `PlatformKeys` |
/// | certificate mode | `PlatformKeys::download(api_v3_key)` |
/// | both, while a merchant migrates | `PlatformKeys::download(api_v3_key)` and `ClientBuilder::platform_key` |
///
/// ```
/// use wechatpay_runtime::{ApiV3Key, PlatformKeys};
///
/// let keys = PlatformKeys::download(ApiV3Key::new("0123456789abcdef0123456789abcdef")?);
/// // Client::builder(merchant, keys.clone()), Client::builder(merchant, keys): one download for both.
/// assert!(keys.all().is_empty());
/// # Ok::<(), wechatpay_runtime::ConfigurationError>(())
/// ```
#[derive(Clone)]
pub struct PlatformKeys(Arc<KeySet>);

struct KeySet {
    /// The keys in the order in which they were added.
    keys: RwLock<Vec<Arc<PlatformKey>>>,
    #[cfg(feature = "client")]
    download: Option<Download>,
}

/// The parts that only downloaded certificates need.
#[cfg(feature = "client")]
pub(crate) struct Download {
    /// Decrypts the certificates.
    pub(crate) api_v3_key: ApiV3Key,
    /// The list that they are in.
    pub(crate) source: CertificateSource,
    pub(crate) state: Mutex<DownloadState>,
    /// Limits how many notifications with an unknown serial wait, since strangers can send those.
    pub(crate) unknown_serials: Semaphore,
}

/// The state of downloads: when the next may begin, and the one that is running.
#[cfg(feature = "client")]
#[derive(Default)]
pub(crate) struct DownloadState {
    pub(crate) schedule: Schedule,
    pub(crate) running: Option<Running>,
}

/// A download that is running, on a task of its own: a caller that waits for it may go away.
#[cfg(feature = "client")]
pub(crate) struct Running {
    pub(crate) began: Instant,
    pub(crate) outcome: DownloadOutcome,
}

/// Empty until the download has ended.
#[cfg(feature = "client")]
pub(crate) type DownloadOutcome = watch::Receiver<Option<Result<(), Arc<Error>>>>;

#[cfg(feature = "client")]
impl Download {
    /// How many notifications may wait for a download at a time.
    const UNKNOWN_SERIALS: usize = 64;

    pub(crate) fn state(&self) -> MutexGuard<'_, DownloadState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PlatformKeys {
    /// Selects certificate mode. The client downloads the platform's certificates (`GET /v3/certificates`) before its first call,
    /// when a response is signed with an unknown one, and, in the last ten days of the newest certificate, until there is a new
    /// one. `api_v3_key` is the merchant's, so these keys are for clients of that merchant only.
    ///
    /// A receiver of notifications downloads an unknown serial too, if it was made from a client
    /// ([`NotificationReceiver::from_client`](crate::NotificationReceiver::from_client)) and is called asynchronously, as axum's
    /// extractor does.
    ///
    /// Nothing runs between calls: a download begins with the call that needs it, and serves all calls that wait for it. It
    /// continues if its caller goes away. Downloads that bring nothing new are at least 5 seconds apart, later a minute, whatever
    /// serials callers ask for.
    #[cfg(feature = "client")]
    pub fn download(api_v3_key: ApiV3Key) -> Self {
        Self::download_from(CertificateSource::Mainland, api_v3_key)
    }

    /// Does what [`download`](PlatformKeys::download) does, from another list of certificates: that of a merchant outside mainland
    /// China.
    #[cfg(feature = "client")]
    pub fn download_from(source: CertificateSource, api_v3_key: ApiV3Key) -> Self {
        let unknown_serials = Semaphore::new(Download::UNKNOWN_SERIALS);
        let download = Download { api_v3_key, source, state: Mutex::default(), unknown_serials };
        PlatformKeys(Arc::new(KeySet { keys: RwLock::default(), download: Some(download) }))
    }

    /// Returns the list that certificates are downloaded from, or `None` in public-key mode.
    #[cfg(feature = "client")]
    pub fn source(&self) -> Option<CertificateSource> {
        self.downloads().map(|download| download.source)
    }

    /// Adds a key, in place of one with the same serial. Every client that shares these keys has it from now on.
    pub fn add(&self, key: PlatformKey) {
        let mut keys = self.0.keys.write().unwrap_or_else(PoisonError::into_inner);
        keys.retain(|known| known.serial() != key.serial());
        keys.push(Arc::new(key));
    }

    /// Returns the key with this serial, even if it has expired.
    pub fn get(&self, serial: &str) -> Option<Arc<PlatformKey>> {
        self.read().iter().find(|key| key.serial() == serial).cloned()
    }

    /// Returns all keys, in the order in which they were added.
    pub fn all(&self) -> Vec<Arc<PlatformKey>> {
        self.read().clone()
    }

    fn read(&self) -> RwLockReadGuard<'_, Vec<Arc<PlatformKey>>> {
        self.0.keys.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the key to encrypt with at `now` (unix seconds): the public key that was added last, or else the valid certificate
    /// that became valid last. Requests name a public key in `Wechatpay-Serial`, so that the server signs its responses with it.
    pub fn newest(&self, now: u64) -> Option<Arc<PlatformKey>> {
        let keys = self.read();
        let usable = keys.iter().filter(|key| key.is_valid(now));
        // Of several equal ones this returns the last.
        usable.max_by_key(|key| key.validity().map_or(u64::MAX, |validity| validity.not_before)).cloned()
    }

    #[cfg(feature = "client")]
    pub(crate) fn downloads(&self) -> Option<&Download> {
        self.0.download.as_ref()
    }
}

impl fmt::Debug for PlatformKeys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("PlatformKeys").field(&self.all()).finish()
    }
}

impl From<PlatformKey> for PlatformKeys {
    fn from(key: PlatformKey) -> Self {
        PlatformKeys(Arc::new(KeySet {
            keys: RwLock::new(vec![Arc::new(key)]),
            #[cfg(feature = "client")]
            download: None,
        }))
    }
}
