//! The gateway's clock: the system's, plus what it was advanced by.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// A hundred years: what the clock can be advanced by in all, in seconds.
const MOST: u64 = 100 * 365 * 24 * 60 * 60;

/// The time as one gateway sees it. Clones are the same clock.
#[derive(Debug, Clone, Default)]
pub struct Clock(Arc<AtomicU64>);

impl Clock {
    /// Unix seconds. A client of a gateway whose clock was advanced needs the same time, or its timestamps are stale.
    pub fn now(&self) -> u64 {
        let system = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        system.saturating_add(self.0.load(Ordering::Relaxed))
    }

    /// Lets seconds pass. It stops a hundred years ahead of the system's clock.
    pub fn advance(&self, seconds: u64) {
        let advance = |offset: u64| Some(offset.saturating_add(seconds).min(MOST));
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, advance);
    }

    /// Back to the system's time.
    pub(crate) fn reset(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

/// Unix seconds as WeChat Pay writes times: RFC 3339 with `+08:00`.
pub(crate) fn rfc3339(seconds: u64) -> String {
    let time = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_default();
    time.to_zoned(TimeZone::fixed(Offset::constant(8))).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_in_china() {
        assert_eq!(rfc3339(1_528_425_296), "2018-06-08T10:34:56+08:00");
    }

    #[test]
    fn a_clone_of_an_advanced_clock_is_advanced_too_and_nothing_overflows() {
        let clock = Clock::default();
        let other = clock.clone();
        let before = clock.now();
        clock.advance(60);
        assert!((60..65).contains(&(other.now() - before)));
        clock.advance(u64::MAX);
        assert!(other.now() - before <= MOST + 5);
    }
}
