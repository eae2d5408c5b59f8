//! The platform's keys: which key signs a response, which certificates are listed, and how both change.
//!
//! `keys` makes keys and certificates; this file also serves the call that lists certificates. The certificate that signs is renewed
//! as WeChat Pay renews its own: each client is answered by the clock that it signs by, which may be years ahead.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use wechatpay_runtime::keys::{
    DownloadCertificates, DownloadGlobalCertificates, DownloadHongKongCertificates, EncryptedCertificate, PlatformCertificates,
};
use wechatpay_runtime::{ErrorCode, keys, wechatpay_object};

use crate::StartError;
use crate::engine::call::Call;
use crate::engine::certificate::{Certificate, Signer};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::stored::{StoredCertificate, StoredSigner};
use crate::engine::keys::{Algorithm, Keys, characters};
use crate::engine::state_file::StateFile;

/// How the merchant gets the platform's keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeyMode {
    /// As a public key with its id. There are no certificates: listing them returns 404 `RESOURCE_NOT_EXISTS`.
    #[default]
    PublicKey,
    /// As certificates to download.
    Certificate,
    /// Both, while a merchant migrates: a response is signed with the public key's pair if the request names the public key in
    /// `Wechatpay-Serial`, and with a certificate otherwise.
    Both,
}

impl KeyMode {
    /// The word for it, on the command line and in the state file.
    const fn name(self) -> &'static str {
        match self {
            KeyMode::PublicKey => "public-key",
            KeyMode::Certificate => "certificate",
            KeyMode::Both => "both",
        }
    }

    /// The mode of a gateway with this file: what is wanted, which must not contradict what the file has, or else what the file has. From
    /// now on the file has it.
    fn kept(wanted: Option<KeyMode>, file: &StateFile) -> Result<KeyMode, StartError> {
        let kept = file.found_row::<String>(MODE_TABLE, MODE_ROW)?;
        let known = |name: &String| {
            [KeyMode::PublicKey, KeyMode::Certificate, KeyMode::Both].into_iter().find(|mode| mode.name() == name)
        };
        let mode = match (wanted, kept.as_ref().and_then(known)) {
            (Some(wanted), Some(kept)) if wanted != kept => {
                let problem = format!(
                    "the state file is of a gateway in the mode `{}`, which its clients are set up for, and `{}` is wanted: give another file, or no mode",
                    kept.name(),
                    wanted.name()
                );
                return Err(StartError::from_display(problem));
            }
            (wanted, kept) => wanted.or(kept).unwrap_or_default(),
        };
        if kept.is_none() {
            file.put(MODE_TABLE, MODE_ROW, &mode.name().to_owned());
        }
        Ok(mode)
    }
}

/// The platform's keys of one gateway.
#[derive(Debug)]
pub(crate) struct Platform {
    mode: KeyMode,
    public_key: Signer,
    algorithm: Algorithm,
    api_v3_key: String,
    first: Certificate,
    certificates: Mutex<Certificates>,
    file: StateFile,
}

#[derive(Debug)]
struct Certificates {
    /// The certificates that `GET /v3/certificates` lists, oldest first.
    listed: VecDeque<Certificate>,
    /// The certificate that the platform began with, and those that took its place, one after another.
    succession: Vec<Certificate>,
    /// The key that signs every response, after `sign_with`.
    signs: Option<Signer>,
}

/// The certificates as the state file has them.
#[wechatpay_object]
struct StoredCertificates {
    listed: Vec<StoredCertificate>,
    /// The succession after the first.
    renewed: Option<Vec<StoredCertificate>>,
    signs: Option<StoredSigner>,
}

/// The tables, each with one row.
const TABLE: &str = "certificates";
const ROW: &str = "certificates";
const MODE_TABLE: &str = "key_mode";
const MODE_ROW: &str = "key_mode";

/// How long before the end of a certificate its successor is listed, in seconds: ten days, as WeChat Pay says.
const AHEAD: u64 = 10 * 24 * 60 * 60;

impl Certificates {
    fn first(certificate: &Certificate) -> Self {
        Certificates { listed: [certificate.clone()].into(), succession: vec![certificate.clone()], signs: None }
    }

    /// The last certificate of the succession, if it needs a successor at this time. Whoever has withdrawn it decides what comes after it.
    fn is_due(&self, now: u64) -> Option<&Certificate> {
        let last = self.succession.last()?;
        let is_listed = self.listed.iter().any(|certificate| certificate.signer.serial() == last.signer.serial());
        (is_listed && now.saturating_add(AHEAD) > last.not_after).then_some(last)
    }

    /// Adds a certificate to the list.
    fn list(&mut self, certificate: Certificate) {
        if self.listed.len() >= MOST {
            self.listed.pop_front();
        }
        self.listed.push_back(certificate);
    }
}

/// The most listed certificates; one more drops the oldest.
const MOST: usize = 100;

impl Platform {
    pub(crate) fn new(keys: &Keys, mode: KeyMode) -> Self {
        let first = keys.platform_certificate();
        let certificates = Mutex::new(Certificates::first(first));
        let api_v3_key = keys.api_v3_key().to_owned();
        let public_key = keys.platform().clone();
        let algorithm = keys.algorithm();
        Platform { mode, public_key, algorithm, api_v3_key, first: first.clone(), certificates, file: StateFile::default() }
    }

    /// With the certificates and the mode that the file has, if it has any.
    pub(crate) fn open(keys: &Keys, mode: Option<KeyMode>, file: &StateFile) -> Result<Self, StartError> {
        let mut platform = Platform { file: file.clone(), ..Platform::new(keys, KeyMode::kept(mode, file)?) };
        if let Some(StoredCertificates { listed, renewed, signs }) = file.found_row(TABLE, ROW)? {
            let listed = listed.into_iter().map(Certificate::try_from).collect::<Result<_, _>>()?;
            let renewed = renewed.unwrap_or_default().into_iter().map(Certificate::try_from);
            let succession = [Ok(platform.first.clone())].into_iter().chain(renewed).collect::<Result<_, _>>()?;
            platform.certificates =
                Mutex::new(Certificates { listed, succession, signs: signs.map(Signer::try_from).transpose()? });
        }
        Ok(platform)
    }

    /// Changes the certificates, and has the file keep them.
    fn change<T>(&self, change: impl FnOnce(&mut Certificates) -> T) -> T {
        let mut certificates = self.certificates();
        let result = change(&mut certificates);
        let Certificates { listed, succession, signs } = &*certificates;
        if self.file.is_there() {
            let listed = listed.iter().map(StoredCertificate::from).collect();
            let renewed = Some(succession.iter().skip(1).map(StoredCertificate::from).collect());
            self.file.put(TABLE, ROW, &StoredCertificates { listed, renewed, signs: signs.as_ref().map(StoredSigner::from) });
        }
        result
    }

    /// Continues the succession until there is one for this time and the days after it. Without random bytes there is none,
    /// and clients say that it has expired.
    fn renew(&self, now: u64) {
        while self.certificates().is_due(now).is_some() {
            let renewed = self.change(|certificates| {
                let renewed = certificates.is_due(now)?.renewed(AHEAD).ok()?;
                certificates.succession.push(renewed.clone());
                certificates.list(renewed);
                Some(())
            });
            if renewed.is_none() {
                return;
            }
        }
    }

    /// The certificate of the succession that signs at this time: the oldest that has not ended.
    fn current(&self, now: u64) -> Signer {
        self.renew(now);
        let certificates = self.certificates();
        let valid = certificates.succession.iter().find(|certificate| certificate.not_after >= now);
        valid.or(certificates.succession.last()).unwrap_or(&self.first).signer.clone()
    }

    fn certificates(&self) -> MutexGuard<'_, Certificates> {
        self.certificates.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn mode(&self) -> KeyMode {
        self.mode
    }

    /// What signs, at this time, the response to a request that names this key in `Wechatpay-Serial`.
    pub(crate) fn signer(&self, asked: Option<&str>, now: u64) -> Signer {
        if let Some(signer) = &self.certificates().signs {
            return signer.clone();
        }
        match self.mode {
            KeyMode::PublicKey => self.public_key.clone(),
            KeyMode::Both if asked == Some(self.public_key.serial()) => self.public_key.clone(),
            KeyMode::Certificate | KeyMode::Both => self.current(now),
        }
    }

    /// The key of this serial, if a request may name it.
    pub(crate) fn key(&self, serial: &str) -> Option<Signer> {
        let public = (self.mode != KeyMode::Certificate).then_some(&self.public_key);
        let certificates = self.certificates();
        let listed = certificates.listed.iter().filter(|_| self.mode != KeyMode::PublicKey);
        let mut known = public.into_iter().chain(listed.map(|certificate| &certificate.signer)).chain(&certificates.signs);
        known.find(|signer| signer.serial() == serial).cloned()
    }

    /// The serial that a request should name at this time.
    pub(crate) fn serial(&self, now: u64) -> String {
        match self.mode {
            KeyMode::Certificate => self.signer(None, now).serial().to_owned(),
            KeyMode::PublicKey | KeyMode::Both => self.public_key.serial().to_owned(),
        }
    }

    /// Lists one more certificate.
    pub(crate) fn list(&self, certificate: Certificate) {
        self.change(|certificates| certificates.list(certificate));
    }

    /// Signs every response with a listed certificate, or with the public key's pair, from now on.
    pub(crate) fn sign_with(&self, serial: &str) -> Result<(), ErrorResponse> {
        let signer = self.key(serial).ok_or_else(|| not_listed(serial))?;
        self.change(|certificates| certificates.signs = Some(signer));
        Ok(())
    }

    /// Removes a certificate from the list. If it signs responses, it still does.
    pub(crate) fn withdraw(&self, serial: &str) -> Result<(), ErrorResponse> {
        self.change(|Certificates { listed, .. }| {
            let at = listed.iter().position(|certificate| certificate.signer.serial() == serial);
            listed.remove(at.ok_or_else(|| not_listed(serial))?);
            Ok(())
        })
    }

    /// Signs each response with the key that the request names again. Undoes [`sign_with`](Self::sign_with).
    pub(crate) fn sign_by_mode(&self) {
        self.change(|certificates| certificates.signs = None);
    }

    /// Resets to the keys with which the gateway started.
    pub(crate) fn reset(&self) {
        self.change(|certificates| *certificates = Certificates::first(&self.first));
    }

    pub(crate) fn to_json(&self) -> Value {
        let certificates = self.certificates();
        let listed: Vec<Value> = certificates
            .listed
            .iter()
            .map(|certificate| json!({ "serial_no": certificate.signer.serial(), "certificate": &*certificate.pem }))
            .collect();
        json!({ "listed": listed, "signs": certificates.signs.as_ref().map(Signer::serial) })
    }
}

fn not_listed(serial: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::ResourceNotExists, format!("No certificate with the serial {serial} is listed"))
}

/// The lists of certificates: `GET /v3/certificates` and those outside mainland China. All of them list the same.
pub(crate) fn list_certificates() -> [Call; 3] {
    [
        Call::new(|asked: DownloadCertificates, context| {
            let ours = context.shared.platform.algorithm.name();
            if let Some(other) = asked.algorithm_type.filter(|algorithm| *algorithm != ours && *algorithm != "ALL") {
                let issue = format!("must be {ours} or ALL: this gateway has no certificates for another algorithm");
                return Err(ErrorResponse::query("algorithm_type", other.as_str(), &issue));
            }
            listed(context)
        }),
        Call::new(|_: DownloadGlobalCertificates, context| listed(context)),
        Call::new(|_: DownloadHongKongCertificates, context| listed(context)),
    ]
}

/// The certificates, encrypted with the APIv3 key.
fn listed(context: &Context<'_>) -> Result<PlatformCertificates, ErrorResponse> {
    let (platform, now) = (&context.shared.platform, context.client_time);
    if platform.mode == KeyMode::PublicKey {
        let error_response = ErrorResponse::new(404, ErrorCode::ResourceNotExists, "The merchant has no platform certificates");
        return Err(error_response.explained("the gateway is in public-key mode; `wechatpay sandbox --mode certificate` starts one with certificates (`Builder::key_mode`)"));
    }
    platform.renew(now);
    let listed: Vec<Certificate> = platform.certificates().listed.iter().cloned().collect();
    let valid = listed.iter().filter(|certificate| (certificate.not_before..=certificate.not_after).contains(&now));
    let data = valid.map(|certificate| entry(certificate, platform)).collect::<Result<_, _>>()?;
    Ok(PlatformCertificates { data })
}

fn entry(certificate: &Certificate, platform: &Platform) -> Result<keys::PlatformCertificate, ErrorResponse> {
    const ASSOCIATED_DATA: &str = "certificate";
    let no_randomness = |_| ErrorResponse::new(500, ErrorCode::SystemError, "The operating system gives no random bytes");
    let nonce = characters(b"0123456789abcdef", 12).map_err(no_randomness)?;
    let (algorithm, key) = (platform.algorithm, platform.api_v3_key.as_bytes());
    let ciphertext = algorithm.seal(key, &nonce, ASSOCIATED_DATA, certificate.pem.as_bytes());
    Ok(keys::PlatformCertificate {
        serial_no: certificate.signer.serial().to_owned(),
        effective_time: Some(crate::engine::clock::rfc3339(certificate.not_before)),
        expire_time: Some(crate::engine::clock::rfc3339(certificate.not_after)),
        encrypt_certificate: EncryptedCertificate {
            algorithm: algorithm.aead().to_owned(),
            nonce,
            associated_data: Some(ASSOCIATED_DATA.to_owned()),
            ciphertext: ciphertext
                .ok_or_else(|| ErrorResponse::new(500, ErrorCode::SystemError, "The certificate cannot be encrypted"))?,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_signs_follows_the_mode_and_the_key_that_a_request_names() {
        let keys = Keys::generate().unwrap();
        let (public, certificate) = (keys.platform_key_id(), keys.platform_certificate_serial());
        for (mode, asked, signs) in [
            (KeyMode::PublicKey, None, public),
            (KeyMode::Certificate, None, certificate),
            (KeyMode::Both, None, certificate),
            (KeyMode::Both, Some(certificate), certificate),
            (KeyMode::Both, Some(public), public),
        ] {
            let platform = Platform::new(&keys, mode);
            assert_eq!(platform.signer(asked, 0).serial(), signs, "{mode:?} {asked:?}");
            assert!(platform.key(signs).is_some());
        }
        assert!(Platform::new(&keys, KeyMode::PublicKey).key(certificate).is_none());
        assert!(Platform::new(&keys, KeyMode::Certificate).key(public).is_none());
    }

    #[test]
    fn the_platforms_certificate_is_renewed_ten_days_before_its_end_and_each_time_has_its_own() {
        const DAY: u64 = 24 * 60 * 60;
        let keys = Keys::generate().unwrap();
        let platform = Platform::new(&keys, KeyMode::Certificate);
        let (first, end) = (keys.platform_certificate_serial(), keys.platform_certificate().not_after);
        let count = || count_of(&platform);
        assert_eq!((platform.signer(None, end - 11 * DAY).serial(), count()), (first, 1));
        // Listed, and not signing yet.
        assert_eq!((platform.signer(None, end - 9 * DAY).serial(), count()), (first, 2));
        let renewed = platform.signer(None, end + 1);
        assert_ne!(renewed.serial(), first);
        assert_eq!((platform.signer(None, end - 9 * DAY).serial(), count()), (first, 2), "a client of another clock");
        // Decades ahead, one after another.
        let later = platform.signer(None, end + 20 * 365 * DAY);
        assert!(count() > 4 && later.serial() != renewed.serial());
        // What was withdrawn has no successor.
        let platform = Platform::new(&keys, KeyMode::Certificate);
        platform.withdraw(first).unwrap();
        assert_eq!((platform.signer(None, end + 1).serial(), count_of(&platform)), (first, 0));
    }

    fn count_of(platform: &Platform) -> usize {
        platform.certificates().listed.len()
    }
}
