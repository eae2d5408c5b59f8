//! What strangers send to a gateway without a signature: control calls with any path, `Host`, `Origin` and body, as a web page makes a
//! browser send them; and addresses that notifications are to go to.
//!
//! What is done is done for this machine alone, and whatever arrives, the gateway goes on.

#![no_main]

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use url::{Host, Url};
use wechatpay_fuzz::{parts, text};
use wechatpay_sandbox::Gateway;

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime"));
static GATEWAY: LazyLock<Gateway> = LazyLock::new(|| RUNTIME.block_on(Gateway::start()).expect("a gateway"));

fuzz_target!(|input: &[u8]| {
    match input.split_first() {
        Some((b'c', call)) => control_call(call),
        Some((b'n', url)) => notify_url(&text(url)),
        Some((b'r', bytes)) => drop(exchange(bytes)),
        _ => return,
    }
    let alive = request("GET", "/clock", &address().to_string(), "", "");
    assert_eq!(status(&exchange(&alive)), Some(200), "the gateway goes on");
});

fn control_call(input: &[u8]) {
    let [method, path, host, origin, body] = parts(input).map(text);
    // Other lines of the head are the matter of `r`; notifications are sent to ports of this machine.
    if [&method, &path, &host, &origin].iter().any(|part| part.contains(char::is_control)) || path.contains("notifications") {
        return;
    }
    let response = exchange(&request(&method, &path, &host, &origin, &body));
    let is_control = path.is_empty() || path.starts_with(['/', '?']);
    if is_control && status(&response).is_some_and(|status| status < 300) {
        let named = Url::parse(&format!("http://{}/", host.trim())).ok();
        let is_address = named.as_ref().and_then(Url::host).is_some_and(|host| match host {
            Host::Domain(name) => name == "localhost",
            Host::Ipv4(_) | Host::Ipv6(_) => true,
        });
        assert!(is_address, "done for the host {host:?}");
        let is_own = |origin: &str| Url::parse(origin).is_ok_and(|url| named.is_some_and(|named| named.origin() == url.origin()));
        assert!(origin.trim().is_empty() || is_own(origin.trim()), "done for the origin {origin:?}");
    }
}

/// Only addresses that must be refused are tried: what is taken would be sent to.
fn notify_url(receiver: &str) {
    let is_here = Url::parse(receiver).is_ok_and(|url| {
        let is_loopback = url.host().is_some_and(|host| match host {
            Host::Domain(name) => name == "localhost",
            Host::Ipv4(ip) => ip.is_loopback(),
            Host::Ipv6(ip) => ip.to_canonical().is_loopback(),
        });
        let is_bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        is_loopback && is_bare && url.scheme() == "http"
    });
    if !is_here {
        let body = json!({ "url": receiver, "event_type": "A.B", "resource": {} }).to_string();
        let response = exchange(&request("POST", "/notifications", &address().to_string(), "", &body));
        assert_eq!(status(&response), Some(400), "{receiver:?} is not of this machine");
    }
}

fn request(method: &str, path: &str, host: &str, origin: &str, body: &str) -> Vec<u8> {
    let origin = if origin.is_empty() { String::new() } else { format!("Origin: {origin}\r\n") };
    let length = body.len();
    let head = format!("{method} /__sandbox{path} HTTP/1.1\r\nHost: {host}\r\n{origin}Content-Length: {length}\r\nConnection: close");
    format!("{head}\r\n\r\n{body}").into_bytes()
}

fn address() -> SocketAddr {
    GATEWAY.address()
}

/// What comes back for these bytes until the connection ends.
fn exchange(request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address()).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    let mut response = Vec::new();
    // Either side may end it early.
    let _ = stream.write_all(request);
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.read_to_end(&mut response);
    response
}

fn status(response: &[u8]) -> Option<u16> {
    std::str::from_utf8(response.get(9..12)?).ok()?.parse().ok()
}
