//! Sending: what is due by the gateway's clock, each signed afresh, and what became of it in the journal.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use http_body_util::Full;
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use hyper::{Method, Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::{NotificationFault, Waiting, message, on_this_machine};
use crate::engine::journal::{Entry, Exchanged, Verdict};
use crate::engine::response::Response;
use crate::engine::shared::Shared;

/// How long a response may take.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// How soon it is noticed that the clock was advanced.
const TICK: Duration = Duration::from_millis(20);

/// Sends what is due until `stop` changes or its sender is gone.
pub(crate) async fn deliver(shared: Arc<Shared>, mut stop: watch::Receiver<bool>) {
    let mut sending = JoinSet::new();
    loop {
        // What comes meanwhile wakes it; what came before is looked at now.
        shared.notifications.ticking.store(false, Ordering::SeqCst);
        let products_wait = shared.within(|context| shared.products.pass_time(context));
        for notification in shared.notifications.due(shared.clock.now()) {
            sending.spawn(send(Arc::clone(&shared), notification));
        }
        let waits = shared.notifications.count() > 0 || products_wait;
        shared.notifications.ticking.store(waits, Ordering::SeqCst);
        tokio::select! {
            () = shared.notifications.changed.notified() => {}
            () = sleep(TICK), if waits => {}
            Some(_) = sending.join_next(), if !sending.is_empty() => {}
            _ = stop.changed() => break,
        }
    }
}

/// One delivery, or two at once.
async fn send(shared: Arc<Shared>, notification: Waiting) {
    // What is told has happened, whatever becomes of the gateway: it is in the file first. If nothing is written any more, nothing is told.
    if shared.state_file.committed().await.is_err() {
        return;
    }
    let fault = shared.notifications.next_fault();
    let taken = match fault {
        Some(NotificationFault::Duplicate) => {
            let (one, other) = tokio::join!(attempt(&shared, &notification, fault), attempt(&shared, &notification, fault));
            one || other
        }
        Some(_) => {
            // After a spoiled one comes the good one, whatever was answered.
            attempt(&shared, &notification, fault).await;
            false
        }
        None => attempt(&shared, &notification, fault).await,
    };
    shared.notifications.sent(&notification, taken);
}

/// Whether it was taken.
async fn attempt(shared: &Shared, notification: &Waiting, fault: Option<NotificationFault>) -> bool {
    // Receivers verify by the clock by which their program signs.
    let signed_at = shared.clock.clients_time();
    let signer = shared.platform.signer(notification.named_key.as_deref(), signed_at);
    let signed = message::body(notification, &shared.keys, fault).map_err(|error| error.to_string()).and_then(|body| {
        let message = Response::json(200, body);
        match fault.and_then(NotificationFault::of_signature) {
            Some(fault) => fault.spoil(message, &signer, signed_at).ok_or_else(|| "it could not be signed".to_owned()),
            None => Ok(message.signed(&signer, signed_at)),
        }
    });
    let (request_id, exchanged, result) = match signed {
        Ok(message) => {
            let request_id = message.request_id.clone();
            let exchanged = Exchanged::new(&HeaderMap::new(), &message.body, b"");
            let answered = match on_this_machine(&notification.url) {
                Some(url) => timeout(LONGEST_WAIT, post(&url, message)).await,
                None => Ok(Err("it is not plain http on this machine".to_owned())),
            };
            (request_id, exchanged, answered.unwrap_or_else(|_| Err("no response within 5 s".to_owned())))
        }
        Err(problem) => (String::new(), Exchanged::default(), Err(problem)),
    };
    let taken = matches!(result, Ok(200 | 204));
    let spoiled = fault.is_some_and(|fault| fault != NotificationFault::Duplicate);
    let explanation = match &result {
        Ok(_) if spoiled && taken => "it was spoiled, and taken all the same: the receiver does not check it".to_owned(),
        Ok(_) if taken => String::new(),
        Ok(status) => format!("{status} means that it is sent again"),
        Err(problem) => problem.clone(),
    };
    shared.journal.add(Entry {
        number: 0,
        time: shared.clock.now(),
        method: Method::POST.as_str().to_owned(),
        target: shared.without_keys(&notification.url).into_owned(),
        verdict: Verdict::Notification,
        status: result.ok(),
        code: Some(shared.without_keys(&notification.event_type).into_owned()),
        explanation: shared.without_keys(&explanation).into_owned(),
        fault: fault.map(NotificationFault::as_str),
        request_id,
        exchanged,
    });
    taken
}

/// Posts a message and gives the status of the response.
async fn post(url: &Uri, message: Response) -> Result<u16, String> {
    let (host, port) = (url.host().unwrap_or_default().trim_matches(['[', ']']), url.port_u16().unwrap_or(80));
    let stream = TcpStream::connect((host, port)).await.map_err(|error| format!("no connection: {error}"))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
    let mut request = Request::new(Full::new(message.body.clone()));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = url.path_and_query().map_or_else(Uri::default, |target| Uri::from(target.clone()));
    let authority = url.authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    let headers = request.headers_mut();
    headers.extend(authority.map(|authority| (HOST, authority)));
    headers.insert(USER_AGENT, HeaderValue::from_static("wechatpay-sandbox"));
    for (name, value) in message.headers() {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    // The connection ends with this value, whatever becomes of the response.
    let mut driver = JoinSet::new();
    driver.spawn(connection);
    match sender.send_request(request).await {
        Ok(response) => Ok(response.status().as_u16()),
        Err(error) => Err(format!("no response: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};
    use std::sync::mpsc;

    use super::*;
    use crate::engine::state_file::{Found, StateFile};
    use crate::{Builder, Keys};

    #[tokio::test]
    async fn a_notification_is_sent_once_it_is_in_the_file_and_not_before() {
        let (release, released) = mpsc::channel::<Result<(), String>>();
        let file = StateFile::start(Found::new(), move |_| released.recv().unwrap_or(Ok(()))).unwrap();
        let address = (Ipv4Addr::LOCALHOST, 1).into();
        let shared = Arc::new(Builder::without_products().shared(Keys::insecure().unwrap(), file, address).unwrap());
        let receiver = TcpListener::bind("127.0.0.1:0").unwrap();
        receiver.set_nonblocking(true).unwrap();
        let url = format!("http://{}/", receiver.local_addr().unwrap());
        shared.notifications.add(&url, None, "A.B", b"{}".to_vec(), shared.clock.now()).unwrap();
        let (stop, stopped) = watch::channel(false);
        let delivering = tokio::spawn(deliver(Arc::clone(&shared), stopped));
        sleep(Duration::from_millis(300)).await;
        assert!(receiver.accept().is_err(), "it was sent, and is not in the file yet");

        // The end of the sender lets every commit be made.
        drop(release);
        let arrived = timeout(Duration::from_secs(20), async {
            while receiver.accept().is_err() {
                sleep(Duration::from_millis(5)).await;
            }
        });
        arrived.await.expect("it is in the file, and was not sent");
        stop.send(true).unwrap();
        delivering.await.unwrap();
    }
}
