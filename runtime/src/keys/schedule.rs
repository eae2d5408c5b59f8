//! The rules for downloading platform certificates, without a network: when a download may begin, and when it must wait.
//!
//! Times are unix seconds of the client's clock.

use std::sync::Arc;

use super::platform::Validity;
use crate::error::Error;

/// How long before a certificate expires a new one appears.
const AHEAD: u64 = 10 * 24 * 60 * 60;
/// How often to look for a new certificate that has not appeared yet.
const LOOK_AGAIN: u64 = 12 * 60 * 60;
/// How long to wait after a download that failed or brought nothing new: at first, and at most.
const SHORTEST: u64 = 5;
const LONGEST: u64 = 60;

impl Validity {
    /// Returns whether a new certificate may have appeared.
    pub(crate) fn ends_soon(&self, now: u64) -> bool {
        now.saturating_add(AHEAD) >= self.not_after
    }
}

/// The history of the downloads.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    /// When the last download began or ended.
    last: u64,
    /// When the next download may begin, at the earliest.
    not_before: u64,
    /// The wait that led to `not_before`.
    wait: u64,
    /// The error of the last download.
    pub(crate) failure: Option<Arc<Error>>,
}

impl Schedule {
    /// Returns whether a download may begin now. A clock that was set back delays it by one wait at most.
    pub(crate) fn may_begin(&self, now: u64) -> bool {
        now >= self.not_before || self.not_before - now > LONGEST
    }

    /// Returns whether it is time to look for the certificate that replaces the newest one.
    pub(crate) fn is_due(&self, newest: Validity, now: u64) -> bool {
        newest.ends_soon(now) && (now >= self.last.saturating_add(LOOK_AGAIN) || now < self.last) && self.may_begin(now)
    }

    /// Records that a download begins. It counts as fruitless until it ends, so that a download that never ends is not begun
    /// again at once.
    pub(crate) fn began(&mut self, now: u64) {
        self.wait = (2 * self.wait).clamp(SHORTEST, LONGEST);
        self.last = now;
        self.not_before = now.saturating_add(self.wait);
    }

    /// Records that the last download has ended. It was `fruitless` if it brought nothing new.
    pub(crate) fn ended(&mut self, now: u64, fruitless: bool, failure: Option<Arc<Error>>) {
        if !fruitless && failure.is_none() {
            self.wait = 0;
        }
        self.last = now;
        self.not_before = now.saturating_add(self.wait);
        self.failure = failure;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_795_295_531;

    #[test]
    fn downloads_that_bring_nothing_come_ever_more_rarely_up_to_one_a_minute() {
        let mut schedule = Schedule::default();
        assert!(schedule.may_begin(NOW));
        let mut now = NOW;
        let mut waits = Vec::new();
        for _ in 0..6 {
            schedule.began(now);
            schedule.ended(now, true, None);
            let began = now;
            while !schedule.may_begin(now) {
                now += 1;
            }
            waits.push(now - began);
        }
        assert_eq!(waits, [5, 10, 20, 40, 60, 60]);
        schedule.began(now);
        schedule.ended(now, false, None);
        assert!(schedule.may_begin(now));
    }

    #[test]
    fn a_download_that_never_ends_is_charged_when_it_begins() {
        let mut schedule = Schedule::default();
        schedule.began(NOW);
        assert!(!schedule.may_begin(NOW + SHORTEST - 1));
        assert!(schedule.may_begin(NOW + SHORTEST));
        schedule.began(NOW + SHORTEST);
        assert!(!schedule.may_begin(NOW + 3 * SHORTEST - 1));
    }

    #[test]
    fn a_clock_that_was_set_back_by_hours_does_not_stop_downloads() {
        let mut schedule = Schedule::default();
        schedule.began(NOW);
        schedule.ended(NOW, true, None);
        assert!(!schedule.may_begin(NOW));
        assert!(schedule.may_begin(NOW - 3600));
    }

    #[test]
    fn a_successor_is_looked_for_from_ten_days_before_the_end_twice_a_day() {
        let mut schedule = Schedule::default();
        let newest = Validity { not_before: 0, not_after: NOW + AHEAD };
        schedule.ended(NOW - LOOK_AGAIN - 1, false, None);
        assert!(!schedule.is_due(newest, NOW - 1));
        assert!(schedule.is_due(newest, NOW));
        schedule.ended(NOW, true, None);
        assert!(!schedule.is_due(newest, NOW + LOOK_AGAIN - 1));
        assert!(schedule.is_due(newest, NOW + LOOK_AGAIN));
    }
}
