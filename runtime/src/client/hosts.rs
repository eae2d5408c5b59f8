//! The hosts of a client, by region. If connecting to a region's main host failed a short while ago, calls begin with the backup
//! that responded.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::declaration::Region;

/// How long calls begin with the backup. After that, one of them tries the main host again.
const REMEMBERED: Duration = Duration::from_secs(180);

/// The hosts of each region.
pub(super) struct Regions {
    mainland: Hosts,
    /// The regions that have hosts of their own. The others are served by the mainland's.
    others: Vec<(Region, Hosts)>,
}

impl Regions {
    pub(super) fn new(mainland: Hosts, others: Vec<(Region, Hosts)>) -> Self {
        Regions { mainland, others }
    }

    pub(super) fn of(&self, region: Region) -> &Hosts {
        self.others.iter().find(|(other, _)| *other == region).map_or(&self.mainland, |(_, hosts)| hosts)
    }

    /// Returns the region whose host this URL names, or the mainland.
    pub(super) fn of_url(&self, url: &str) -> Region {
        let is_at = |hosts: &Hosts| url.strip_prefix(hosts.main()).is_some_and(|rest| rest.starts_with('/'));
        self.others.iter().find(|(_, hosts)| is_at(hosts)).map_or(Region::Mainland, |(region, _)| *region)
    }
}

/// The hosts of one region, the main one first, and the backup that is in use at the moment.
pub(super) struct Hosts {
    base_urls: Vec<String>,
    /// The backup in use, and since when.
    instead: Mutex<Option<(usize, Instant)>>,
}

impl Hosts {
    pub(super) fn new(main: String, backups: Vec<String>) -> Self {
        Hosts { base_urls: std::iter::once(main).chain(backups).collect(), instead: Mutex::default() }
    }

    /// Returns the number of hosts.
    pub(super) fn count(&self) -> usize {
        self.base_urls.len()
    }

    pub(super) fn main(&self) -> &str {
        self.base_url(0)
    }

    pub(super) fn base_url(&self, host: usize) -> &str {
        self.base_urls.get(host).map_or("", String::as_str)
    }

    /// Returns the host that a call begins with.
    pub(super) fn first(&self) -> usize {
        let mut instead = self.instead();
        if instead.is_some_and(|(_, since)| since.elapsed() >= REMEMBERED) {
            *instead = None;
        }
        instead.map_or(0, |(host, _)| host)
    }

    /// Records that a host responded. `main_failed` says that connecting to the main host failed earlier in the same call.
    pub(super) fn answered(&self, host: usize, main_failed: bool) {
        if host == 0 {
            *self.instead() = None;
        } else if main_failed {
            *self.instead() = Some((host, Instant::now()));
        }
    }

    /// Records that connecting to a host failed.
    pub(super) fn failed(&self, host: usize) {
        let mut instead = self.instead();
        if instead.is_some_and(|(backup, _)| backup == host) {
            *instead = None;
        }
    }

    fn instead(&self) -> std::sync::MutexGuard<'_, Option<(usize, Instant)>> {
        self.instead.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts() -> Hosts {
        Hosts::new("main".into(), vec!["one".into(), "two".into()])
    }

    #[test]
    fn calls_begin_with_the_main_host_unless_a_backup_answered_for_it() {
        let hosts = hosts();
        assert_eq!((hosts.first(), hosts.main(), hosts.base_url(2), hosts.count()), (0, "main", "two", 3));
        hosts.answered(1, true);
        assert_eq!(hosts.first(), 1);
        hosts.answered(0, false);
        assert_eq!(hosts.first(), 0);
    }

    #[test]
    fn a_backup_that_fails_is_forgotten_and_another_is_not() {
        let hosts = hosts();
        hosts.answered(2, true);
        hosts.failed(0);
        hosts.failed(1);
        assert_eq!(hosts.first(), 2);
        hosts.failed(2);
        assert_eq!(hosts.first(), 0);
    }

    #[test]
    fn after_three_minutes_the_main_host_is_tried_again_however_many_calls_there_were() {
        let hosts = hosts();
        let Some(before) = Instant::now().checked_sub(REMEMBERED - Duration::from_secs(1)) else { return };
        *hosts.instead() = Some((1, before));
        assert_eq!(hosts.first(), 1);
        // A response from the backup does not restart the time.
        hosts.answered(1, false);
        assert_eq!(*hosts.instead(), Some((1, before)));
        *hosts.instead() = before.checked_sub(Duration::from_secs(1)).map(|since| (1, since));
        assert_eq!(hosts.first(), 0);
    }
}
