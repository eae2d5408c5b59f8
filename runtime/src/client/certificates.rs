//! Certificate mode: if a call or a response needs a key that is missing, one download gets it for all that wait.
//!
//! A download runs on a task of its own, so that it continues if its caller goes away. Nothing runs between calls.
//! [`Schedule`](crate::keys::schedule::Schedule) decides how often downloads happen.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};
use tracing::Instrument as _;

use super::{Client, transport};
use crate::declaration::{DecodeError, Value as _};
use crate::error::{ApiError, ConfigurationError, Error, ErrorCode, ResponseError};
use crate::escape_control;
use crate::json::tape::Tape;
use crate::keys::download::{PlatformCertificates, open};
use crate::keys::key_set::{Download, DownloadOutcome, Running};
use crate::keys::{PlatformKey, schedule::Schedule};
use crate::verification::{self, SignatureHeaders, VerificationError};

/// How long a call waits for a new certificate that it does not need yet.
const AHEAD_OF_TIME: Duration = Duration::from_secs(5);
/// How long a download may take.
const LONGEST_DOWNLOAD: Duration = Duration::from_secs(30);
/// How long a notification waits for a download. The sender expects a response within 5 s.
const NOTIFICATION: Duration = Duration::from_secs(3);

impl Client {
    /// Downloads the platform's certificates now, even if they are known already. Does nothing in public-key mode.
    ///
    /// Calls download certificates by themselves. Call this when a service starts, so that a wrong APIv3 key is found then.
    ///
    /// # Errors
    ///
    /// Returns [`Error::PlatformKeys`]. The certificates that were downloaded before stay in use.
    pub async fn refresh_platform_keys(&self) -> Result<(), Error> {
        let Some(download) = self.0.platform_keys.downloads() else { return Ok(()) };
        if Handle::try_current().is_err() {
            return Err(super::no_runtime().into());
        }
        match self.download_if(download, |_, _| true) {
            Some(outcome) => ended(outcome).await.map_err(Error::PlatformKeys),
            None => Ok(()),
        }
    }

    /// Verifies a notification: its signature headers and the exact bytes of its body. In certificate mode it first downloads a
    /// certificate whose serial is not known yet, which [`verification::verify`] alone cannot do.
    ///
    /// It waits at most 3 s for a download, since the sender expects a response within 5 s, and at most 64 notifications wait at
    /// a time. Beyond that the serial counts as unknown. The download continues and serves the next delivery.
    ///
    /// # Errors
    ///
    /// Each way in which verification fails is a [`VerificationError`] of its own.
    pub async fn verify(&self, headers: &SignatureHeaders<'_>, body: &[u8]) -> Result<(), VerificationError> {
        let verified = verification::verify(&self.0.platform_keys, headers, body, self.now());
        let Some((serial, download)) = self.to_be_downloaded(&verified) else { return verified };
        let Ok(_place) = download.unknown_serials.try_acquire() else { return verified };
        // The result of verification shows whether the download was in time.
        if let Ok(Some(error)) = timeout(NOTIFICATION, self.download_serial(serial, download)).await {
            let serial = escape_control(serial);
            tracing::warn!(%error, %serial, "a platform certificate that a signature names cannot be downloaded");
        }
        verification::verify(&self.0.platform_keys, headers, body, self.now())
    }

    /// Does what [`verify`](Client::verify) does for the response of a call, and waits as long as the call may take. If the serial stays
    /// unknown, it also returns why its certificate cannot be downloaded.
    pub(super) async fn verify_response(
        &self,
        headers: &SignatureHeaders<'_>,
        body: &[u8],
    ) -> (Result<(), VerificationError>, Option<Arc<Error>>) {
        let verified = verification::verify(&self.0.platform_keys, headers, body, self.now());
        let Some((serial, download)) = self.to_be_downloaded(&verified) else { return (verified, None) };
        let failure = self.download_serial(serial, download).await;
        match verification::verify(&self.0.platform_keys, headers, body, self.now()) {
            Err(VerificationError::UnknownSerial(serial)) => (Err(VerificationError::UnknownSerial(serial)), failure),
            verified => (verified, None),
        }
    }

    /// Returns the missing serial if a download may bring it.
    fn to_be_downloaded<'a>(&'a self, verified: &'a Result<(), VerificationError>) -> Option<(&'a str, &'a Download)> {
        match verified {
            // A public key's id is in no list of certificates.
            Err(VerificationError::UnknownSerial(serial))
                if !PlatformKey::is_public_key_id(serial) && Handle::try_current().is_ok() =>
            {
                Some((serial, self.0.platform_keys.downloads()?))
            }
            _ => None,
        }
    }

    /// Downloads the certificate of this serial, unless it is known by now, and returns why that failed. If no download may begin so soon
    /// after the last one, that is the failure of the last one.
    async fn download_serial(&self, serial: &str, download: &Download) -> Option<Arc<Error>> {
        let wanted = |schedule: &Schedule, now| self.0.platform_keys.get(serial).is_none() && schedule.may_begin(now);
        match self.download_if(download, wanted) {
            Some(outcome) => ended(outcome).await.err(),
            None => download.state().schedule.failure.clone(),
        }
    }

    /// Makes sure, before a call, that there is a key to verify its response. A call without one must not be made, since its
    /// outcome would be unknown.
    pub(super) async fn have_platform_keys(&self) -> Result<(), Error> {
        let keys = &self.0.platform_keys;
        let Some(download) = keys.downloads() else { return Ok(()) };
        let now = self.now();
        let Some(newest) = keys.newest(now) else {
            let wanted = |schedule: &Schedule, now| keys.newest(now).is_none() && schedule.may_begin(now);
            if let Some(outcome) = self.download_if(download, wanted) {
                return ended(outcome).await.map_err(Error::PlatformKeys);
            }
            if keys.newest(self.now()).is_some() {
                return Ok(());
            }
            let failure = download.state().schedule.failure.clone();
            return Err(Error::PlatformKeys(failure.unwrap_or_else(|| Arc::new(none_valid().into()))));
        };
        if let Some(validity) = newest.validity()
            && validity.ends_soon(now)
            // If another call is downloading already, this one need not wait.
            && download.state().running.as_ref().is_none_or(|running| !running.is_under_way())
            && let Some(outcome) = self.download_if(download, |schedule, now| schedule.is_due(validity, now))
            && let Ok(Err(error)) = timeout(AHEAD_OF_TIME, ended(outcome)).await
        {
            tracing::warn!(%error, "the successor of a platform certificate that expires soon cannot be downloaded yet");
        }
        Ok(())
    }

    /// Returns the download that is running, or begins one if it is `wanted`.
    fn download_if(&self, download: &Download, wanted: impl FnOnce(&Schedule, u64) -> bool) -> Option<DownloadOutcome> {
        let mut state = download.state();
        if let Some(running) = state.running.as_ref().filter(|running| running.is_under_way()) {
            return Some(running.outcome.clone());
        }
        let now = self.now();
        if !wanted(&state.schedule, now) {
            return None;
        }
        let runtime = Handle::try_current().ok()?;
        let (sender, outcome) = watch::channel(None);
        state.schedule.began(now);
        state.running = Some(Running { began: Instant::now(), outcome: outcome.clone() });
        let client = self.clone();
        let span = tracing::info_span!("wechatpay", endpoint = download.source.template(), method = "GET");
        let task = async move {
            let result = client.download_certificates().await;
            sender.send_replace(Some(result));
        };
        runtime.spawn(task.instrument(span));
        Some(outcome)
    }

    /// Downloads certificates, adds them to the keys, and records the result in the schedule.
    async fn download_certificates(&self) -> Result<(), Arc<Error>> {
        let keys = &self.0.platform_keys;
        let Some(download) = keys.downloads() else { return Ok(()) };
        let downloaded = match timeout(LONGEST_DOWNLOAD, self.downloaded(download)).await {
            Ok(result) => result,
            Err(_) => Err(Error::timed_out()),
        };
        let now = self.now();
        let result = downloaded.and_then(|downloaded| {
            let fruitless = downloaded.iter().all(|key| keys.get(key.serial()).is_some());
            // Keys that are no longer listed stay: responses that they signed may be on their way, and they expire by themselves.
            downloaded.into_iter().for_each(|key| keys.add(key));
            if keys.newest(now).is_none() { Err(none_valid().into()) } else { Ok(fruitless) }
        });
        let mut state = download.state();
        state.running = None;
        match result {
            Ok(fruitless) => {
                state.schedule.ended(now, fruitless, None);
                Ok(())
            }
            Err(error) => {
                let error = Arc::new(error);
                state.schedule.ended(now, true, Some(Arc::clone(&error)));
                Err(error)
            }
        }
    }

    /// Calls the hosts in turn until one can be reached.
    async fn certificates(&self, download: &Download) -> Result<reqwest::Response, Error> {
        let mut request = download.source.request(self.0.identity.scheme().algorithm())?;
        let hosts = self.hosts(request.region());
        let first = self.first_host(hosts);
        let count = if self.1.retry_policy.is_never() { 1 } else { hosts.count() };
        let mut host = first;
        let http = self.0.connections.of_this_runtime()?;
        loop {
            let prepared = self.prepare_for(hosts.base_url(host), &mut request)?;
            match transport::send(&http, prepared).await {
                Err(error) if error.is_unconnected() && (host + 1) % count != first => host = (host + 1) % count,
                sent => return sent,
            }
        }
    }

    /// Returns the downloaded certificates, decrypted, and verified with a key that was known or is among them.
    async fn downloaded(&self, download: &Download) -> Result<Vec<PlatformKey>, Error> {
        let transport::Received { status, request_id, headers, body } =
            transport::receive(self.certificates(download).await?).await?;
        let header = |name: &'static str| headers.get(name).and_then(|value| value.to_str().ok());
        let signature = SignatureHeaders::from(&headers);
        if status != 200 {
            let mut error = ApiError::read(status, &body, request_id, false);
            error.explain_origin(header);
            if error.status == 404 && error.code == ErrorCode::ResourceNotExists {
                let problem = "are not there: this merchant has none (404 RESOURCE_NOT_EXISTS)";
                let fix = "use public-key mode: give the client the public key and its PUB_KEY_ID_… from the merchant platform";
                return Err(ConfigurationError::new("the platform certificates", problem, fix).into());
            }
            return Err(Error::Api(Box::new(error)));
        }
        let listed = Tape::parse_verified(&body)
            .map_err(DecodeError::from_serde)
            .and_then(|tape| PlatformCertificates::read_node(tape.root()));
        let decode_error = |problem| Error::Decode(ResponseError::new(status, request_id.clone(), problem));
        let downloaded = open(&listed.map_err(decode_error)?, &download.api_v3_key)?;
        let known = self.0.platform_keys.all();
        let verifies = |serial: &str| {
            let all = downloaded.iter().chain(known.iter().map(AsRef::as_ref));
            all.into_iter().find(|key| key.serial() == serial)
        };
        match verification::verify_with(verifies, &signature, &body, (self.0.clock)()) {
            Ok(()) => Ok(downloaded),
            Err(problem) => Err(Error::Verification(ResponseError::new(status, request_id, problem))),
        }
    }
}

impl Running {
    /// Returns whether the download can still end: not if its runtime has ended or is idle.
    fn is_under_way(&self) -> bool {
        self.outcome.has_changed().is_ok() && self.began.elapsed() < LONGEST_DOWNLOAD
    }
}

/// Waits for the outcome of a download.
async fn ended(mut outcome: DownloadOutcome) -> Result<(), Arc<Error>> {
    match timeout(LONGEST_DOWNLOAD, outcome.wait_for(Option::is_some)).await {
        Ok(Ok(ended)) => ended.clone().unwrap_or(Ok(())),
        // The runtime has ended, and the task with it.
        Ok(Err(_)) => Err(Arc::new(Error::interrupted())),
        Err(_) => Err(Arc::new(Error::timed_out())),
    }
}

fn none_valid() -> ConfigurationError {
    let problem = "that WeChat Pay lists are all expired or not valid yet";
    ConfigurationError::new("the platform certificates", problem, "check this machine's clock")
}
