//! A handler that runs once for each notification, however often it arrives and on however many machines.
//!
//! A store keeps which notifications are being handled and which are finished. [`Store::once`] is what a server calls;
//! [`MemoryStore`](super::MemoryStore) serves one process, `RedisStore` (feature `redis`) several machines.
//!
//! Exactly once is as far as a store can promise: a handler that dies after its work and before that is recorded runs again.
//! Where that must not be, the handler records the notification's id in the transaction of its own work.

use std::fmt;
use std::time::Duration;

use super::NotificationResponse;
use crate::escape::escape_control;

/// How long a claim holds if its worker dies: longer than a handler takes, which has 5 s until the response is due.
pub const LEASE: Duration = Duration::from_secs(60);

/// How long a finished notification is remembered: WeChat Pay sends one again for about a day.
pub const MEMORY: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// Keeps which notifications are being handled and which are finished.
///
/// A claim is a value. Whoever holds it may [`finish`](Store::finish) or [`release`](Store::release) it; one that is dropped
/// (the future was cancelled, the handler panicked) is given up at once where that can be done, and when its lease ends
/// otherwise.
pub trait Store: Sync {
    /// The right to handle one notification.
    type Claim: Send;
    /// Why the store cannot say.
    type Error: std::error::Error + Send + Sync + 'static;

    /// Claims the notification of this id. Of several callers at once, one gets it.
    ///
    /// # Errors
    ///
    /// If the store cannot say.
    fn claim(&self, id: &str) -> impl Future<Output = Result<Claimed<Self::Claim>, Self::Error>> + Send;

    /// Records that the notification is handled: from now on it is [`Claimed::Finished`].
    ///
    /// # Errors
    ///
    /// If the store cannot record it.
    fn finish(&self, claim: Self::Claim) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Gives the claim back: the next delivery is handled.
    ///
    /// # Errors
    ///
    /// If the store cannot record it; the claim ends with its lease then.
    fn release(&self, claim: Self::Claim) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Runs `handler` unless the notification of this id is finished or being handled.
    ///
    /// A handler that fails, is dropped or panics leaves the notification to the next delivery. What it failed with, and what
    /// a store failed with, is a warning in the log, with the notification's id.
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
                    tracing::warn!(
                        id = shown(&id),
                        error = shown(&error),
                        "a notification is not handled: the store failed; it is sent again"
                    );
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
                    tracing::warn!(
                        id = shown(&id),
                        error = shown(&error),
                        "a notification could not be handled; it is sent again"
                    );
                    // If this fails the lease ends the claim.
                    let _ = self.release(claim).await;
                    Outcome::Failed(error)
                }
            }
        }
    }
}

/// As it may stand in a log, whoever wrote it.
fn shown(text: &impl fmt::Display) -> String {
    escape_control(&text.to_string()).into_owned()
}

/// What a store says to a claim.
#[derive(Debug)]
pub enum Claimed<C> {
    /// It is yours to handle.
    Mine(C),
    /// Another worker is handling it.
    Held,
    /// It is handled.
    Finished,
}

/// What became of a notification.
#[derive(Debug)]
#[must_use]
pub enum Outcome<T, E, S> {
    /// The handler ran and succeeded.
    Done(T),
    /// It is handled already, and arrived again: a redelivery or a replay. The handler did not run.
    DoneBefore,
    /// Another worker is handling it this moment. The handler did not run.
    Busy,
    /// The handler ran and failed; the next delivery runs it again.
    Failed(E),
    /// The store could not say whether it is handled. The handler did not run.
    Unclaimed(S),
    /// The handler ran and succeeded, and the store could not record it: should it arrive again, the handler runs again.
    Unrecorded(T, S),
}

impl<T, E, S> Outcome<T, E, S> {
    /// What the sender is answered. It holds nothing but fixed words.
    pub fn response(&self) -> NotificationResponse {
        match self {
            Outcome::Done(_) | Outcome::DoneBefore | Outcome::Unrecorded(..) => NotificationResponse::success(),
            // Not "taken": should the other worker fail, it has to come again.
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
