//! Runs a handler once for each notification, however often it arrives and on however many machines.
//!
//! A store knows which notifications are being handled and which are finished. A server calls [`Store::once`].
//! [`MemoryStore`](super::MemoryStore) serves one process, `RedisStore` (feature `redis`) and `PostgresStore` (feature `postgres`)
//! several machines.
//!
//! A store cannot promise "exactly once": a handler that dies after its work, before the store has recorded it, runs again. If
//! that must not happen, record the notification's id in the transaction of the handler's work: `PostgresStore::once_in_transaction`.

use std::fmt;
use std::time::Duration;

use super::NotificationResponse;
use crate::escape::escape_control;

/// How long a claim lasts if its worker dies: longer than the 5 s that a handler has for its response.
pub const LEASE: Duration = Duration::from_secs(60);

/// How long a finished notification is remembered. WeChat Pay sends one again for about a day.
pub const MEMORY: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// Knows which notifications are being handled and which are finished.
///
/// A claim is a value. Its owner may [`finish`](Store::finish) or [`release`](Store::release) it. A claim that is dropped (the
/// future was cancelled, the handler panicked) is released at once if the store can do that, otherwise when its lease ends.
pub trait Store: Sync {
    /// The right to handle one notification.
    type Claim: Send;
    /// The error of a store that is not available.
    type Error: std::error::Error + Send + Sync + 'static;

    /// Claims the notification with this id. If several callers claim it at once, one gets it.
    ///
    /// # Errors
    ///
    /// Fails if the store is not available.
    fn claim(&self, id: &str) -> impl Future<Output = Result<Claimed<Self::Claim>, Self::Error>> + Send;

    /// Records that the notification is handled. From now on it is [`Claimed::Finished`].
    ///
    /// # Errors
    ///
    /// Fails if the store cannot record it.
    fn finish(&self, claim: Self::Claim) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Releases the claim: the next delivery is handled.
    ///
    /// # Errors
    ///
    /// Fails if the store cannot record it. Then the claim ends with its lease.
    fn release(&self, claim: Self::Claim) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Runs `handler` unless the notification with this id is finished or being handled.
    ///
    /// If the handler fails, panics or is dropped, the next delivery runs it again. An error of the handler or of the store
    /// leaves a warning in the log, with the notification's id.
    ///
    /// ```
    /// use wechatpay_runtime::notification::{MemoryStore, Outcome, Store as _};
    ///
    /// # async fn example() {
    /// let store = MemoryStore::new();
    /// let handler = async || Ok::<_, std::io::Error>(7);
    /// assert!(matches!(store.once("EV-1", handler()).await, Outcome::Done(7)));
    /// assert!(matches!(store.once("EV-1", handler()).await, Outcome::DoneBefore));
    /// # }
    /// ```
    fn once<T: Send, E: fmt::Display + Send>(
        &self,
        id: &str,
        handler: impl Future<Output = Result<T, E>> + Send,
    ) -> impl Future<Output = Outcome<T, E, Self::Error>> + Send {
        async move {
            let claim = match self.claim(id).await {
                Ok(Claimed::Mine(claim)) => claim,
                Ok(Claimed::Held) => return Outcome::Busy,
                Ok(Claimed::Finished) => return Outcome::DoneBefore,
                Err(error) => {
                    warn_unclaimed(id, &error);
                    return Outcome::Unclaimed(error);
                }
            };
            match handler.await {
                Ok(value) => match self.finish(claim).await {
                    Ok(()) => Outcome::Done(value),
                    Err(error) => {
                        tracing::warn!(
                            id = shown(&id),
                            error = shown(&error),
                            "a notification was handled, and the store could not record it"
                        );
                        Outcome::Unrecorded(value, error)
                    }
                },
                Err(error) => {
                    warn_failed(id, &error);
                    // If this fails, the lease ends the claim.
                    let _ = self.release(claim).await;
                    Outcome::Failed(error)
                }
            }
        }
    }
}

pub(super) fn warn_unclaimed(id: &str, error: &impl fmt::Display) {
    tracing::warn!(id = shown(&id), error = shown(error), "a notification is not handled: the store failed; it is sent again");
}

pub(super) fn warn_failed(id: &str, error: &impl fmt::Display) {
    tracing::warn!(id = shown(&id), error = shown(error), "a notification could not be handled; it is sent again");
}

/// Makes a text safe for the log, whoever wrote it.
fn shown(text: &impl fmt::Display) -> String {
    escape_control(&text.to_string()).into_owned()
}

/// The outcome of a claim.
#[derive(Debug)]
pub enum Claimed<C> {
    /// The notification is yours to handle.
    Mine(C),
    /// Another worker is handling it.
    Held,
    /// The notification is finished.
    Finished,
}

/// The outcome of a notification.
#[derive(Debug)]
#[must_use]
pub enum Outcome<T, E, S> {
    /// The handler ran and succeeded.
    Done(T),
    /// The notification was handled before and arrived again: a redelivery or a replay. The handler did not run.
    DoneBefore,
    /// Another worker is handling the notification. The handler did not run.
    Busy,
    /// The handler ran and failed; the next delivery runs it again.
    Failed(E),
    /// The store could not say whether the notification is finished. The handler did not run, or what it wrote in the store's
    /// transaction was not committed.
    Unclaimed(S),
    /// The handler ran and succeeded, but the store could not record it. If the notification arrives again, the handler runs
    /// again.
    Unrecorded(T, S),
}

impl<T, E, S> Outcome<T, E, S> {
    /// Returns the response to the sender. It holds only fixed words.
    pub fn response(&self) -> NotificationResponse {
        match self {
            Outcome::Done(_) | Outcome::DoneBefore | Outcome::Unrecorded(..) => NotificationResponse::success(),
            // Not a success: if the other worker fails, the notification must come again.
            Outcome::Busy => NotificationResponse::failure(503, "it is being handled"),
            Outcome::Failed(_) => NotificationResponse::failure(500, "it could not be handled"),
            Outcome::Unclaimed(_) => NotificationResponse::failure(503, "it cannot be handled now"),
        }
    }
}

impl<T, E: fmt::Display, S: fmt::Display> fmt::Display for Outcome<T, E, S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Done(_) => formatter.write_str("handled"),
            Outcome::DoneBefore => formatter.write_str("handled before"),
            Outcome::Busy => formatter.write_str("being handled by another worker"),
            Outcome::Failed(error) => write!(formatter, "the handler failed: {error}"),
            Outcome::Unclaimed(error) => write!(formatter, "not handled, since the store failed: {error}"),
            Outcome::Unrecorded(_, error) => write!(formatter, "handled, but the store failed to record it: {error}"),
        }
    }
}
