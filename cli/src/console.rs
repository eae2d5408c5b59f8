//! The gateway's console: lines on stderr, written by a separate thread, so that a reader who stops reading does not block calls.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

/// How many lines can wait to be written; further lines are dropped.
const MOST: usize = 4096;

/// How long to wait for the last lines when the gateway ends.
const LONGEST_WAIT: Duration = Duration::from_secs(1);

/// Writes lines to stderr. Clones write to the same place.
#[derive(Debug, Clone)]
pub(crate) struct Console {
    lines: SyncSender<Line>,
    dropped: Arc<AtomicU64>,
}

enum Line {
    Text(String),
    /// Signals that all lines before it are written.
    End(SyncSender<()>),
}

impl Console {
    /// Starts a console; with `json`, it reports dropped lines as JSON.
    pub(crate) fn start(json: bool) -> std::io::Result<Self> {
        let (lines, receiver) = sync_channel(MOST);
        let dropped = Arc::new(AtomicU64::new(0));
        let console = Console { lines, dropped: Arc::clone(&dropped) };
        // The thread is not joined: it may wait for a reader forever, and ends with the process.
        thread::Builder::new().name("wechatpay-console".to_owned()).spawn(move || write(&receiver, &dropped, json))?;
        Ok(console)
    }

    /// Queues a line; drops it if too many are waiting.
    pub(crate) fn line(&self, line: String) {
        if self.lines.try_send(Line::Text(line)).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Waits until all lines are written, for at most a second.
    pub(crate) fn finish(&self) {
        let (done, wait) = sync_channel(1);
        if self.lines.try_send(Line::End(done)).is_ok() {
            let _ = wait.recv_timeout(LONGEST_WAIT);
        }
    }
}

/// Runs the thread.
fn write(lines: &Receiver<Line>, dropped: &AtomicU64, json: bool) {
    let write = |mut text: String| {
        text.push('\n');
        // The reader may be gone; the gateway keeps serving.
        let _ = std::io::stderr().write_all(text.as_bytes());
    };
    for line in lines {
        match dropped.swap(0, Ordering::Relaxed) {
            0 => {}
            count if json => write(serde_json::json!({ "dropped_lines": count }).to_string()),
            count => write(format!("{count} lines were dropped, because they came faster than they were read")),
        }
        match line {
            Line::Text(text) => write(text),
            Line::End(done) => drop(done.send(())),
        }
    }
}
