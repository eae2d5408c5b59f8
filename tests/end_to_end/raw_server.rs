//! A server that answers every request with the same bytes, whatever they are: what no gateway of ours would send.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wechatpay_endpoints::Merchant;
use wechatpay_endpoints::runtime::verification;

use crate::fixed;

/// Such a server.
pub(crate) struct RawServer {
    pub(crate) base_url: String,
    /// How many bytes of its responses it could write.
    pub(crate) written: Arc<AtomicUsize>,
    /// Path and query of each request.
    targets: Arc<Mutex<Vec<String>>>,
}

impl RawServer {
    /// Responses with `response` and closes the connection.
    pub(crate) async fn start(response: impl Into<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let (written, response) = (Arc::new(AtomicUsize::new(0)), Arc::new(response.into()));
        let counted = Arc::clone(&written);
        let targets = Arc::new(Mutex::new(Vec::new()));
        let asked = Arc::clone(&targets);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (counted, response, asked) = (Arc::clone(&counted), Arc::clone(&response), Arc::clone(&asked));
                tokio::spawn(async move {
                    // A request of the tests fits.
                    let mut request = [0; 16384];
                    if let Ok(length @ 1..) = stream.read(&mut request).await {
                        let target = String::from_utf8_lossy(&request[..length]).split(' ').nth(1).map(str::to_owned);
                        asked.lock().unwrap().extend(target);
                        for piece in response.chunks(16384) {
                            if stream.write_all(piece).await.is_err() {
                                return;
                            }
                            counted.fetch_add(piece.len(), Ordering::Relaxed);
                        }
                        let _ = stream.shutdown().await;
                    }
                });
            }
        });
        RawServer { base_url, written, targets }
    }

    /// Path and query of the requests so far.
    pub(crate) fn targets(&self) -> Vec<String> {
        self.targets.lock().unwrap().clone()
    }

    /// As [`with`](Self::with), signed by [`fixed`]'s platform key at [`fixed`]'s time.
    pub(crate) async fn signed(status: &str, headers: &str, body: &[u8]) -> Self {
        Self::with(status, &[&signature_headers(body), headers].concat(), body).await
    }

    /// As [`start`](Self::start), with the length of the body filled in.
    pub(crate) async fn with(status: &str, headers: &str, body: &[u8]) -> Self {
        let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
        Self::start([head.as_bytes(), body].concat()).await
    }
}

/// The headers of a response whose signature, by [`fixed`]'s platform key at [`fixed`]'s time, covers `signed`.
pub(crate) fn signature_headers(signed: &[u8]) -> String {
    let platform = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, fixed::PLATFORM_KEY).unwrap();
    let signature = platform.sign(&verification::message(&fixed::NOW.to_string(), fixed::NONCE, signed)).unwrap();
    let (now, nonce, serial) = (fixed::NOW, fixed::NONCE, fixed::PUBLIC_KEY_ID);
    format!(
        "Wechatpay-Timestamp: {now}\r\nWechatpay-Nonce: {nonce}\r\nWechatpay-Serial: {serial}\r\nWechatpay-Signature: {signature}\r\n"
    )
}
