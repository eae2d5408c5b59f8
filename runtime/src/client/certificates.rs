//! Certificate mode: when a call or a response needs a key that is not there, one download gets it for all that wait.
//!
//! Nothing runs in the background: a download is part of the call that needs it. How often is decided by
//! [`Schedule`](crate::keys::schedule::Schedule).

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::MutexGuard;

use super::{Client, transport};
use crate::declaration::{DecodeError, Endpoint as _, Value as _};
use crate::error::{ApiError, Attempts, ConfigurationError, Error, ErrorCode, ResponseError};
use crate::escape_control;
use crate::json::Json;
use crate::keys::download::{DownloadCertificates, PlatformCertificates, open};
use crate::keys::{PlatformKey, key_set::Download, schedule::Schedule};
use crate::verification::{self, SignatureHeaders, VerificationError};

/// How long a call waits for a successor that it does not need yet.
const AHEAD_OF_TIME: Duration = Duration::from_secs(5);
/// The download of a call that cannot do without it.
const NEEDED: Duration = Duration::from_secs(30);

impl Client {
    /// Downloads the platform's certificates now, whatever is known of them already. In public-key mode it does nothing.
    ///
    /// Calls do it by themselves where they must. Call it when a service starts, so that a wrong APIv3 key shows then.
    ///
    /// # Errors
    ///
    /// [`Error::PlatformKeys`]; what was downloaded before stays in use.
    pub async fn refresh_platform_keys(&self) -> Result<(), Error> {
        let Some(download) = self.0.platform_keys.downloads() else { return Ok(()) };
        let before = download.schedule.lock().await;
        self.download_certificates(download, before, NEEDED).await
    }

    /// Verifies a response or a notification: its signature headers and the exact bytes of its body. In certificate mode a
    /// serial that is not known yet is downloaded first, which is what [`verification::verify`] alone cannot do.
    ///
    /// # Errors
    ///
    /// Every way in which it cannot be trusted is its own [`VerificationError`].
    pub async fn verify(&self, headers: &SignatureHeaders<'_>, body: &[u8]) -> Result<(), VerificationError> {
        let keys = &self.0.platform_keys;
        let verified = verification::verify(keys, headers, body, (self.0.clock)());
        let (Err(VerificationError::UnknownSerial(serial)), Some(download)) = (&verified, keys.downloads()) else {
            return verified;
        };
        // The id of a public key is in no list of certificates.
        if PlatformKey::is_public_key_id(serial) {
            return verified;
        }
        let schedule = download.schedule.lock().await;
        let now = (self.0.clock)();
        // Whoever held the lock before may have got it.
        if keys.get(serial).is_none()
            && schedule.may_begin(now)
            && let Err(error) = self.download_certificates(download, schedule, NEEDED).await
        {
            let serial = escape_control(serial);
            tracing::warn!(%error, %serial, "a platform certificate that a response names cannot be downloaded");
        }
        verification::verify(keys, headers, body, (self.0.clock)())
    }

    /// Sees before a call that there is a key to verify its response with: without one it must not be made, since nobody
    /// would know what came of it.
    pub(super) async fn have_platform_keys(&self) -> Result<(), Error> {
        let keys = &self.0.platform_keys;
        let Some(download) = keys.downloads() else { return Ok(()) };
        let now = (self.0.clock)();
        let Some(newest) = keys.newest(now) else {
            let schedule = download.schedule.lock().await;
            let now = (self.0.clock)();
            return match &schedule.failure {
                _ if keys.newest(now).is_some() => Ok(()),
                _ if schedule.may_begin(now) => self.download_certificates(download, schedule, NEEDED).await,
                Some(failure) => Err(Error::PlatformKeys(Arc::clone(failure))),
                None => Err(Error::PlatformKeys(Arc::new(none_valid().into()))),
            };
        };
        if let Some(validity) = newest.validity()
            && validity.ends_soon(now)
            // Where another call is at it already, this one need not wait.
            && let Ok(schedule) = download.schedule.try_lock()
            && schedule.is_due(validity, now)
            && let Err(error) = self.download_certificates(download, schedule, AHEAD_OF_TIME).await
        {
            tracing::warn!(%error, "the successor of a platform certificate that expires soon cannot be downloaded yet");
        }
        Ok(())
    }

    async fn download_certificates(
        &self,
        download: &Download,
        mut schedule: MutexGuard<'_, Schedule>,
        limit: Duration,
    ) -> Result<(), Error> {
        let keys = &self.0.platform_keys;
        // In a box, since every call would be as large otherwise, and nearly none downloads.
        let result = match tokio::time::timeout(limit, Box::pin(self.downloaded(download))).await {
            Ok(result) => result,
            Err(_) => Err(Error::timed_out()),
        };
        let now = (self.0.clock)();
        let result = result.and_then(|downloaded| {
            let fruitless = downloaded.iter().all(|key| keys.get(key.serial()).is_some());
            // What is listed no more stays: answers that it signed may be under way, and it expires by itself.
            downloaded.into_iter().for_each(|key| keys.add(key));
            if keys.newest(now).is_none() { Err(none_valid().into()) } else { Ok(fruitless) }
        });
        match result {
            Ok(fruitless) => {
                schedule.ended(now, fruitless, None);
                Ok(())
            }
            Err(error) => {
                let error = Arc::new(error);
                schedule.ended(now, true, Some(Arc::clone(&error)));
                Err(Error::PlatformKeys(error))
            }
        }
    }

    /// Asks the hosts in turn until a connection comes about.
    async fn certificates(&self) -> Result<reqwest::Response, Error> {
        let mut request = DownloadCertificates.request()?;
        let first = self.first_host();
        let hosts = if self.1.retry_policy.is_never() { 1 } else { self.0.hosts.count() };
        let mut host = first;
        loop {
            let prepared = self.prepare_for(self.0.hosts.base_url(host), &mut request)?;
            match transport::send(&self.0.http, prepared).await {
                Err(error) if error.is_unconnected() && (host + 1) % hosts != first => host = (host + 1) % hosts,
                sent => return sent,
            }
        }
    }

    /// What is downloaded, decrypted, and verified by a key that was known or is in it.
    async fn downloaded(&self, download: &Download) -> Result<Vec<PlatformKey>, Error> {
        let transport::Received { status, request_id, headers, body } = transport::receive(self.certificates().await?).await?;
        let signature = SignatureHeaders::collect(|name| headers.get(name).and_then(|value| value.to_str().ok()));
        if status != 200 {
            let error = ApiError::read(status, &body, request_id, false);
            if error.status == 404 && error.code == ErrorCode::ResourceNotExists {
                let problem = "are not there: this merchant has none (404 RESOURCE_NOT_EXISTS)";
                let fix = "use public-key mode: give the client the public key and its PUB_KEY_ID_… from the merchant platform";
                return Err(ConfigurationError::new("the platform certificates", problem, fix).into());
            }
            return Err(Error::Api(Box::new(error)));
        }
        let listed = Json::parse(&body).map_err(DecodeError::from_serde).and_then(PlatformCertificates::read);
        let unreadable = |problem| {
            Error::Decode(ResponseError { status, request_id: request_id.clone(), problem, attempts: Attempts::default() })
        };
        let downloaded = open(&listed.map_err(unreadable)?, &download.api_v3_key)?;
        let known = self.0.platform_keys.all();
        let verifies = |serial: &str| {
            let all = downloaded.iter().chain(known.iter().map(AsRef::as_ref));
            all.into_iter().find(|key| key.serial() == serial)
        };
        match verification::verify_with(verifies, &signature, &body, (self.0.clock)()) {
            Ok(()) => Ok(downloaded),
            Err(problem) => {
                Err(Error::Verification(ResponseError { status, request_id, problem, attempts: Attempts::default() }))
            }
        }
    }
}

fn none_valid() -> ConfigurationError {
    let problem = "that WeChat Pay lists are none that is valid now";
    ConfigurationError::new("the platform certificates", problem, "see that this machine's clock is right")
}
