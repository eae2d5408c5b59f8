//! Waits for the bytes of a download, not longer than is allowed, and unpacks them. What they are checked by is in `download`.

use std::io::Write as _;
use std::time::Duration;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use tokio::time::{Instant, timeout};

use super::{OpenDownload, UnreadDownload};
use crate::client::transport;
use crate::error::{Error, TransportError, TransportErrorKind};
use crate::verification::VerificationError;

/// How many bytes are unpacked at a time, which limits how much they can unpack to.
const PIECE: usize = 4096;
/// How many bytes a second must arrive on average, measured over the timeout of one attempt.
const LEAST_RATE: u64 = 1024;

/// The bytes of a file as they arrive, unpacked if they are packed.
pub(super) struct UnpackedBytes {
    unread: UnreadDownload,
    progress: Progress,
    packing: Packing,
    /// Bytes that arrived and are still packed.
    packed: Bytes,
    /// The total time spent waiting for bytes.
    waited: Duration,
    /// The time spent waiting and the bytes received since the rate was last checked.
    measured: (Duration, u64),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    UnderWay,
    Ended,
    Failed,
}

enum Packing {
    /// Nothing has arrived yet.
    Unknown,
    None,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
}

impl UnpackedBytes {
    pub(super) fn of(unread: UnreadDownload) -> Self {
        UnpackedBytes {
            unread,
            progress: Progress::UnderWay,
            packing: Packing::Unknown,
            packed: Bytes::new(),
            waited: Duration::ZERO,
            measured: (Duration::ZERO, 0),
        }
    }

    /// Returns the next bytes, or `None` at the end. After an error there is an error.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        match self.progress {
            Progress::UnderWay => {}
            Progress::Ended => return Ok(None),
            Progress::Failed => {
                let reason = "an error ended this download before: download again";
                let error = TransportError::new(TransportErrorKind::Broken, Some(reason.into()));
                return Err(Error::Transport(error).after(self.unread.attempts));
            }
        }
        let next = self.unpacked().await;
        match &next {
            Ok(Some(_)) => {}
            Ok(None) => self.progress = Progress::Ended,
            Err(_) => self.fail(),
        }
        next
    }

    /// Ends it by an error.
    pub(super) fn fail(&mut self) {
        self.progress = Progress::Failed;
        self.packed = Bytes::new();
    }

    pub(super) fn request_id(&self) -> Option<&str> {
        self.unread.request_id.as_deref()
    }

    pub(super) fn verification_error(&self, problem: VerificationError) -> Error {
        self.unread.verification_error(problem)
    }

    async fn unpacked(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let unpacked = match self.packed.is_empty() {
                false => self.unpack()?,
                true => match self.arriving().await? {
                    Some(chunk) => {
                        self.packed = chunk;
                        continue;
                    }
                    None => return self.rest(),
                },
            };
            if !unpacked.is_empty() {
                return Ok(Some(unpacked));
            }
        }
    }

    /// Waits for the next bytes.
    async fn arriving(&mut self) -> Result<Option<Bytes>, Error> {
        let UnreadDownload { attempts, open: OpenDownload { timeout: window, deadline, .. }, .. } = self.unread;
        let too_slow = |reason: String| {
            let error = TransportError::new(TransportErrorKind::TimedOut, Some(reason.into()));
            Error::Transport(error).after(attempts)
        };
        let left = deadline.saturating_sub(self.waited);
        let began = Instant::now();
        let chunk = match timeout(window.min(left), self.unread.open.body.chunk()).await {
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

    /// Returns what the decoder still holds when all bytes have arrived; the second time, nothing.
    fn rest(&mut self) -> Result<Option<Bytes>, Error> {
        let Packing::Gzip(decoder) = &mut self.packing else { return Ok(None) };
        if decoder.try_finish().is_err() {
            return Err(self.verification_error(VerificationError::BrokenGzip));
        }
        let rest = std::mem::take(decoder.get_mut());
        Ok((!rest.is_empty()).then(|| rest.into()))
    }
}
