//! A server that answers every request with the same bytes, whatever they are: what no gateway of ours would send.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

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
}

impl RawServer {
    /// Responses with `response` and closes the connection.
    pub(crate) async fn start(response: impl Into<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let (written, response) = (Arc::new(AtomicUsize::new(0)), Arc::new(response.into()));
        let counted = Arc::clone(&written);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (counted, response) = (Arc::clone(&counted), Arc::clone(&response));
                tokio::spawn(async move {
                    // A request of the tests fits.
                    if matches!(stream.read(&mut [0; 16384]).await, Ok(1..)) {
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
        RawServer { base_url, written }
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
