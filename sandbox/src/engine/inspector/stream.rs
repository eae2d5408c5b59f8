//! Server-sent events: each entry of the journal as it comes, for as long as somebody listens.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::header::HeaderMap;
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use super::entry;
use crate::engine::shared::Shared;

/// The path of the stream.
const PATH: &str = "/__sandbox/inspector/stream";

/// The headers of the response.
pub(crate) const HEADERS: [(&str, &str); 3] =
    [("content-type", "text/event-stream"), ("cache-control", "no-store"), ("x-content-type-options", "nosniff")];

/// The most entries of the past that a listener gets.
const MOST_OF_THE_PAST: usize = 500;

/// How long nothing is sent at most, so that a listener that has gone is noticed.
const PAUSE: Duration = Duration::from_secs(15);

/// After which entry the stream is asked for; `None` if something else is.
pub(crate) fn asked(method: &str, target: &str, headers: &HeaderMap) -> Option<u64> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if method != "GET" || path != PATH {
        return None;
    }
    // A browser that connects again says which event was its last.
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let after = query.split('&').find_map(|pair| pair.strip_prefix("after=")?.parse().ok());
    Some(last.or(after).unwrap_or_default())
}

/// Sends what comes after that entry, until the gateway stops or nobody listens.
pub(crate) fn follow(shared: Arc<Shared>, after: u64, mut stop: watch::Receiver<bool>) -> mpsc::Receiver<Bytes> {
    let (sender, receiver) = mpsc::channel(16);
    tokio::spawn(async move {
        let mut changes = shared.journal.changes();
        let mut last = after;
        loop {
            changes.mark_unchanged();
            for found in shared.journal.entries_after(last, MOST_OF_THE_PAST) {
                last = found.number;
                let event = format!("id: {last}\nevent: entry\ndata: {}\n\n", entry::summary(&shared, &found));
                if sender.send(event.into()).await.is_err() {
                    return;
                }
            }
            tokio::select! {
                changed = timeout(PAUSE, changes.changed()) => match changed {
                    Ok(Ok(())) => {}
                    Ok(Err(_)) => return,
                    Err(_) => if sender.send(": nothing new\n\n".into()).await.is_err() { return },
                },
                () = sender.closed() => return,
                _ = stop.changed() => return,
            }
        }
    });
    receiver
}
