//! The file in which a gateway's state survives: what is written reaches it in the order in which it was written.
//!
//! Writes are queued and never wait. One thread commits what has come together since its last commit as one transaction, and
//! [`committed`](StateFile::committed) waits for it: a response leaves the gateway when what it tells is in the file. Without a
//! file all of this costs the look at an `Option`. [`Table`](crate::engine::table::Table) is what stateful parts use; the database
//! itself is in [`database`].

#[cfg(feature = "state")]
mod database;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::watch;
use wechatpay_runtime::{DecodeError, ErrorCode, Value, to_json};

use crate::StartError;
use crate::engine::error_response::ErrorResponse;

/// The rows that a file had when it was opened: table, key, JSON.
pub(crate) type Found = BTreeMap<(String, String), Vec<u8>>;

/// How long a write that nobody waits for may wait for company.
const LONGEST_WAIT: Duration = Duration::from_secs(1);

/// Where the state is kept. Clones are the same file; the default is none.
#[derive(Clone, Default)]
pub(crate) struct StateFile(Option<Arc<Open>>);

/// An open file. Dropping it commits what is queued and closes the file.
struct Open {
    queue: Arc<Queue>,
    found: Mutex<Found>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

struct Queue {
    pending: Mutex<Pending>,
    arrived: Condvar,
    /// Held for reading while a unit of writes is made, and for writing when the queue is taken: a unit is committed whole.
    units: RwLock<()>,
    progress: watch::Sender<Progress>,
}

#[derive(Default)]
struct Pending {
    writes: Vec<Write>,
    /// Counts the writes that a response waits for.
    number: u64,
    /// Whether somebody waits for one of `writes`.
    urgent: bool,
    closed: bool,
}

/// How far the file is.
#[derive(Debug, Clone, Default)]
struct Progress {
    /// Up to and with the write of this number.
    number: u64,
    /// Why nothing is written any more.
    problem: Option<Arc<str>>,
}

/// One row that is written, or removed.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) table: &'static str,
    pub(crate) key: String,
    /// JSON; `None` removes the row.
    pub(crate) value: Option<Vec<u8>>,
}

impl StateFile {
    /// A file that had these rows and is written by `commit`, on a thread of its own.
    pub(crate) fn start(
        found: Found,
        commit: impl FnMut(&[Write]) -> Result<(), String> + Send + 'static,
    ) -> Result<Self, StartError> {
        let (progress, _) = watch::channel(Progress::default());
        let queue = Arc::new(Queue { pending: Mutex::default(), arrived: Condvar::new(), units: RwLock::new(()), progress });
        let thread = std::thread::Builder::new().name("wechatpay-sandbox-state".to_owned());
        let writer = thread.spawn({
            let queue = Arc::clone(&queue);
            move || queue.write(commit)
        })?;
        Ok(StateFile(Some(Arc::new(Open { queue, found: Mutex::new(found), writer: Mutex::new(Some(writer)) }))))
    }

    /// Whether there is one.
    pub(crate) fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// The rows that a table had when the file was opened, in the order of their keys.
    pub(crate) fn found<V: Value>(&self, table: &str) -> Result<Vec<(String, V)>, StartError> {
        let mut rows = Vec::new();
        for (key, json) in self.found_json(table) {
            let value = V::from_json(&json).map_err(|error| unreadable(table, &key, &error))?;
            rows.push((key, value));
        }
        Ok(rows)
    }

    /// The row that a table had by this key.
    pub(crate) fn found_row<V: Value>(&self, table: &str, key: &str) -> Result<Option<V>, StartError> {
        Ok(self.found(table)?.into_iter().find_map(|(of, row)| (of == key).then_some(row)))
    }

    /// The same rows as they are in the file.
    fn found_json(&self, table: &str) -> Vec<(String, Vec<u8>)> {
        let Some(open) = &self.0 else { return Vec::new() };
        let found = locked(&open.found);
        let rows = found.range((table.to_owned(), String::new())..).take_while(|((of, _), _)| of == table);
        rows.map(|((_, key), json)| (key.clone(), json.clone())).collect()
    }

    /// Writes a row.
    pub(crate) fn put<V: Value>(&self, table: &'static str, key: &str, value: &V) {
        if let Some(open) = &self.0 {
            open.queue.add(Write { table, key: key.to_owned(), value: Some(to_json(value)) }, true);
        }
    }

    /// Writes a row that no response waits for: it is committed with others, or a second later.
    pub(crate) fn put_later<V: Value>(&self, table: &'static str, key: &str, value: &V) {
        if let Some(open) = &self.0 {
            open.queue.add(Write { table, key: key.to_owned(), value: Some(to_json(value)) }, false);
        }
    }

    /// Removes a row.
    pub(crate) fn remove(&self, table: &'static str, key: &str) {
        if let Some(open) = &self.0 {
            open.queue.add(Write { table, key: key.to_owned(), value: None }, true);
        }
    }

    /// Removes a row; no response waits for it.
    pub(crate) fn remove_later(&self, table: &'static str, key: &str) {
        if let Some(open) = &self.0 {
            open.queue.add(Write { table, key: key.to_owned(), value: None }, false);
        }
    }

    /// Commits what is queued and closes the file, whoever still has it: a client that lives on has the gateway's clock.
    pub(crate) fn close(&self) {
        if let Some(open) = &self.0 {
            open.close();
        }
    }

    /// Begins writes that are committed together or not at all. Short, and never inside another one.
    pub(crate) fn unit(&self) -> Option<RwLockReadGuard<'_, ()>> {
        self.0.as_ref().map(|open| open.queue.units.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits until all that was written so far is in the file.
    pub(crate) async fn committed(&self) -> Result<(), ErrorResponse> {
        let Some(open) = &self.0 else { return Ok(()) };
        let number = locked(&open.queue.pending).number;
        let mut progress = open.queue.progress.subscribe();
        let reached = progress.wait_for(|progress| progress.number >= number || progress.problem.is_some()).await;
        let problem = match reached {
            Ok(progress) => progress.problem.clone(),
            Err(_) => Some("its thread has ended".into()),
        };
        match problem {
            None => Ok(()),
            Some(problem) => {
                let error_response = ErrorResponse::new(500, ErrorCode::SystemError, "The state cannot be kept");
                Err(error_response
                    .explained(format!("the state file cannot be written, so that the gateway has to be restarted: {problem}")))
            }
        }
    }
}

impl Queue {
    fn add(&self, write: Write, urgent: bool) {
        let mut pending = locked(&self.pending);
        // After a failure nothing is written: memory is not to fill up with what will not be.
        if pending.closed {
            return;
        }
        pending.writes.push(write);
        if urgent {
            pending.number += 1;
            pending.urgent = true;
            self.arrived.notify_one();
        }
    }

    /// What came together, as soon as somebody waits for it; the number of the last of it, and whether it is the end.
    fn take(&self) -> (Vec<Write>, u64, bool) {
        let waits = |pending: &mut Pending| !pending.urgent && !pending.closed;
        let waited = self.arrived.wait_timeout_while(locked(&self.pending), LONGEST_WAIT, waits);
        drop(waited);
        // No unit is half made now.
        let _whole = self.units.write().unwrap_or_else(PoisonError::into_inner);
        let mut pending = locked(&self.pending);
        pending.urgent = false;
        (std::mem::take(&mut pending.writes), pending.number, pending.closed)
    }

    /// The life of the thread that writes.
    fn write(&self, mut commit: impl FnMut(&[Write]) -> Result<(), String>) {
        loop {
            let (writes, number, closed) = self.take();
            if !writes.is_empty()
                && let Err(problem) = commit(&writes)
            {
                let mut pending = locked(&self.pending);
                (pending.closed, pending.writes) = (true, Vec::new());
                self.progress.send_modify(|progress| progress.problem = Some(problem.into()));
                return;
            }
            self.progress.send_modify(|progress| progress.number = number);
            if closed {
                return;
            }
        }
    }
}

fn unreadable(table: &str, key: &str, error: &DecodeError) -> StartError {
    StartError::from_display(format!("in the state file the row {key} of {table} cannot be read: {error}"))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Open {
    /// Commits what is queued and closes the file. Nothing is written any more.
    fn close(&self) {
        locked(&self.queue.pending).closed = true;
        self.queue.arrived.notify_one();
        let writer = locked(&self.writer).take();
        if let Some(writer) = writer {
            let _ = writer.join();
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Debug for StateFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.is_there() { "StateFile(…)" } else { "StateFile(none)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of which only the commits are kept.
    fn watched(fail: bool) -> (StateFile, Arc<Mutex<Vec<usize>>>) {
        let commits = Arc::new(Mutex::new(Vec::new()));
        let file = StateFile::start(Found::new(), {
            let commits = Arc::clone(&commits);
            move |writes| {
                locked(&commits).push(writes.len());
                if fail { Err("the disk is full".to_owned()) } else { Ok(()) }
            }
        });
        (file.unwrap(), commits)
    }

    #[tokio::test]
    async fn a_response_waits_for_its_own_writes_and_a_unit_is_committed_whole() {
        let (file, commits) = watched(false);
        {
            let _unit = file.unit();
            for key in ["a", "b", "c"] {
                file.put("t", key, &1_u64);
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        file.committed().await.unwrap();
        assert_eq!(*locked(&commits), [3]);
        file.committed().await.unwrap();
    }

    #[test]
    fn what_nobody_waits_for_is_written_at_the_end_at_the_latest() {
        let (file, commits) = watched(false);
        file.put_later("t", "a", &1_u64);
        file.remove_later("t", "b");
        drop(file);
        assert_eq!(locked(&commits).iter().sum::<usize>(), 2);
    }

    #[tokio::test]
    async fn after_a_failure_every_response_says_so_and_memory_does_not_fill() {
        let (file, _) = watched(true);
        for _ in 0..3 {
            file.put("t", "a", &1_u64);
            let error_response = file.committed().await.unwrap_err();
            assert!(
                error_response.status == 500 && error_response.for_journal().contains("the disk is full"),
                "{error_response:?}"
            );
        }
        assert!(locked(&file.0.as_ref().unwrap().queue.pending).writes.is_empty());
    }
}
