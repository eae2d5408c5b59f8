//! Limits when calls are signed. A call is signed on its own task, only some calls are signed at once, and each yields to the
//! runtime's other work first. The measurements are in docs/decisions/0022-where-signing-runs.md.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use tokio::sync::Semaphore;
use tokio::task::yield_now;

use super::Client;
use crate::error::Error;

/// The calls in flight of a client and its clones.
pub(super) struct Signatures {
    in_flight: AtomicUsize,
    processors: usize,
    /// One for each processor. The other calls wait without blocking a thread.
    turns: Semaphore,
}

impl Signatures {
    pub(super) fn new() -> Self {
        let processors = available_parallelism().map_or(1, usize::from);
        Signatures { in_flight: AtomicUsize::new(0), processors, turns: Semaphore::new(processors) }
    }

    /// Counts a call until the returned value is dropped.
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
    /// Signs a message. The runtime's other tasks wait for at most one signature.
    pub(super) async fn signature(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let Signatures { in_flight, processors, turns } = &self.0.signatures;
        if in_flight.load(Ordering::Relaxed) <= *processors {
            return self.0.identity.credentials().signature(message);
        }
        // The semaphore is never closed.
        let _turn = turns.acquire().await;
        // tokio runs a task that yields after all others that can run, and after it has polled sockets and timers.
        yield_now().await;
        self.0.identity.credentials().signature(message)
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
