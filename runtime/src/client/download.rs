//! Downloads a file: the call, and what reads it, with a check of its hash or without one. `unpacked` waits for the bytes and unpacks
//! them; `crate::download` has the type that an endpoint declares.

mod unpacked;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use self::unpacked::UnpackedBytes;
use super::{Call, Client, VerifiedResponse};
use crate::crypto::{Digest, Hash};
use crate::declaration::{DecodeError, Method, Value as _};
use crate::download::Download;
use crate::error::{Attempts, ConfigurationError, Error, ResponseError};
use crate::request::Request;
use crate::verification::{SignatureHeaders, VerificationError, only_of};

/// What the type of a hash can be in this build.
const HASHES: &str = match cfg!(feature = "shangmi") {
    true => "give SHA1, SHA256 or SM3",
    false => "give SHA1 or SHA256 (SM3 takes the cargo feature `shangmi`)",
};

/// The header in which a statement's response names the SHA-1 of the file. The signature of the response covers it.
const STATEMENT_SHA1: &str = "wechatpay-statement-sha1";

/// A body that is still to be read.
pub(crate) struct OpenDownload {
    pub(crate) body: reqwest::Response,
    /// The SHA-1 that the response itself names, if it does and its signature holds.
    pub(crate) signed_sha1: Option<String>,
    /// How long the next bytes may take. The rate is measured over this time.
    pub(crate) timeout: Duration,
    /// How long all bytes may take.
    pub(crate) deadline: Duration,
}

/// A download of which nothing was read, and what errors say of its response.
pub(crate) struct UnreadDownload {
    status: u16,
    request_id: Option<String>,
    attempts: Attempts,
    open: OpenDownload,
}

impl UnreadDownload {
    pub(crate) fn from_response(response: VerifiedResponse) -> Result<Self, Error> {
        let VerifiedResponse { status, request_id, attempts, download, .. } = response;
        match download {
            Some(open) => Ok(UnreadDownload { status, request_id, attempts, open }),
            None => {
                let problem = DecodeError::unexpected("a file");
                Err(Error::Decode(ResponseError { attempts, ..ResponseError::new(status, request_id, problem) }))
            }
        }
    }

    fn verification_error(&self, problem: VerificationError) -> Error {
        let UnreadDownload { status, request_id, attempts, .. } = self;
        Error::Verification(ResponseError { attempts: *attempts, ..ResponseError::new(*status, request_id.clone(), problem) })
    }
}

impl Client {
    /// Downloads from an address that an earlier response named: a bill's `download_url`.
    ///
    /// The client signs and sends the address's path and query, byte for byte, and always to its own host of the region that the
    /// address names: a signed request goes nowhere else.
    ///
    /// ```no_run
    /// # async fn download(client: wechatpay_runtime::Client, url: &str, hash: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut bill = client.download(url).await?.checked("SHA1", hash)?;
    /// let mut file = std::fs::File::create("bill.csv")?;
    /// while let Some(chunk) = bill.chunk().await? {
    ///     std::io::Write::write_all(&mut file, &chunk)?;
    /// }
    /// // The file is complete and its hash is right.
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where [`Endpoint::send`](crate::Endpoint::send) fails, and if the address has no path.
    pub async fn download(&self, url: &str) -> Result<Download, Error> {
        let target = url.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|start| rest.get(start..)));
        let target = target.map(|target| target.split('#').next().unwrap_or_default());
        let usable = |target: &&str| target.bytes().all(|byte| byte.is_ascii_graphic());
        let target = target.filter(usable).ok_or_else(|| {
            let fix = "give the `download_url` as the earlier response has it";
            ConfigurationError::new("the address to download from", "is not a URL with a path", fix)
        })?;
        let request = Request::of_target(Method::Get, target).to(self.0.regions.of_url(url));
        Download::from_response(self.call(Call::download(request)).await?)
    }

    /// Returns the SHA-1 that the response to a download names, after verifying the signature over it. Most responses name none.
    ///
    /// What WeChat Pay signs is not the file but this JSON.
    pub(super) async fn signed_sha1(
        &self,
        headers: &HeaderMap,
    ) -> Result<Option<String>, (VerificationError, Option<Arc<Error>>)> {
        if !headers.contains_key(STATEMENT_SHA1) {
            return Ok(None);
        }
        let is_sha1 = |sha1: &&str| sha1.len() == 40 && sha1.bytes().all(|byte| byte.is_ascii_hexdigit());
        let sha1 = only_of(headers, STATEMENT_SHA1)
            .filter(is_sha1)
            .ok_or((VerificationError::MalformedHeader("Wechatpay-Statement-Sha1"), None))?;
        let signed = format!(r#"{{"sha1":"{sha1}"}}"#);
        match self.verify_response(&SignatureHeaders::from(headers), signed.as_bytes()).await {
            (Ok(()), _) => Ok(Some(sha1.to_owned())),
            (Err(problem), cause) => Err((problem, cause)),
        }
    }
}

impl Download {
    /// Sets the hash that the file must have: `hash_type` (`SHA1`, `SHA256`, or with the feature `shangmi` `SM3`) and `hash_value` (hex) of the earlier response.
    /// The hash covers the unpacked bytes: a download that begins as gzip is unpacked.
    ///
    /// # Errors
    ///
    /// Fails if the type is another one.
    pub fn checked(self, hash_type: &str, hash_value: &str) -> Result<CheckedDownload, Error> {
        let hash = match hash_type.to_ascii_uppercase().replace('-', "").as_str() {
            "SHA1" => Hash::Sha1,
            "SHA256" => Hash::Sha256,
            #[cfg(feature = "shangmi")]
            "SM3" => Hash::Sm3,
            _ => {
                let problem = format!("is {hash_type:?}, which this version cannot compute");
                let error = ConfigurationError::new("the type of the hash", problem, HASHES);
                return Err(error.into());
            }
        };
        Ok(CheckedDownload::new(self.0, hash, hash_value))
    }

    /// Takes the hash that the response itself names and signs: for statements outside mainland China
    /// (`Wechatpay-Statement-Sha1`).
    ///
    /// # Errors
    ///
    /// Returns [`Error::Verification`] with [`VerificationError::Unsigned`] if the response names no hash. One that names a hash and
    /// does not sign it was refused when it arrived.
    pub fn checked_by_signature(mut self) -> Result<CheckedDownload, Error> {
        match self.0.open.signed_sha1.take() {
            Some(sha1) => Ok(CheckedDownload::new(self.0, Hash::Sha1, &sha1)),
            None => Err(self.0.verification_error(VerificationError::Unsigned)),
        }
    }

    /// Reads a file of which WeChat Pay names no hash: the pictures of complaints, the files of invoices. Whether all of it arrived,
    /// and that it is from WeChat Pay, is for TLS alone to say, and the type of the reader says so wherever it is passed on. Do not use it
    /// for bills and receipts.
    ///
    /// ```no_run
    /// # async fn show(client: wechatpay_runtime::Client, url: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut picture = client.download(url).await?.unchecked();
    /// let mut bytes = Vec::new();
    /// while let Some(chunk) = picture.chunk().await? {
    ///     bytes.extend_from_slice(&chunk);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn unchecked(self) -> UncheckedDownload {
        UncheckedDownload { bytes: UnpackedBytes::of(self.0) }
    }
}

/// A download that ends in an error unless its bytes have the expected hash. [`Download::checked`] makes it.
pub struct CheckedDownload {
    bytes: UnpackedBytes,
    /// `None` after the end.
    digest: Option<Digest>,
    expected: String,
}

impl CheckedDownload {
    fn new(unread: UnreadDownload, hash: Hash, hash_value: &str) -> Self {
        CheckedDownload {
            bytes: UnpackedBytes::of(unread),
            digest: Some(Digest::new(hash)),
            expected: hash_value.trim().to_ascii_lowercase(),
        }
    }

    /// Returns the next bytes, unpacked, or `None` at the end if all of them together have the expected hash. Do not act on the
    /// bytes before that: anybody may have sent them.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Transport`] if the connection breaks, if less than 1 KiB/s arrives, or if the
    /// [`download_deadline`](crate::ClientBuilder::download_deadline) passes; [`Error::Verification`] if the hash differs
    /// ([`VerificationError::WrongHash`]) or the bytes cannot be unpacked ([`VerificationError::BrokenGzip`]). After an error
    /// every further call returns one: download again.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self.bytes.next().await? {
            Some(bytes) => {
                if let Some(digest) = &mut self.digest {
                    digest.update(&bytes);
                }
                Ok(Some(bytes))
            }
            None => match self.digest.take().map(Digest::hex) {
                Some(found) if found != self.expected => {
                    self.bytes.fail();
                    Err(self.bytes.verification_error(VerificationError::WrongHash))
                }
                _ => Ok(None),
            },
        }
    }
}

impl fmt::Debug for CheckedDownload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CheckedDownload").field("request_id", &self.bytes.request_id()).finish_non_exhaustive()
    }
}

/// A download of which nothing is checked: neither a hash nor a signature says whose bytes these are. [`Download::unchecked`] makes it.
pub struct UncheckedDownload {
    bytes: UnpackedBytes,
}

impl UncheckedDownload {
    /// Returns the next bytes, unpacked, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`CheckedDownload::chunk`] but that of a wrong hash. After an error every further call returns one.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.bytes.next().await
    }
}

impl fmt::Debug for UncheckedDownload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("UncheckedDownload").field("request_id", &self.bytes.request_id()).finish_non_exhaustive()
    }
}
