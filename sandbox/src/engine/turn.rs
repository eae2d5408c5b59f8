//! One change at a time: nothing comes between what a call of a product looks up and what it then writes. Two calls with the same number at
//! once would both find none, and both be told that theirs was made.
//!
//! Who has the turn does not wait: a call of a product takes no time but its own.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

/// The turn that the calls of all products take.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    taken: Mutex<()>,
    /// The thread that has it: what it does meanwhile with the gateway is part of its turn.
    by: Mutex<Option<ThreadId>>,
}

/// A turn. Dropping it ends it; of a part of another one, nothing.
pub(crate) struct Turn<'t> {
    turns: &'t Turns,
    taken: Option<MutexGuard<'t, ()>>,
}

impl Turns {
    /// Waits for the turn.
    pub(crate) fn take(&self) -> Turn<'_> {
        let me = thread::current().id();
        if *locked(&self.by) == Some(me) {
            return Turn { turns: self, taken: None };
        }
        let taken = locked(&self.taken);
        *locked(&self.by) = Some(me);
        Turn { turns: self, taken: Some(taken) }
    }
}

impl Turn<'_> {
    /// Whether it is no part of another one.
    pub(crate) fn is_whole(&self) -> bool {
        self.taken.is_some()
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        // The field is dropped after this: nobody has the turn before the thread's name is gone.
        if self.is_whole() {
            *locked(&self.turns.by) = None;
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_that_has_the_turn_takes_it_again_and_others_wait_for_its_end() {
        let turns = Turns::default();
        let first = turns.take();
        drop(turns.take());
        thread::scope(|scope| {
            let other = scope.spawn(|| drop(turns.take()));
            thread::sleep(std::time::Duration::from_millis(20));
            assert!(!other.is_finished());
            drop(first);
            other.join().unwrap();
        });
        assert_eq!(*locked(&turns.by), None);
    }
}
