//! The keys that answers are verified with, as one ring that several clients can share.
//!
//! When certificates are downloaded, and how rarely, is decided in [`schedule`](super::schedule); the download itself needs a
//! client and is in its module.

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
use super::{ApiV3Key, schedule::Schedule};
#[cfg(feature = "client")]
use crate::error::Error;

/// The keys that answers are verified with, each under its serial. Clones are the same ring: clients of one merchant share
/// what is downloaded for one of them.
///
/// | | |
/// |---|---|
/// | public-key mode | a [`PlatformKey`], which is a ring by itself |
/// | certificate mode | `PlatformKeys::download(api_v3_key)` |
/// | both, while a merchant migrates | the same, and `ClientBuilder::platform_key` |
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
    /// In the order in which they were given.
    keys: RwLock<Vec<Arc<PlatformKey>>>,
    #[cfg(feature = "client")]
    download: Option<Download>,
}

/// What a ring needs whose certificates are downloaded.
#[cfg(feature = "client")]
pub(crate) struct Download {
    /// Decrypts them.
    pub(crate) api_v3_key: ApiV3Key,
    pub(crate) state: Mutex<DownloadState>,
    /// Places for what strangers can make wait: notifications under a serial that is not known.
    pub(crate) unknown_serials: Semaphore,
}

/// The downloads of a ring: when the next may begin, and the one that is under way.
#[cfg(feature = "client")]
#[derive(Default)]
pub(crate) struct DownloadState {
    pub(crate) schedule: Schedule,
    pub(crate) running: Option<Running>,
}

/// A download that is under way, on a task of its own: whoever waits for it may go away.
#[cfg(feature = "client")]
pub(crate) struct Running {
    pub(crate) began: Instant,
    pub(crate) outcome: DownloadOutcome,
}

/// Holds nothing until the download has ended.
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
    /// Certificate mode: a client that uses this ring downloads the platform's certificates (`GET /v3/certificates`) before
    /// its first call, when a response is signed with one that it does not know, and from ten days before the newest one
    /// expires until there is a successor. `api_v3_key` is the merchant's, so the ring is for clients of that merchant.
    ///
    /// A receiver of notifications downloads a serial that is new too, if it was made of a client
    /// ([`NotificationReceiver::from_client`](crate::NotificationReceiver::from_client)) and is asked asynchronously, as axum's
    /// extractor asks it.
    ///
    /// Nothing runs in between: a download begins with the call that needs it, and one serves all calls that wait for it. It goes on
    /// where its caller goes away, and however many ask for certificates that do not exist, downloads are seconds apart, later a minute.
    #[cfg(feature = "client")]
    pub fn download(api_v3_key: ApiV3Key) -> Self {
        let unknown_serials = Semaphore::new(Download::UNKNOWN_SERIALS);
        let download = Download { api_v3_key, state: Mutex::default(), unknown_serials };
        PlatformKeys(Arc::new(KeySet { keys: RwLock::default(), download: Some(download) }))
    }

    /// Adds a key to the ring, in place of one of the same serial. Every client that shares the ring has it from now on.
    pub fn add(&self, key: PlatformKey) {
        let mut keys = self.0.keys.write().unwrap_or_else(PoisonError::into_inner);
        keys.retain(|known| known.serial() != key.serial());
        keys.push(Arc::new(key));
    }

    /// The key of this serial, even if it has expired.
    pub fn get(&self, serial: &str) -> Option<Arc<PlatformKey>> {
        self.read().iter().find(|key| key.serial() == serial).cloned()
    }

    /// All keys, in the order in which they were given.
    pub fn all(&self) -> Vec<Arc<PlatformKey>> {
        self.read().clone()
    }

    fn read(&self) -> RwLockReadGuard<'_, Vec<Arc<PlatformKey>>> {
        self.0.keys.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The key to encrypt with at `now` (unix seconds): the public key that was given last, or else the valid certificate that
    /// became valid last. Requests name a public key in `Wechatpay-Serial`, so that the server signs its responses with it.
    pub fn newest(&self, now: u64) -> Option<Arc<PlatformKey>> {
        let keys = self.read();
        let usable = keys.iter().filter(|key| key.is_valid(now));
        // Of several that are equal this takes the last.
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
