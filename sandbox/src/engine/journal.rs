//! The journal: one entry for each request and delivery. A full journal drops its oldest entries.
//!
//! Headers and bodies are kept up to a size, those of the oldest entries only as long as there is room. Whoever decides about a request
//! writes its explanation.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::header::HeaderMap;
use serde_json::{Value, json};
use tokio::sync::watch;

/// How far a request got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// The merchant's signature is valid; the status shows the endpoint's response.
    Authentic,
    /// The authorization is wrong (401); the explanation says why.
    NotAuthentic,
    /// Refused before the authorization was checked: a header is missing, or the body is too large or did not arrive.
    Malformed,
    /// A control call, which is not signed.
    Control,
    /// Not a request but a notification that the gateway sent: the target is its URL, the status is the receiver's.
    Notification,
}

impl Verdict {
    /// Returns the word for JSON.
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

/// One entry of the journal.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Entry {
    /// The number of the entry, from 1, over the life of the gateway.
    pub number: u64,
    /// The time of the response, in Unix seconds of the gateway's clock.
    pub time: u64,
    /// The HTTP method.
    pub method: String,
    /// Path and query, byte for byte as they arrived; for a notification, its URL. At most 4096 characters are
    /// kept.
    pub target: String,
    /// How far the request got.
    pub verdict: Verdict,
    /// The status of the response; `None` if there was no response.
    pub status: Option<u16>,
    /// The code of an error response; for a notification, its event type.
    pub code: Option<String>,
    /// What exactly was wrong; empty if nothing was.
    pub explanation: String,
    /// The fault that was injected.
    pub fault: Option<&'static str>,
    /// The `Request-ID` of the response.
    pub request_id: String,
    pub(crate) exchanged: Exchanged,
}

/// What travelled, both ways.
#[derive(Debug, Clone, Default)]
pub(crate) struct Exchanged {
    request_headers: Arc<[(String, String)]>,
    response_headers: Arc<[(String, String)]>,
    request_body: Kept,
    response_body: Kept,
}

/// A body; none where it was too large to keep, or there is no room for it any more.
type Kept = Option<Arc<[u8]>>;

impl Exchanged {
    /// What is kept of a request and its response.
    pub(crate) fn new(headers: &HeaderMap, request_body: &[u8], response_body: &[u8]) -> Self {
        let mut left = MOST_OF_HEADERS;
        let headers = headers.iter().map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes())));
        let headers = headers.take_while(|(name, value)| {
            let fits = name.len() + value.len() <= left;
            left = left.saturating_sub(name.len() + value.len());
            fits
        });
        let request_headers = headers.map(|(name, value)| (name.to_owned(), value.into_owned())).collect();
        let (request_body, response_body) = (kept(request_body), kept(response_body));
        Exchanged { request_headers, response_headers: Arc::default(), request_body, response_body }
    }

    /// The same with what `text` makes of the bodies, and of the names and values of the request's headers.
    pub(crate) fn with_texts(mut self, text: impl Fn(&str) -> Cow<'_, str>) -> Self {
        let headers = self.request_headers.iter().map(|(name, value)| (text(name).into_owned(), text(value).into_owned()));
        self.request_headers = headers.collect();
        for body in [&mut self.request_body, &mut self.response_body].into_iter().flatten() {
            if let Ok(Cow::Owned(changed)) = std::str::from_utf8(body).map(&text) {
                *body = changed.into_bytes().into();
            }
        }
        self
    }

    /// The same with the response's headers, which are the gateway's own and short.
    pub(crate) fn with_response_headers<'h>(self, headers: impl IntoIterator<Item = (&'h str, &'h str)>) -> Self {
        let headers = headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        Exchanged { response_headers: headers.collect(), ..self }
    }

    fn size(&self) -> usize {
        let headers = self.request_headers.iter().chain(&*self.response_headers);
        let headers: usize = headers.map(|(name, value)| name.len() + value.len()).sum();
        headers + [&self.request_body, &self.response_body].into_iter().flatten().map(|body| body.len()).sum::<usize>()
    }
}

fn kept(body: &[u8]) -> Kept {
    (body.len() <= MOST_OF_A_BODY).then(|| body.into())
}

impl Entry {
    /// The request's headers, names in lower case, in their order, without keys as [`request_body`](Entry::request_body) is: at most
    /// 16 KiB. None of a notification, which has those of every signed message.
    pub fn request_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.exchanged.request_headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The response's headers, names in lower case, in their order. None of a notification.
    pub fn response_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.exchanged.response_headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The request's body as it arrived, without private keys and the APIv3 key, which are in the wrong place there; of a notification, as it
    /// was sent. `None` if it has more than 64 KiB, if there was no room any more (of all entries together 64 MiB are kept: the oldest lose
    /// theirs), and of a control call.
    pub fn request_body(&self) -> Option<&[u8]> {
        self.exchanged.request_body.as_deref()
    }

    /// The response's body, as far as [`request_body`](Entry::request_body) says. Of a notification, none.
    pub fn response_body(&self) -> Option<&[u8]> {
        self.exchanged.response_body.as_deref()
    }

    /// The entry with headers and bodies, as `GET /__sandbox/journal/<number>` gives it.
    pub(crate) fn to_whole_json(&self) -> Value {
        let mut entry = self.to_json();
        entry["request_headers"] = self.request_headers().map(|(name, value)| json!([name, value])).collect();
        entry["response_headers"] = self.response_headers().map(|(name, value)| json!([name, value])).collect();
        for (name, body) in [("request_body", self.request_body()), ("response_body", self.response_body())] {
            // JSON as such, anything else as a text.
            let shown = body.map(|body| serde_json::from_slice(body).unwrap_or_else(|_| String::from_utf8_lossy(body).into()));
            entry[name] = shown.unwrap_or_default();
        }
        entry
    }

    /// Returns the entry as `GET /__sandbox/journal` shows it.
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

/// The most characters of a text in the journal, which stays small whatever arrives.
const LONGEST: usize = 4096;

/// The most bytes that are kept of a body, of a request's headers, and of those of all entries.
const MOST_OF_A_BODY: usize = 64 * 1024;
const MOST_OF_HEADERS: usize = 16 * 1024;
const MOST_OF_ALL: usize = 64 * 1024 * 1024;

type See = dyn Fn(&Entry) + Send + Sync;

/// A function that is called with each entry.
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
    entries: Mutex<Entries>,
    /// How many entries there were: who follows the journal waits for this.
    changed: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Entries {
    /// How many there were.
    count: u64,
    kept: VecDeque<Entry>,
    /// The bytes of their headers and bodies.
    size: usize,
    /// How many of the oldest have lost theirs.
    cut: usize,
}

impl Journal {
    /// Makes a journal of at most this many entries.
    pub(crate) fn new(most: usize, on_entry: OnEntry) -> Self {
        Journal { most: most.max(1), on_entry, entries: Mutex::default(), changed: watch::Sender::new(0) }
    }

    /// Numbers and adds an entry, and cuts texts that are too long.
    pub(crate) fn add(&self, mut entry: Entry) {
        for text in [&mut entry.method, &mut entry.target, &mut entry.explanation] {
            if let Some((end, _)) = text.char_indices().nth(LONGEST) {
                text.truncate(end);
            }
        }
        let mut guard = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let entries = &mut *guard;
        entries.count += 1;
        entry.number = entries.count;
        if entries.kept.len() >= self.most
            && let Some(oldest) = entries.kept.pop_front()
        {
            entries.size -= oldest.exchanged.size();
            entries.cut = entries.cut.saturating_sub(1);
        }
        entries.size += entry.exchanged.size();
        let pending = self.on_entry.0.as_ref().map(|see| (see, entry.clone()));
        entries.kept.push_back(entry);
        while entries.size > MOST_OF_ALL
            && let Some(oldest) = entries.kept.get_mut(entries.cut)
        {
            entries.size -= oldest.exchanged.size();
            oldest.exchanged = Exchanged::default();
            entries.cut += 1;
        }
        let count = entries.count;
        drop(guard);
        self.changed.send_replace(count);
        if let Some((see, entry)) = pending {
            see(&entry);
        }
    }

    /// Returns the entries, oldest first.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).kept.iter().cloned().collect()
    }

    /// Returns the last entries that came after this number, oldest first, at most so many.
    pub(crate) fn entries_after(&self, number: u64, most: usize) -> Vec<Entry> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found: Vec<Entry> =
            entries.kept.iter().rev().take_while(|entry| entry.number > number).take(most).cloned().collect();
        found.reverse();
        found
    }

    /// Returns the entry with this number, if it is still there.
    pub(crate) fn entry(&self, number: u64) -> Option<Entry> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.kept.iter().find(|entry| entry.number == number).cloned()
    }

    /// Tells of every change.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// Removes the entries; numbering continues.
    pub(crate) fn clear(&self) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        *entries = Entries { count: entries.count, ..Entries::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(target: &str, request_body: &[u8]) -> Entry {
        Entry {
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
            exchanged: Exchanged::new(&HeaderMap::new(), request_body, b"{}"),
        }
    }

    #[test]
    fn the_oldest_entries_are_dropped_and_numbers_go_on() {
        let journal = Journal::new(2, OnEntry::default());
        for target in ["/a", "/b", "/c"] {
            journal.add(entry(target, b""));
        }
        let kept: Vec<_> = journal.entries().into_iter().map(|entry| (entry.number, entry.target)).collect();
        assert_eq!(kept, [(2, "/b".to_owned()), (3, "/c".to_owned())]);
    }

    #[test]
    fn bodies_are_kept_as_long_as_there_is_room_and_large_ones_are_cut() {
        let journal = Journal::new(3000, OnEntry::default());
        journal.add(entry("/large", &vec![0; MOST_OF_A_BODY + 1]));
        assert_eq!(journal.entries()[0].request_body(), None);
        let most = MOST_OF_ALL / MOST_OF_A_BODY;
        for _ in 0..2 * most {
            journal.add(entry("/whole", &vec![0; MOST_OF_A_BODY]));
        }
        let entries = journal.entries();
        let whole = entries.iter().filter(|entry| entry.request_body().is_some()).count();
        assert!((most - 2..=most).contains(&whole) && entries.last().unwrap().request_body().is_some(), "{whole}");
        assert_eq!(entries[0].response_body(), None);
        journal.clear();
        journal.add(entry("/after", b"a"));
        assert_eq!(journal.entries()[0].request_body(), Some(b"a".as_slice()));
    }
}
