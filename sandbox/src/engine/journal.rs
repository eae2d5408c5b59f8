//! What the gateway was asked and what became of it: one entry a request, the oldest dropped when it is full.
//!
//! Bodies are not kept. Whoever decides about a request writes its explanation.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

/// How far a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// Its signature is the merchant's; what the endpoint answered is in the status.
    Authentic,
    /// Its authorization is wrong (401), and the explanation says how.
    NotAuthentic,
    /// It was refused before its authorization was looked at: a header is missing, the body is too large or did not arrive.
    Malformed,
    /// A control call, which is not signed.
    Control,
    /// No request, but a notification that the gateway sent: its URL is in the target, the receiver's response in the status.
    Notification,
}

impl Verdict {
    /// The word for it in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Authentic => "authentic",
            Verdict::NotAuthentic => "not_authentic",
            Verdict::Malformed => "malformed",
            Verdict::Control => "control",
            Verdict::Notification => "notification",
        }
    }
}

/// One request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Entry {
    /// Counts from 1 over the life of the gateway.
    pub number: u64,
    /// When the request was answered, in unix seconds of the gateway's clock.
    pub time: u64,
    /// The HTTP method.
    pub method: String,
    /// Path and query, byte for byte as they arrived; of a notification, where it was sent to. At most 4096 characters are
    /// kept.
    pub target: String,
    /// How far it came.
    pub verdict: Verdict,
    /// The status of the response; `None` if there was none.
    pub status: Option<u16>,
    /// The code of an error response; of a notification, its type of event.
    pub code: Option<String>,
    /// What was wrong, exactly; empty if nothing was.
    pub explanation: String,
    /// The fault that was injected.
    pub fault: Option<&'static str>,
    /// The response's `Request-ID`.
    pub request_id: String,
}

impl Entry {
    /// The entry as `GET /__sandbox/journal` gives it.
    pub fn to_json(&self) -> Value {
        let mut entry = json!({
            "number": self.number,
            "time": self.time,
            "method": self.method,
            "target": self.target,
            "verdict": self.verdict.as_str(),
            "explanation": self.explanation,
            "request_id": self.request_id,
        });
        for (name, value) in [
            ("status", self.status.map(Value::from)),
            ("code", self.code.clone().map(Value::from)),
            ("fault", self.fault.map(Value::from)),
        ] {
            if let Some(value) = value {
                entry[name] = value;
            }
        }
        entry
    }
}

/// The most characters of a text in the journal, which is to stay small whatever arrives.
const LONGEST: usize = 4096;

type See = dyn Fn(&Entry) + Send + Sync;

/// Whoever sees each entry as it is written.
#[derive(Default)]
pub(crate) struct OnEntry(pub(crate) Option<Box<See>>);

impl fmt::Debug for OnEntry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_some() { "OnEntry(…)" } else { "OnEntry(none)" })
    }
}

/// The entries.
#[derive(Debug)]
pub(crate) struct Journal {
    most: usize,
    on_entry: OnEntry,
    entries: Mutex<(u64, VecDeque<Entry>)>,
}

impl Journal {
    /// A journal of at most so many entries.
    pub(crate) fn new(most: usize, on_entry: OnEntry) -> Self {
        Journal { most: most.max(1), on_entry, entries: Mutex::default() }
    }

    /// Adds an entry; its number is given here, and texts that are too long are cut.
    pub(crate) fn add(&self, mut entry: Entry) {
        for text in [&mut entry.method, &mut entry.target, &mut entry.explanation] {
            if let Some((end, _)) = text.char_indices().nth(LONGEST) {
                text.truncate(end);
            }
        }
        let mut guard = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, entries) = &mut *guard;
        *count += 1;
        entry.number = *count;
        if entries.len() >= self.most {
            entries.pop_front();
        }
        let pending = self.on_entry.0.as_ref().map(|see| (see, entry.clone()));
        entries.push_back(entry);
        drop(guard);
        if let Some((see, entry)) = pending {
            see(&entry);
        }
    }

    /// The entries, oldest first.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).1.iter().cloned().collect()
    }

    /// Forgets the entries; the numbers go on.
    pub(crate) fn clear(&self) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).1.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_entries_are_dropped_and_numbers_go_on() {
        let journal = Journal::new(2, OnEntry::default());
        for target in ["/a", "/b", "/c"] {
            journal.add(Entry {
                number: 0,
                time: 0,
                method: "GET".to_owned(),
                target: target.to_owned(),
                verdict: Verdict::Authentic,
                status: Some(200),
                code: None,
                explanation: String::new(),
                fault: None,
                request_id: String::new(),
            });
        }
        let kept: Vec<_> = journal.entries().into_iter().map(|entry| (entry.number, entry.target)).collect();
        assert_eq!(kept, [(2, "/b".to_owned()), (3, "/c".to_owned())]);
    }
}
