//! The gateway's clock: the system's clock plus an offset.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use crate::StartError;
use crate::engine::state_file::StateFile;
use crate::engine::table::Table;

/// The largest offset: a hundred years, in seconds.
const MOST: u64 = 100 * 365 * 24 * 60 * 60;

/// The clock of one gateway. Clones share the same time.
#[derive(Debug, Clone, Default)]
pub struct Clock(Table<u64>);

/// The row of the table: the offset in seconds.
const ADVANCED: &str = "advanced";

impl Clock {
    /// Makes a clock with the offset that the file has.
    pub(crate) fn open(file: &StateFile) -> Result<Self, StartError> {
        Table::open("clock", file).map(Clock)
    }

    /// Returns the time in Unix seconds. If the clock is advanced, clients need the same time, or their timestamps are stale.
    pub fn now(&self) -> u64 {
        let system = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        system.saturating_add(self.0.rows().get(ADVANCED).copied().unwrap_or_default())
    }

    /// Advances the clock, in whole seconds. It stops a hundred years ahead of the system's clock.
    pub fn advance(&self, time: Duration) {
        let mut rows = self.0.rows();
        let before = rows.get(ADVANCED).copied().unwrap_or_default();
        rows.insert(ADVANCED.to_owned(), before.saturating_add(time.as_secs()).min(MOST));
    }

    /// Sets the clock back to the system's time.
    pub(crate) fn reset(&self) {
        self.0.rows().clear();
    }
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
}
