//! Which nonces were used: a request that arrives a second time is a replay.
//!
//! A nonce is remembered as long as its timestamp would be accepted, and only of requests whose signature is right, so that
//! nobody else can fill the memory. They are in the state file too, if a second late: no response waits for it.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

use wechatpay_runtime::verification::TOLERANCE_SECONDS;

use crate::StartError;
use crate::engine::state_file::StateFile;

/// How many nonces are remembered at most: more requests than a test makes within ten minutes.
const MOST: usize = 200_000;

/// The name of their table: the time until which each counts.
const TABLE: &str = "nonces";

/// The nonces of the last minutes.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    memory: Mutex<Memory>,
    file: StateFile,
}

#[derive(Debug, Default)]
struct Memory {
    used: HashSet<String>,
    /// In the order of their arrival, each with the time until which it counts.
    order: VecDeque<(u64, String)>,
}

impl Nonces {
    /// Those that the file has.
    pub(crate) fn open(file: &StateFile) -> Result<Self, StartError> {
        let found = file.found::<u64>(TABLE)?;
        let mut order: Vec<_> = found.into_iter().map(|(nonce, until)| (until, nonce)).collect();
        order.sort();
        let used = order.iter().map(|(_, nonce)| nonce.clone()).collect();
        Ok(Nonces { memory: Mutex::new(Memory { used, order: order.into() }), file: file.clone() })
    }

    /// Remembers the nonce of a request that was signed at `timestamp`; false if it was used before.
    pub(crate) fn is_first(&self, nonce: &str, timestamp: u64, now: u64) -> bool {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some((until, _)) = memory.order.front()
            && (*until < now || memory.order.len() >= MOST)
            && let Some((_, nonce)) = memory.order.pop_front()
        {
            memory.used.remove(&nonce);
            self.file.remove_later(TABLE, &nonce);
        }
        let first = memory.used.insert(nonce.to_owned());
        if first {
            let until = timestamp.saturating_add(TOLERANCE_SECONDS);
            memory.order.push_back((until, nonce.to_owned()));
            self.file.put_later(TABLE, nonce, &until);
        }
        first
    }

    pub(crate) fn clear(&self) {
        let forgotten = std::mem::take(&mut *self.memory.lock().unwrap_or_else(PoisonError::into_inner));
        forgotten.used.iter().for_each(|nonce| self.file.remove_later(TABLE, nonce));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_counts_as_used_as_long_as_its_timestamp_is_accepted() {
        let nonces = Nonces::default();
        assert!(nonces.is_first("a", 1000, 1000));
        assert!(!nonces.is_first("a", 1000, 1300));
        assert!(nonces.is_first("a", 1301, 1301));
    }

    #[test]
    fn the_memory_is_bounded() {
        let nonces = Nonces::default();
        for number in 0..MOST + 10 {
            assert!(nonces.is_first(&number.to_string(), 1000, 1000));
        }
        let memory = nonces.memory.lock().unwrap();
        assert_eq!((memory.used.len(), memory.order.len()), (MOST, MOST));
    }
}
