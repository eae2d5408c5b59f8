//! The listener and its connections: hyper, with limits. What a request means is in `exchange`.

use std::fmt;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::header::{DATE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response as HttpResponse, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::{Sleep, sleep, timeout};

use crate::engine::access;
use crate::engine::clock;
use crate::engine::connections::{Activity, Connections, Watched};
use crate::engine::exchange::{self, Peer};
use crate::engine::inspector::stream;
use crate::engine::response::Response;
use crate::engine::shared::{Limits, Shared};

/// How long requests that are being answered have when the gateway shuts down.
const GRACE: Duration = Duration::from_secs(5);

/// How long a client may neither send nor read when the gateway shuts down.
const PATIENCE: Duration = Duration::from_millis(250);

/// Serves until `stop` changes or its sender is gone. Dropping the future ends all connections.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>, mut stop: watch::Receiver<bool>) {
    let mut connections = Connections::new(shared.limits.connections);
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.has_room() => match accepted {
                Ok((stream, peer)) => {
                    let activity = Activity::new();
                    connections.spawn(Arc::clone(&activity), connection(stream, peer, activity, Arc::clone(&shared), stop.clone()));
                }
                // Out of file descriptors, most likely: some are about to be closed.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
            () = connections.one_ended(), if !connections.is_empty() => {}
            _ = stop.changed() => break,
        }
    }
    drop(listener);
    let _ = timeout(GRACE, connections.all_ended()).await;
    connections.shutdown().await;
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    activity: Arc<Activity>,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<bool>,
) {
    let _ = stream.set_nodelay(true);
    let from_here = access::is_from_here(peer, stream.local_addr().ok());
    let until = stop.clone();
    let Limits { head_time, write_time, .. } = shared.limits;
    let watched = Watched::new(stream, Arc::clone(&activity), write_time);
    let waits = Arc::clone(&activity);
    let service = service_fn(move |request| {
        respond(Arc::clone(&shared), Peer { from_here, activity: Arc::clone(&activity) }, until.clone(), request)
    });
    let mut http = http1::Builder::new();
    // A client that has sent all it wants to may say so, and is answered all the same.
    http.timer(TokioTimer::new()).header_read_timeout(head_time).title_case_headers(true).half_close(true);
    let mut connection = pin!(http.serve_connection(TokioIo::new(watched), service));
    // What goes wrong on a connection is the client's affair: garbage, resets, time-outs.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stop.changed() => {
            connection.as_mut().graceful_shutdown();
            // A client that does not send or read is not waited for.
            while timeout(PATIENCE, connection.as_mut()).await.is_err() && !waits.has_waited(PATIENCE) {}
        }
    }
}

async fn respond(
    shared: Arc<Shared>,
    peer: Peer,
    stop: watch::Receiver<bool>,
    request: Request<Incoming>,
) -> Result<HttpResponse<Outgoing>, Closed> {
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    if let Some(after) = stream::asked(request.method().as_str(), target, request.headers())
        && access::check(peer.from_here, request.headers()).is_ok()
    {
        return Ok(followed(stream::follow(shared, after, stop)));
    }
    let response = exchange::response(&shared, &peer, request).await.ok_or(Closed)?;
    Ok(written(response, shared.clock.clients_time()))
}

/// Writes a response at `now`, by the clock of whoever asks.
fn written(response: Response, now: u64) -> HttpResponse<Outgoing> {
    let mut written = HttpResponse::new(Outgoing::Whole(None));
    // Without it hyper would say the time of this machine, by which no signature is judged.
    if let Ok(date) = HeaderValue::from_str(&clock::http_date(now)) {
        written.headers_mut().insert(DATE, date);
    }
    *written.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in response.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            written.headers_mut().insert(name, value);
        }
    }
    *written.body_mut() = match response.cut {
        true => Outgoing::Half { whole: response.body, sent: None },
        false => Outgoing::Whole(Some(response.body).filter(|body| !body.is_empty())),
    };
    written
}

/// A response whose body goes on until the gateway stops or the client goes away.
fn followed(events: mpsc::Receiver<Bytes>) -> HttpResponse<Outgoing> {
    let mut response = HttpResponse::new(Outgoing::Events(events));
    for (name, value) in stream::HEADERS {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}

/// Tells hyper to close the connection.
#[derive(Debug)]
struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("closed without a response by an injected fault")
    }
}

impl std::error::Error for Closed {}

/// The body of a response: all of it, or half of it and then the end of the connection, or events as they come.
enum Outgoing {
    Whole(Option<Bytes>),
    Half { whole: Bytes, sent: Option<Pin<Box<Sleep>>> },
    Events(mpsc::Receiver<Bytes>),
}

/// Between the half of a body and the end of the connection, so that the half goes out.
const PAUSE: Duration = Duration::from_millis(20);

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Closed;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Closed>>> {
        match self.get_mut() {
            Outgoing::Whole(body) => Poll::Ready(body.take().map(Frame::data).map(Ok)),
            Outgoing::Half { whole, sent: sent @ None } => {
                *sent = Some(Box::pin(sleep(PAUSE)));
                Poll::Ready(Some(Ok(Frame::data(whole.slice(..whole.len() / 2)))))
            }
            Outgoing::Events(events) => events.poll_recv(context).map(|event| event.map(Frame::data).map(Ok)),
            Outgoing::Half { sent: Some(pause), .. } => pause.as_mut().poll(context).map(|()| Some(Err(Closed))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Outgoing::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Outgoing::Whole(body) => SizeHint::with_exact(body.as_ref().map_or(0, Bytes::len) as u64),
            Outgoing::Half { whole, .. } => SizeHint::with_exact(whole.len() as u64),
            Outgoing::Events(_) => SizeHint::default(),
        }
    }
}
