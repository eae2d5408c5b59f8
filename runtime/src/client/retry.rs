//! Decides which attempt is retried, after which pause, and at which host. The client sends; [`hosts`](super::hosts) picks the
//! host that a call begins with.

use std::time::Duration;

use crate::crypto;
use crate::error::{Advice, Attempts, Error, TransportErrorKind};
use crate::verification::VerificationError;

/// How often and how soon a failed call is retried.
///
/// The client retries a call that is declared idempotent (GET always is) after a timeout, a broken connection, a response that
/// fails verification (unless it is signed by another scheme than that of the platform's key), and the statuses 202, 429 and 5xx. It retries any call if no connection could be made, since nothing was
/// sent. It retries nothing else. Each attempt has a new signature.
///
/// ```no_run
/// use std::time::Duration;
/// use wechatpay_runtime::{Client, RetryPolicy};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::from_env()?;
/// // For one call, or for a part of the program. Connections and keys are shared.
/// let impatient = client.with_retry_policy(RetryPolicy::never());
/// let patient = client.with_retry_policy(RetryPolicy::default().attempts(8).longest_pause(Duration::from_secs(20)));
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    pause: Duration,
    longest_pause: Duration,
}

impl Default for RetryPolicy {
    /// Makes four attempts, with pauses of about 0.3, 0.6 and 1.2 s between them.
    fn default() -> Self {
        RetryPolicy { attempts: 4, pause: Duration::from_millis(300), longest_pause: Duration::from_secs(5) }
    }
}

impl RetryPolicy {
    /// Makes one attempt and calls no backup host: the caller handles every failure.
    pub const fn never() -> Self {
        RetryPolicy { attempts: 1, pause: Duration::ZERO, longest_pause: Duration::ZERO }
    }

    /// Sets the highest number of attempts, the first one included; 0 counts as 1. Default: 4.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the pause before the first retry. It doubles with each retry, and is shortened at random by up to a half, so that
    /// callers that failed together do not return together. After a 429 it is four times as long. Default: 0.3 s.
    pub const fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Sets the longest pause. It does not limit the server's `Retry-After`: the client waits that long, or does not retry if the
    /// wait would end after the call's deadline. Default: 5 s.
    pub const fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// Returns whether there is only one attempt, to the main host.
    pub(super) fn is_never(&self) -> bool {
        self.attempts <= 1
    }

    /// Returns the pause after the attempt of this number (from 1). `random` is between 0 and 1.
    fn pause_after(&self, attempt: u32, slower: bool, asked: Option<Duration>, random: f64) -> Duration {
        let doubled = self.pause.saturating_mul(1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX));
        let pause = doubled.saturating_mul(if slower { 4 } else { 1 }).min(self.longest_pause);
        pause.mul_f64(1.0 - random.clamp(0.0, 1.0) / 2.0).max(asked.unwrap_or_default())
    }
}

/// The progress of a call.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RetryState {
    pub(super) attempts: Attempts,
    /// The index of the current host.
    pub(super) host: usize,
    /// The index of the first host.
    first_host: usize,
    /// Whether connecting to the main host failed.
    pub(super) main_failed: bool,
}

impl RetryState {
    pub(super) fn beginning_with(host: usize) -> Self {
        RetryState { host, first_host: host, ..RetryState::default() }
    }

    /// Returns what follows from this failure of the latest attempt: a pause, after which the call is retried, or `None`.
    pub(super) fn next_pause(
        &mut self,
        error: &Error,
        idempotent: bool,
        hosts: usize,
        retry_policy: &RetryPolicy,
    ) -> Option<Duration> {
        if self.attempts.made >= retry_policy.attempts {
            return None;
        }
        let unconnected = error.is_unconnected();
        if unconnected {
            self.main_failed |= self.host == 0;
            self.host = (self.host + 1) % hosts.max(1);
            // Another host is tried at once. The pause comes between two rounds.
            if self.host != self.first_host {
                return Some(Duration::ZERO);
            }
        }
        let (retryable, slower) = match error {
            Error::Transport(error) => (error.kind() != TransportErrorKind::TooLarge, false),
            // The next response will be signed by the same scheme.
            Error::Verification(answered) => (!matches!(answered.problem, VerificationError::SchemeOfAnotherKey { .. }), false),
            Error::Api(error) => match error.response_advice() {
                Advice::Retry => (true, false),
                Advice::SlowDown => (true, true),
                _ => (false, false),
            },
            _ => (false, false),
        };
        let unsent = error.is_unsent();
        if !retryable || !(idempotent || unsent) {
            return None;
        }
        self.attempts.unknown |= !unsent && !slower;
        let asked = match error {
            Error::Api(error) => error.retry_after,
            _ => None,
        };
        let mut random = [0; 4];
        // Without random bytes the pause has its full length.
        let random = crypto::random(&mut random).map_or(0.0, |()| f64::from(u32::from_le_bytes(random)) / f64::from(u32::MAX));
        Some(retry_policy.pause_after(self.attempts.made, slower, asked, random))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::TransportError;

    fn failed(kind: TransportErrorKind) -> Error {
        Error::Transport(TransportError::new(kind, None))
    }

    fn first() -> RetryState {
        RetryState { attempts: Attempts { made: 1, unknown: false }, ..RetryState::default() }
    }

    #[test]
    fn pauses_double_up_to_the_longest_and_at_most_a_half_is_taken_off() {
        let retry_policy = RetryPolicy::default();
        let pauses: Vec<u128> = (1..=7).map(|attempt| retry_policy.pause_after(attempt, false, None, 0.0).as_millis()).collect();
        assert_eq!(pauses, [300, 600, 1200, 2400, 4800, 5000, 5000]);
        assert_eq!(retry_policy.pause_after(1, false, None, 1.0), Duration::from_millis(150));
        assert_eq!(retry_policy.pause_after(1, true, None, 0.0), Duration::from_millis(1200));
        assert_eq!(retry_policy.pause_after(u32::MAX, false, None, 0.0), Duration::from_secs(5));
    }

    #[test]
    fn retry_after_is_kept_even_where_it_is_longer_than_the_longest_pause() {
        let asked = Some(Duration::from_secs(30));
        assert_eq!(RetryPolicy::default().pause_after(1, true, asked, 0.5), Duration::from_secs(30));
        assert_eq!(RetryPolicy::default().pause_after(1, false, Some(Duration::ZERO), 0.0), Duration::from_millis(300));
    }

    #[test]
    fn a_call_that_is_not_idempotent_is_repeated_only_where_no_connection_came_about() {
        for kind in [TransportErrorKind::TimedOut, TransportErrorKind::Broken, TransportErrorKind::TooLarge] {
            let mut retry = first();
            assert_eq!(retry.next_pause(&failed(kind), false, 2, &RetryPolicy::default()), None, "{kind:?}");
            assert_eq!(retry.host, 0, "{kind:?}");
        }
        let mut retry = first();
        let pause = retry.next_pause(&failed(TransportErrorKind::Connect), false, 2, &RetryPolicy::default());
        assert_eq!((pause, retry.host, retry.attempts.unknown), (Some(Duration::ZERO), 1, false));
    }

    #[test]
    fn the_backup_host_is_for_connections_that_failed_and_a_round_ends_with_a_pause() {
        let retry_policy = RetryPolicy::default();
        let mut retry = first();
        assert!(retry.next_pause(&failed(TransportErrorKind::Broken), true, 2, &retry_policy).is_some());
        assert_eq!((retry.host, retry.attempts.unknown), (0, true));
        assert_eq!(retry.next_pause(&failed(TransportErrorKind::Connect), true, 2, &retry_policy), Some(Duration::ZERO));
        let pause = retry.next_pause(&failed(TransportErrorKind::Connect), true, 2, &retry_policy).unwrap();
        assert!(pause > Duration::ZERO && retry.host == 0, "{pause:?}");
    }

    #[test]
    fn a_round_that_began_with_a_backup_ends_with_a_pause_too() {
        let retry_policy = RetryPolicy::default();
        let mut retry = RetryState { attempts: first().attempts, ..RetryState::beginning_with(1) };
        assert_eq!(retry.next_pause(&failed(TransportErrorKind::Connect), true, 2, &retry_policy), Some(Duration::ZERO));
        assert_eq!((retry.host, retry.main_failed), (0, false));
        let pause = retry.next_pause(&failed(TransportErrorKind::Connect), true, 2, &retry_policy).unwrap();
        assert!(pause > Duration::ZERO && retry.host == 1 && retry.main_failed, "{pause:?}");
    }

    #[test]
    fn there_are_no_more_attempts_than_were_allowed() {
        let connect = failed(TransportErrorKind::Connect);
        let mut retry = first();
        assert_eq!(retry.next_pause(&connect, true, 2, &RetryPolicy::never()), None);
        assert_eq!(retry.next_pause(&connect, true, 2, &RetryPolicy::default().attempts(0)), None);
        assert!(retry.next_pause(&connect, true, 2, &RetryPolicy::default().attempts(2)).is_some());
    }
}
