//! The open connections: so many at a time, and of those the one that has kept the gateway waiting the longest makes room for the
//! next. So nobody who connects and then says or reads nothing can keep others out.

use std::collections::HashMap;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::task::{AbortHandle, Id, JoinSet};
use tokio::time::{Instant, Sleep, sleep};

/// The connections of a gateway, each a task. Dropping it ends them all.
#[derive(Debug)]
pub(crate) struct Connections {
    most: usize,
    tasks: JoinSet<()>,
    open: HashMap<Id, (AbortHandle, Arc<Activity>)>,
}

impl Connections {
    /// At most so many.
    pub(crate) fn new(most: usize) -> Self {
        Connections { most, tasks: JoinSet::new(), open: HashMap::new() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.tasks.is_empty()
    }

    /// Whether one more can be taken: there is room, or one that can make room.
    pub(crate) fn has_room(&self) -> bool {
        self.open.len() < self.most || self.longest_waiting().is_some()
    }

    fn longest_waiting(&self) -> Option<Id> {
        let waiting = self.open.iter().filter(|(_, (_, activity))| activity.is_waiting());
        waiting.min_by_key(|(_, (_, activity))| activity.moved()).map(|(id, _)| *id)
    }

    /// Takes one more; where there is no room, the one that has waited the longest for its client is closed.
    pub(crate) fn spawn(&mut self, activity: Arc<Activity>, connection: impl Future<Output = ()> + Send + 'static) {
        if self.open.len() >= self.most
            && let Some((task, _)) = self.longest_waiting().and_then(|id| self.open.remove(&id))
        {
            task.abort();
        }
        let task = self.tasks.spawn(connection);
        self.open.insert(task.id(), (task, activity));
    }

    /// Waits until one has ended; at once if there is none.
    pub(crate) async fn one_ended(&mut self) {
        let id = match self.tasks.join_next_with_id().await {
            Some(Ok((id, ()))) => id,
            Some(Err(error)) => error.id(),
            None => return,
        };
        self.open.remove(&id);
    }

    /// Waits until all have ended.
    pub(crate) async fn all_ended(&mut self) {
        while self.tasks.join_next().await.is_some() {}
    }

    /// Ends all that are left.
    pub(crate) async fn shutdown(&mut self) {
        self.tasks.shutdown().await;
    }
}

/// What a connection is about.
#[derive(Debug)]
pub(crate) struct Activity {
    /// When a byte came or went last.
    moved: Mutex<Instant>,
    /// How many requests are being answered.
    answering: AtomicUsize,
}

impl Activity {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Activity { moved: Mutex::new(Instant::now()), answering: AtomicUsize::new(0) })
    }

    fn note_move(&self) {
        *self.moved.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn moved(&self) -> Instant {
        *self.moved.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the client is what is waited for: to send, or to read.
    fn is_waiting(&self) -> bool {
        self.answering.load(Ordering::Relaxed) == 0
    }

    /// Whether the client has been waited for that long: to send, or to read.
    pub(crate) fn has_waited(&self, time: Duration) -> bool {
        self.is_waiting() && self.moved().elapsed() >= time
    }

    /// A request is complete and is being answered until the value is dropped.
    pub(crate) fn answering(self: &Arc<Self>) -> Answering {
        self.answering.fetch_add(1, Ordering::Relaxed);
        Answering(Arc::clone(self))
    }
}

/// A request is being answered.
#[derive(Debug)]
pub(crate) struct Answering(Arc<Activity>);

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.answering.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A stream of bytes whose movements are noted, and which fails when its client reads nothing for too long.
#[derive(Debug)]
pub(crate) struct Watched {
    stream: TcpStream,
    activity: Arc<Activity>,
    write_time: Duration,
    /// While nothing can be written: the end of it.
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Watched {
    pub(crate) fn new(stream: TcpStream, activity: Arc<Activity>, write_time: Duration) -> Self {
        Watched { stream, activity, write_time, stalled: None }
    }

    /// What became of an attempt to write.
    fn written<T>(&mut self, written: Poll<io::Result<T>>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if written.is_pending() {
            let write_time = self.write_time;
            let end = self.stalled.get_or_insert_with(|| Box::pin(sleep(write_time)));
            ready!(end.as_mut().poll(context));
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        self.stalled = None;
        self.activity.note_move();
        written
    }
}

impl AsyncRead for Watched {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let watched = self.get_mut();
        let before = buffer.filled().len();
        let read = Pin::new(&mut watched.stream).poll_read(context, buffer);
        if buffer.filled().len() > before {
            watched.activity.note_move();
        }
        read
    }
}

impl AsyncWrite for Watched {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let watched = self.get_mut();
        let written = Pin::new(&mut watched.stream).poll_write(context, bytes);
        watched.written(written, context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let watched = self.get_mut();
        let written = Pin::new(&mut watched.stream).poll_write_vectored(context, slices);
        watched.written(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
