//! How a client sends: through which proxy, as which user agent, on which runtime.

use std::net::Ipv4Addr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use wechatpay_endpoints::runtime::reqwest;
use wechatpay_endpoints::runtime::verification::SignatureHeaders;
use wechatpay_endpoints::{ApiV3Key, Client, ConfigurationError, Error, PlatformKeys, RetryPolicy};
use wechatpay_sandbox::Gateway;

use crate::fixed;
use crate::live::{create, gateway, query};

/// A SOCKS5 proxy without a password (RFC 1928), and how many connections it has made.
async fn socks_proxy() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("socks5://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut greeting = [0; 2];
                stream.read_exact(&mut greeting).await?;
                stream.read_exact(&mut vec![0; greeting[1].into()]).await?;
                stream.write_all(&[5, 0]).await?;
                // CONNECT to an IPv4 address and a port.
                let mut request = [0; 10];
                stream.read_exact(&mut request).await?;
                assert_eq!(request[..4], [5, 1, 0, 1]);
                let [.., a, b, c, d, high, low] = request;
                let mut upstream = TcpStream::connect((Ipv4Addr::from([a, b, c, d]), u16::from_be_bytes([high, low]))).await?;
                stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
                copy_bidirectional(&mut stream, &mut upstream).await.map(drop)
            });
        }
    });
    (url, connections)
}

/// An HTTP proxy for plain http, which connects to whatever stands behind; how many requests came, and with which authorization.
async fn http_proxy(upstream: std::net::SocketAddr) -> (std::net::SocketAddr, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, heads) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let sender = sender.clone();
            tokio::spawn(async move {
                let mut bytes = vec![0; 16384];
                let length = stream.read(&mut bytes).await?;
                let head = String::from_utf8_lossy(&bytes[..length]).into_owned();
                // The gateway wants the target without the host.
                let passed = head.replacen(&format!("http://{upstream}"), "", 1);
                let _ = sender.send(head);
                let mut upstream = TcpStream::connect(upstream).await?;
                upstream.write_all(passed.as_bytes()).await?;
                copy_bidirectional(&mut stream, &mut upstream).await.map(drop)
            });
        }
    });
    (address, heads)
}

#[tokio::test]
async fn calls_go_through_the_proxy_that_is_given_to_a_loopback_address_too() {
    let gateway = gateway().await;
    let (socks, connections) = socks_proxy().await;
    let client = gateway.client_builder().unwrap().proxy(socks).build().unwrap();
    create("1").send(&client).await.unwrap();
    assert_eq!(connections.load(Ordering::Relaxed), 1);

    let (address, mut heads) = http_proxy(gateway.address()).await;
    let proxy = format!("http://shop:p%40ss@{address}");
    let client = gateway.client_builder().unwrap().proxy(proxy).build().unwrap();
    query("1").send(&client).await.unwrap();
    let head = heads.recv().await.unwrap().to_ascii_lowercase();
    // shop:p@ss
    assert!(head.contains("proxy-authorization: basic c2hvcdpwqhnz"), "{head}");
}

#[test]
fn a_proxy_that_is_none_is_a_configuration_error_without_its_password() {
    for url in ["", "proxy.example.com", "ftp://u:SECRET@proxy.example.com", "socks6://u:SECRET@h:1", "file:///SECRET"] {
        let error = fixed::client().proxy(url).build().unwrap_err();
        assert_eq!(error.item(), "the proxy", "{url}: {error}");
        assert!(!error.to_string().contains("SECRET"), "{error}");
    }
}

#[tokio::test]
async fn the_user_agent_is_what_the_program_says_and_one_that_cannot_be_sent_is_refused() {
    let client = fixed::client().user_agent("shop/2.1").build().unwrap();
    assert_eq!(query("1").prepare(&client).unwrap().header("user-agent"), Some("shop/2.1"));
    for user_agent in ["", " ", "a\r\nb", "平"] {
        let error = fixed::client().user_agent(user_agent).build().unwrap_err();
        assert_eq!(error.item(), "the user agent", "{error}");
    }
}

#[tokio::test]
async fn settings_that_would_have_no_effect_on_an_http_client_of_ones_own_are_refused() {
    // The first client that is built gives the process its TLS library, if it has none.
    fixed::client().build().unwrap();
    let http = || reqwest::Client::builder().no_proxy().build().unwrap();
    let refused = |error: ConfigurationError| assert_eq!(error.item(), "the HTTP client", "{error}");
    refused(fixed::client().http_client(http()).proxy("http://127.0.0.1:1").build().unwrap_err());
    refused(fixed::client().http_client(http()).connect_timeout(Duration::from_secs(1)).build().unwrap_err());
    let gateway = gateway().await;
    let client = gateway.client_builder().unwrap().http_client(http()).build().unwrap();
    create("1").send(&client).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_does_not_come_about_in_time_means_that_nothing_was_sent() {
    // A socket that listens and never accepts, its queue full: further connections hang.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut held = Vec::new();
    loop {
        match std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
            Ok(stream) if held.len() < 10_000 => held.push(stream),
            _ => break,
        }
    }
    let client = fixed::client().base_url(format!("http://{address}")).retry_policy(RetryPolicy::never());
    let client = client.connect_timeout(Duration::from_millis(200)).build().unwrap();
    let began = Instant::now();
    let error = create("1").send(&client).await.unwrap_err();
    assert!(error.to_string().contains("nothing was sent"), "{error}");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A gateway that is served while the runtimes of the callers lie idle.
fn gateway_elsewhere() -> (Runtime, Gateway) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let gateway = runtime.block_on(gateway());
    (runtime, gateway)
}

#[test]
fn one_client_serves_several_runtimes_while_others_lie_idle_and_after_they_have_ended() {
    let (_served, gateway) = gateway_elsewhere();
    let client = gateway.client_builder().unwrap().deadline(Duration::from_secs(5)).build().unwrap();
    let (first, second) = (runtime(), runtime());
    first.block_on(create("1").send(&client)).unwrap();
    // The connection of the first runtime is open, and nobody drives it.
    for _ in 0..3 {
        second.block_on(query("1").send(&client)).unwrap();
        first.block_on(query("1").send(&client)).unwrap();
    }
    drop(first);
    second.block_on(query("1").send(&client)).unwrap();
    // More than are told apart.
    for _ in 0..100 {
        runtime().block_on(query("1").send(&client)).unwrap();
    }
    second.block_on(query("1").send(&client)).unwrap();
}

#[test]
fn a_download_of_certificates_that_its_runtime_left_unfinished_is_begun_again_by_another() {
    use wechatpay_sandbox::{Fault, KeyMode};
    let served = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let start = Gateway::builder().keys(crate::live::keys()).key_mode(KeyMode::Certificate).start();
    let gateway = served.block_on(start).unwrap();
    let client = gateway.client().unwrap();
    gateway.inject(Fault::Delay(Duration::from_millis(300)).on("GET", "/v3/certificates"));
    let first = runtime();
    let impatient = client.with_deadline(Duration::from_millis(100));
    assert!(matches!(first.block_on(create("1").send(&impatient)), Err(Error::PlatformKeys(_))));
    drop(first);
    gateway.clock().advance(Duration::from_secs(60));
    runtime().block_on(create("1").send(&client)).unwrap();
}

#[test]
fn a_call_outside_of_a_runtime_is_an_error_and_no_panic() {
    let downloading = PlatformKeys::download(ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap());
    for keys in [fixed::platform_key().into(), downloading] {
        let client = Client::builder(fixed::merchant(), keys).build().unwrap();
        let error = polled(query("1").send(&client)).unwrap_err();
        assert!(error.to_string().contains("is called outside of a tokio runtime"), "{error}");
        let refreshed = polled(client.refresh_platform_keys());
        assert_eq!(refreshed.is_err(), client.api_v3_key().is_some(), "with a public key it does nothing");
        let headers = SignatureHeaders { serial: Some("AB"), ..SignatureHeaders::default() };
        assert!(polled(client.verify(&headers, b"")).is_err());
    }
}

/// What a future comes to that does not wait for anything.
fn polled<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).as_mut().poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}
