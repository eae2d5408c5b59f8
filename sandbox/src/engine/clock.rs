//! The gateway's clock: the machine's clock plus an offset.
//!
//! Clients of another process keep the machine's clock when the gateway's is advanced, and those of a test may share the gateway's. So each
//! is answered by the clock that it signs by.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use wechatpay_runtime::verification::TOLERANCE_SECONDS;

use crate::StartError;
use crate::engine::state_file::StateFile;
use crate::engine::table::Table;

/// The largest offset: a hundred years, in seconds.
const MOST: u64 = 100 * 365 * 24 * 60 * 60;

/// The clock of one gateway. Clones share the same time.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    advanced: Table<u64>,
    /// Whether the last client that was seen keeps the machine's clock.
    clients_keep_machine: Arc<AtomicBool>,
}

/// One of the two clocks by which a client may sign and verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientClock {
    /// The gateway's, advanced as it is.
    Gateway,
    /// The machine's.
    Machine,
}

/// The row of the table: the offset in seconds.
const ADVANCED: &str = "advanced";

impl Clock {
    /// Makes a clock with the offset that the file has.
    pub(crate) fn open(file: &StateFile) -> Result<Self, StartError> {
        let advanced = Table::open("clock", file)?;
        // Whoever advanced it is gone, and its clients keep the machine's clock as long as none is seen that does not.
        let is_advanced = advanced.rows().get(ADVANCED).is_some();
        Ok(Clock { advanced, clients_keep_machine: Arc::new(AtomicBool::new(is_advanced)) })
    }

    /// Returns the time in Unix seconds, by which payments expire and bills end. A client may sign by this time, or by the machine's.
    pub fn now(&self) -> u64 {
        machine().saturating_add(self.advanced.rows().get(ADVANCED).copied().unwrap_or_default())
    }

    /// Returns the clock by which a client signed at this time; the gateway's if it is neither's.
    pub(crate) fn of_client(&self, timestamp: u64) -> ClientClock {
        let is_near = |now: u64| now.abs_diff(timestamp) <= TOLERANCE_SECONDS;
        if !is_near(self.now()) && is_near(machine()) { ClientClock::Machine } else { ClientClock::Gateway }
    }

    /// Reads one of the two clocks.
    pub(crate) fn read(&self, clock: ClientClock) -> u64 {
        match clock {
            ClientClock::Gateway => self.now(),
            ClientClock::Machine => machine(),
        }
    }

    /// Remembers by which clock clients sign, for what is sent without a request.
    pub(crate) fn client_seen(&self, clock: ClientClock) {
        self.clients_keep_machine.store(clock == ClientClock::Machine, Ordering::Relaxed);
    }

    /// The time by the clock of the last client that was seen.
    pub(crate) fn clients_time(&self) -> u64 {
        let keep_machine = self.clients_keep_machine.load(Ordering::Relaxed);
        self.read(if keep_machine { ClientClock::Machine } else { ClientClock::Gateway })
    }

    /// Whether it can be advanced by so many seconds: not further than a hundred years ahead of the system's clock.
    pub(crate) fn reaches(&self, seconds: u64) -> bool {
        let before = self.advanced.rows().get(ADVANCED).copied().unwrap_or_default();
        before.saturating_add(seconds) <= MOST
    }

    /// Advances the clock, in whole seconds. It stops a hundred years ahead of the system's clock.
    pub fn advance(&self, time: Duration) {
        let mut rows = self.advanced.rows();
        let before = rows.get(ADVANCED).copied().unwrap_or_default();
        rows.insert(ADVANCED.to_owned(), before.saturating_add(time.as_secs()).min(MOST));
    }

    /// Sets the clock back to the system's time.
    pub(crate) fn reset(&self) {
        self.advanced.rows().clear();
    }
}

/// The machine's time in Unix seconds.
pub(crate) fn machine() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Formats Unix seconds as WeChat Pay writes times: RFC 3339 with `+08:00`.
pub(crate) fn rfc3339(seconds: u64) -> String {
    written(seconds, "%Y-%m-%dT%H:%M:%S%:z")
}

/// Returns the Unix seconds of a time in RFC 3339.
pub(crate) fn unix_seconds(time: &str) -> Option<u64> {
    u64::try_from(time.parse::<Timestamp>().ok()?.as_second()).ok()
}

/// Formats Unix seconds as they appear in numbers: `yyyyMMddHHmmss`, in Beijing time.
pub(crate) fn digits(seconds: u64) -> String {
    written(seconds, "%Y%m%d%H%M%S")
}

/// Returns the day in Beijing, `yyyy-MM-dd`, and the time of day, `HH:mm:ss`.
pub(crate) fn day_and_time(seconds: u64) -> (String, String) {
    (written(seconds, "%Y-%m-%d"), written(seconds, "%H:%M:%S"))
}

/// Formats Unix seconds as the header `Date`: `Fri, 08 Jun 2018 02:34:56 GMT`.
pub(crate) fn http_date(seconds: u64) -> String {
    timestamp(seconds).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

fn timestamp(seconds: u64) -> Timestamp {
    i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_default()
}

fn written(seconds: u64, format: &str) -> String {
    timestamp(seconds).to_zoned(TimeZone::fixed(Offset::constant(8))).strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_in_china() {
        assert_eq!(rfc3339(1_528_425_296), "2018-06-08T10:34:56+08:00");
        assert_eq!(http_date(1_528_425_296), "Fri, 08 Jun 2018 02:34:56 GMT");
    }

    #[test]
    fn a_clone_of_an_advanced_clock_is_advanced_too_and_nothing_overflows() {
        let clock = Clock::default();
        let other = clock.clone();
        let before = clock.now();
        clock.advance(Duration::from_secs(60));
        assert!((60..65).contains(&(other.now() - before)));
        clock.advance(Duration::MAX);
        assert!(other.now() - before <= MOST + 5);
    }

    #[test]
    fn a_client_is_known_by_the_clock_that_it_signs_by() {
        let clock = Clock::default();
        clock.advance(Duration::from_secs(86_400));
        assert_eq!(clock.of_client(machine()), ClientClock::Machine);
        assert_eq!(clock.of_client(clock.now()), ClientClock::Gateway);
        assert_eq!(clock.of_client(machine() + 40_000), ClientClock::Gateway, "it is refused by the gateway's");
        assert!(clock.clients_time() >= machine() + 86_400);
        clock.client_seen(ClientClock::Machine);
        assert!(clock.clone().clients_time() <= machine());
    }
}
