//! Downloads a file: the call, and the reader that checks the hash. `crate::download` has the type that an endpoint declares.

use std::fmt;
use std::io::Write as _;
use std::time::Duration;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use reqwest::header::HeaderMap;
use tokio::time::{Instant, timeout};

use super::{Call, Client, VerifiedResponse, transport};
use crate::crypto::{Digest, Hash};
use crate::declaration::{DecodeError, Method, Value as _};
use crate::download::Download;
use crate::error::{Attempts, ConfigurationError, Error, ResponseError, TransportError, TransportErrorKind};
use crate::request::Request;
use crate::verification::{SignatureHeaders, VerificationError, only_of};

/// How many bytes are unpacked at a time, which limits how much they can unpack to.
const PIECE: usize = 4096;
/// How many bytes a second must arrive on average, measured over the timeout of one attempt.
const LEAST_RATE: u64 = 1024;

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

/// A download, and what errors say of its response.
pub(crate) struct UncheckedDownload {
    status: u16,
    request_id: Option<String>,
    attempts: Attempts,
    open: OpenDownload,
}

impl UncheckedDownload {
    pub(crate) fn from_response(response: VerifiedResponse) -> Result<Self, Error> {
        let VerifiedResponse { status, request_id, attempts, download, .. } = response;
        match download {
            Some(open) => Ok(UncheckedDownload { status, request_id, attempts, open }),
            None => {
                let problem = DecodeError::unexpected("a file");
                Err(Error::Decode(ResponseError { attempts, ..ResponseError::new(status, request_id, problem) }))
            }
        }
    }

    fn verification_error(&self, problem: VerificationError) -> Error {
        let UncheckedDownload { status, request_id, attempts, .. } = self;
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
    pub(super) async fn signed_sha1(&self, headers: &HeaderMap) -> Result<Option<String>, VerificationError> {
        if !headers.contains_key(STATEMENT_SHA1) {
            return Ok(None);
        }
        let is_sha1 = |sha1: &&str| sha1.len() == 40 && sha1.bytes().all(|byte| byte.is_ascii_hexdigit());
        let sha1 = only_of(headers, STATEMENT_SHA1)
            .filter(is_sha1)
            .ok_or(VerificationError::MalformedHeader("Wechatpay-Statement-Sha1"))?;
        self.verify_response(&SignatureHeaders::from(headers), format!(r#"{{"sha1":"{sha1}"}}"#).as_bytes()).await?;
        Ok(Some(sha1.to_owned()))
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
    /// and that it is from WeChat Pay, is for TLS alone to say. Do not use it for bills and receipts.
    pub fn unchecked(self) -> CheckedDownload {
        CheckedDownload { expected: None, ..CheckedDownload::new(self.0, Hash::Sha256, "") }
    }
}

/// A download that ends in an error unless its bytes have the expected hash, if there is one.
pub struct CheckedDownload {
    opened: UncheckedDownload,
    /// `None` after the end.
    digest: Option<Digest>,
    /// `None` if the file has no hash to be checked by.
    expected: Option<String>,
    packing: Packing,
    /// Bytes that arrived and are still packed.
    packed: Bytes,
    /// The total time spent waiting for bytes.
    waited: Duration,
    /// The time spent waiting and the bytes received since the rate was last checked.
    measured: (Duration, u64),
}

enum Packing {
    /// Nothing has arrived yet.
    Unknown,
    None,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
}

impl CheckedDownload {
    fn new(opened: UncheckedDownload, hash: Hash, hash_value: &str) -> Self {
        CheckedDownload {
            opened,
            digest: Some(Digest::new(hash)),
            expected: Some(hash_value.trim().to_ascii_lowercase()),
            packing: Packing::Unknown,
            packed: Bytes::new(),
            waited: Duration::ZERO,
            measured: (Duration::ZERO, 0),
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
    /// there are no more bytes: download again.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let next = self.next().await;
        if next.is_err() {
            self.digest = None;
            self.packed = Bytes::new();
        }
        next
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        while self.digest.is_some() {
            let unpacked = match self.packed.is_empty() {
                false => self.unpack()?,
                true => match self.arriving().await? {
                    Some(chunk) => {
                        self.packed = chunk;
                        continue;
                    }
                    None => return self.finish(),
                },
            };
            if !unpacked.is_empty() {
                if let Some(digest) = &mut self.digest {
                    digest.update(&unpacked);
                }
                return Ok(Some(unpacked));
            }
        }
        Ok(None)
    }

    /// Waits for the next bytes.
    async fn arriving(&mut self) -> Result<Option<Bytes>, Error> {
        let UncheckedDownload { attempts, open: OpenDownload { timeout: window, deadline, .. }, .. } = self.opened;
        let too_slow = |reason: String| {
            let error = TransportError::new(TransportErrorKind::TimedOut, Some(reason.into()));
            Error::Transport(error).after(attempts)
        };
        let left = deadline.saturating_sub(self.waited);
        let began = Instant::now();
        let chunk = match timeout(window.min(left), self.opened.open.body.chunk()).await {
            Ok(Ok(chunk)) => chunk,
            Ok(Err(error)) => return Err(transport::transport_error(error).after(attempts)),
            Err(_) if left <= window => return Err(too_slow(format!("the download takes longer than {deadline:?}"))),
            Err(_) => return Err(too_slow(format!("nothing of the download arrived in {window:?}"))),
        };
        let took = began.elapsed();
        self.waited += took;
        let (waited, arrived) = &mut self.measured;
        *waited += took;
        *arrived += chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
        if chunk.is_some() && *waited >= window {
            if (*arrived as f64) < waited.as_secs_f64() * LEAST_RATE as f64 {
                return Err(too_slow(format!("the download is slower than {LEAST_RATE} bytes a second")));
            }
            self.measured = (Duration::ZERO, 0);
        }
        Ok(chunk)
    }

    /// Unpacks a piece of the bytes that arrived.
    fn unpack(&mut self) -> Result<Bytes, Error> {
        if let Packing::Unknown = self.packing {
            // The first byte decides: no bill begins with it unless it is packed.
            self.packing = match self.packed.first() {
                Some(0x1f) => Packing::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))),
                _ => Packing::None,
            };
        }
        match &mut self.packing {
            Packing::Unknown | Packing::None => Ok(std::mem::take(&mut self.packed)),
            Packing::Gzip(decoder) => {
                let piece = self.packed.split_to(self.packed.len().min(PIECE));
                match decoder.write_all(&piece) {
                    Ok(()) => Ok(std::mem::take(decoder.get_mut()).into()),
                    Err(_) => Err(self.verification_error(VerificationError::BrokenGzip)),
                }
            }
        }
    }

    /// Handles the end of the bytes: first what the decoder still holds, then the verdict on the hash.
    fn finish(&mut self) -> Result<Option<Bytes>, Error> {
        if let Packing::Gzip(decoder) = &mut self.packing {
            if decoder.try_finish().is_err() {
                return Err(self.verification_error(VerificationError::BrokenGzip));
            }
            let rest = std::mem::take(decoder.get_mut());
            if !rest.is_empty() {
                if let Some(digest) = &mut self.digest {
                    digest.update(&rest);
                }
                return Ok(Some(rest.into()));
            }
        }
        match (self.digest.take().map(Digest::hex), &self.expected) {
            (Some(_), None) => Ok(None),
            (Some(found), Some(expected)) if found == *expected => Ok(None),
            _ => Err(self.verification_error(VerificationError::WrongHash)),
        }
    }

    fn verification_error(&self, problem: VerificationError) -> Error {
        self.opened.verification_error(problem)
    }
}

impl fmt::Debug for CheckedDownload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CheckedDownload").field("request_id", &self.opened.request_id).finish_non_exhaustive()
    }
}
