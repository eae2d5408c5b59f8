//! Where the signature of a call is made: on the task that calls, or, while many calls are in flight, on other threads, so that the
//! runtime's other tasks get their turn. What was measured is in docs/decisions/0022-where-signing-runs.md.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use bytes::Bytes;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::Client;
use crate::error::Error;

/// From so many calls in flight for each processor, the task that calls does not sign. Up to it other tasks wait for two
/// signatures or so, a millisecond; from there on they would wait for all of them.
const FEW: usize = 4;

/// The calls in flight of a client and its clones.
pub(super) struct Signatures {
    in_flight: AtomicUsize,
    few: usize,
    /// More at once than there are processors would take them from everything else.
    at_once: Semaphore,
}

impl Signatures {
    pub(super) fn new() -> Self {
        let processors = available_parallelism().map_or(1, usize::from);
        Signatures { in_flight: AtomicUsize::new(0), few: FEW * processors, at_once: Semaphore::new(processors) }
    }

    /// Counts a call until what is returned is dropped.
    pub(super) fn in_flight(&self) -> InFlight<'_> {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        InFlight(self)
    }
}

/// A call that is in flight.
pub(super) struct InFlight<'s>(&'s Signatures);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Client {
    /// The signature over a message, without keeping a crowded runtime waiting.
    pub(super) async fn signature(&self, message: &Bytes) -> Result<Vec<u8>, Error> {
        let signatures = &self.0.signatures;
        if signatures.in_flight.load(Ordering::Relaxed) <= signatures.few {
            return self.0.merchant.signature(message);
        }
        // It is never closed.
        let _permit = signatures.at_once.acquire().await;
        let (inner, copy) = (Arc::clone(&self.0), message.clone());
        match spawn_blocking(move || inner.merchant.signature(&copy)).await {
            Ok(signature) => signature,
            // The runtime is being shut down.
            Err(_) => self.0.merchant.signature(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_counted_until_it_ends_however_it_ends() {
        let signatures = Signatures::new();
        let (one, other) = (signatures.in_flight(), signatures.in_flight());
        assert_eq!(signatures.in_flight.load(Ordering::Relaxed), 2);
        drop(one);
        drop(other);
        assert_eq!(signatures.in_flight.load(Ordering::Relaxed), 0);
    }
}
