//! The store of one process. Its size is limited, and its entries expire.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::store::{Claimed, LEASE, MEMORY, Store};

/// How many notifications are remembered by default.
const CAPACITY: usize = 100_000;

/// Remembers notifications in this process: for a service on one machine, and for tests. Clones share one store.
///
/// It remembers 100,000 notifications for two days. When it is full, it forgets the one that was finished first.
#[derive(Clone)]
pub struct MemoryStore(Arc<Inner>);

struct Inner {
    lease: Duration,
    memory: Duration,
    capacity: usize,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    by_id: HashMap<Arc<str>, Entry>,
    /// The finished notifications, oldest first, and when each is forgotten (`None`: never).
    finished: VecDeque<(Option<Instant>, Arc<str>)>,
    claims: u64,
}

enum Entry {
    /// Claimed by the claim of this number, until this time (`None`: without end).
    Held {
        claim: u64,
        until: Option<Instant>,
    },
    Finished,
}

/// The right to handle one notification. Dropping it releases the notification.
pub struct MemoryClaim {
    store: Arc<Inner>,
    id: Arc<str>,
    number: u64,
}

/// The store is full of notifications that are being handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoreFull;

impl MemoryStore {
    /// Makes a store with the default limits.
    pub fn new() -> Self {
        Self::with(CAPACITY, LEASE, MEMORY)
    }

    /// Makes a store that remembers `capacity` notifications, each for `memory`. A claim ends after `lease`, unless it was
    /// finished, released or dropped before. `Duration::MAX` means without end.
    pub fn with(capacity: usize, lease: Duration, memory: Duration) -> Self {
        MemoryStore(Arc::new(Inner { lease, memory, capacity: capacity.max(1), entries: Mutex::default() }))
    }

    /// Returns the number of notifications in the store.
    pub fn len(&self) -> usize {
        self.0.entries().by_id.len()
    }

    /// Returns whether the store is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Inner {
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim(self: &Arc<Self>, id: &str) -> Result<Claimed<MemoryClaim>, StoreFull> {
        let now = Instant::now();
        let mut entries = self.entries();
        entries.expire(now);
        match entries.by_id.get(id) {
            Some(Entry::Finished) => return Ok(Claimed::Finished),
            Some(Entry::Held { until, .. }) if !is_over(*until, now) => return Ok(Claimed::Held),
            Some(Entry::Held { .. }) => {}
            None => entries.make_room(self.capacity, now)?,
        }
        entries.claims += 1;
        let (id, number): (Arc<str>, u64) = (id.into(), entries.claims);
        entries.by_id.insert(Arc::clone(&id), Entry::Held { claim: number, until: now.checked_add(self.lease) });
        Ok(Claimed::Mine(MemoryClaim { store: Arc::clone(self), id, number }))
    }

    /// The caller has done the work, even if the lease ended in the meantime.
    fn finish(&self, claim: &MemoryClaim) {
        let forgotten = Instant::now().checked_add(self.memory);
        let mut entries = self.entries();
        if !matches!(entries.by_id.insert(Arc::clone(&claim.id), Entry::Finished), Some(Entry::Finished)) {
            entries.finished.push_back((forgotten, Arc::clone(&claim.id)));
        }
    }

    /// Does nothing if the notification is finished, or claimed by somebody else by now.
    fn release(&self, claim: &MemoryClaim) {
        let mut entries = self.entries();
        if matches!(entries.by_id.get(&claim.id), Some(Entry::Held { claim: number, .. }) if *number == claim.number) {
            entries.by_id.remove(&claim.id);
        }
    }
}

impl Entries {
    fn expire(&mut self, now: Instant) {
        while self.finished.front().is_some_and(|(forgotten, _)| is_over(*forgotten, now)) {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) -> bool {
        let oldest = self.finished.pop_front();
        oldest.and_then(|(_, id)| self.by_id.remove(&id)).is_some()
    }

    fn make_room(&mut self, capacity: usize, now: Instant) -> Result<(), StoreFull> {
        if self.by_id.len() < capacity || self.forget_oldest() {
            return Ok(());
        }
        self.by_id.retain(|_, entry| !matches!(entry, Entry::Held { until, .. } if is_over(*until, now)));
        if self.by_id.len() < capacity { Ok(()) } else { Err(StoreFull) }
    }
}

fn is_over(end: Option<Instant>, now: Instant) -> bool {
    end.is_some_and(|end| end <= now)
}

impl Store for MemoryStore {
    type Claim = MemoryClaim;
    type Error = StoreFull;

    async fn claim(&self, id: &str) -> Result<Claimed<MemoryClaim>, StoreFull> {
        self.0.claim(id)
    }

    async fn finish(&self, claim: MemoryClaim) -> Result<(), StoreFull> {
        self.0.finish(&claim);
        Ok(())
    }

    async fn release(&self, claim: MemoryClaim) -> Result<(), StoreFull> {
        drop(claim);
        Ok(())
    }
}

impl Drop for MemoryClaim {
    fn drop(&mut self) {
        self.store.release(self);
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MemoryStore").field("len", &self.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for MemoryClaim {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("MemoryClaim").field(&self.id).finish()
    }
}

impl fmt::Display for StoreFull {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("as many notifications are being handled as the store has places for")
    }
}

impl std::error::Error for StoreFull {}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    fn mine(store: &MemoryStore, id: &str) -> MemoryClaim {
        match store.0.claim(id) {
            Ok(Claimed::Mine(claim)) => claim,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_claim_is_one_workers_until_it_is_dropped_or_finished() {
        let store = MemoryStore::new();
        let claim = mine(&store, "a");
        assert!(matches!(store.0.claim("a"), Ok(Claimed::Held)));
        drop(claim);
        let claim = mine(&store, "a");
        store.0.finish(&claim);
        drop(claim);
        assert!(matches!(store.0.claim("a"), Ok(Claimed::Finished)));
    }

    #[test]
    fn a_claim_whose_lease_is_over_is_the_next_ones_and_cannot_be_given_back_by_the_first() {
        let store = MemoryStore::with(10, Duration::ZERO, HOUR);
        let late = mine(&store, "a");
        let store = MemoryStore(Arc::new(Inner {
            lease: HOUR,
            memory: HOUR,
            capacity: 10,
            entries: Mutex::new(std::mem::take(&mut *store.0.entries())),
        }));
        let current = mine(&store, "a");
        store.0.release(&late);
        assert!(matches!(store.0.claim("a"), Ok(Claimed::Held)));
        store.0.finish(&current);
        store.0.release(&late);
        assert!(matches!(store.0.claim("a"), Ok(Claimed::Finished)));
    }

    #[test]
    fn it_stays_within_its_bounds_and_forgets_the_oldest_first() {
        let store = MemoryStore::with(3, HOUR, HOUR);
        for id in ["a", "b", "c", "d"] {
            let claim = mine(&store, id);
            store.0.finish(&claim);
        }
        assert_eq!(store.len(), 3);
        let again = mine(&store, "a");
        assert!(matches!(store.0.claim("d"), Ok(Claimed::Finished)));
        let held = (mine(&store, "e"), mine(&store, "f"));
        assert!(matches!(store.0.claim("g"), Err(StoreFull)));
        drop((again, held));
        mine(&store, "g");
    }

    #[test]
    fn a_lease_and_a_memory_of_any_length_are_taken() {
        for (lease, memory) in [(Duration::MAX, HOUR), (HOUR, Duration::MAX), (Duration::MAX, Duration::MAX)] {
            let store = MemoryStore::with(2, lease, memory);
            let claim = mine(&store, "a");
            assert!(matches!(store.0.claim("a"), Ok(Claimed::Held)));
            store.0.finish(&claim);
            assert!(matches!(store.0.claim("a"), Ok(Claimed::Finished)));
            // The bound holds all the same.
            let others = (mine(&store, "b"), mine(&store, "c"));
            assert!(matches!(store.0.claim("d"), Err(StoreFull)));
            drop(others);
        }
    }

    #[test]
    fn what_is_finished_is_forgotten_when_its_time_is_over() {
        let store = MemoryStore::with(3, HOUR, Duration::ZERO);
        for _ in 0..2 {
            let claim = mine(&store, "a");
            store.0.finish(&claim);
        }
        assert!(store.0.entries().finished.len() == 1);
    }
}
