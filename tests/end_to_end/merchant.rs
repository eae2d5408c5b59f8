//! The merchant's server of the tests: receives what the gateway sends, over a real socket, and does with it as told.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use wechatpay_endpoints::notification::NotificationResponse;
use wechatpay_endpoints::{ApiV3Key, NotificationReceiver, PlatformKey};
use wechatpay_sandbox::Gateway;

/// A request as it arrived.
pub(crate) type Arrived = Request<Bytes>;

/// A server on a free port. It ends when it is dropped.
pub(crate) struct Merchant {
    address: SocketAddr,
    server: JoinHandle<()>,
    arrived: Arc<Mutex<Vec<(Arrived, NotificationResponse)>>>,
}

impl Merchant {
    /// A server that answers with what `handler` says.
    pub(crate) async fn start<F>(handler: impl Fn(Arrived) -> F + Clone + Send + Sync + 'static) -> Self
    where
        F: Future<Output = NotificationResponse> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&arrived);
        let server = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (handler, kept) = (handler.clone(), Arc::clone(&kept));
                tokio::spawn(async move {
                    let service = service_fn(|request: Request<hyper::body::Incoming>| {
                        let (handler, kept) = (handler.clone(), Arc::clone(&kept));
                        async move {
                            let (head, body) = request.into_parts();
                            let body = body.collect().await.unwrap().to_bytes();
                            let response = handler(Request::from_parts(head.clone(), body.clone())).await;
                            kept.lock().unwrap().push((Request::from_parts(head, body), response.clone()));
                            let response: Response<Bytes> = response.into();
                            Ok::<_, Infallible>(response.map(Full::new))
                        }
                    });
                    // A handler that panics closes its connection.
                    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Merchant { address, server, arrived }
    }

    /// Where it is to be notified.
    pub(crate) fn notify_url(&self) -> String {
        format!("http://{}/notify/shop-7", self.address)
    }

    /// What arrived and was answered so far.
    pub(crate) fn arrived(&self) -> Vec<(Arrived, NotificationResponse)> {
        self.arrived.lock().unwrap().clone()
    }
}

impl Drop for Merchant {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// A receiver of this gateway's notifications, with its clock.
pub(crate) fn receiver(gateway: &Gateway) -> NotificationReceiver {
    let keys = gateway.keys();
    let platform_key = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    let clock = gateway.clock().clone();
    NotificationReceiver::with_clock(platform_key, ApiV3Key::new(keys.api_v3_key()).unwrap(), move || clock.now())
}

/// Waits until something holds, for at most ten seconds.
pub(crate) async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..1000 {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("not within ten seconds: {what}");
}
