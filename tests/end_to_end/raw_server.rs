//! A server that answers every request with the same bytes, whatever they are: what no gateway of ours would send.

use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// Such a server.
pub(crate) struct RawServer {
    pub(crate) base_url: String,
}

impl RawServer {
    /// Responses with `response` and closes the connection.
    pub(crate) async fn start(response: impl Into<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let response = Arc::new(response.into());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let response = Arc::clone(&response);
                tokio::spawn(async move {
                    // A request of the tests fits.
                    if matches!(stream.read(&mut [0; 16384]).await, Ok(1..)) {
                        let _ = stream.write_all(&response).await;
                        let _ = stream.shutdown().await;
                    }
                });
            }
        });
        RawServer { base_url }
    }

    /// As [`start`](Self::start), with the length of the body filled in.
    pub(crate) async fn with(status: &str, headers: &str, body: &[u8]) -> Self {
        let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
        Self::start([head.as_bytes(), body].concat()).await
    }
}
