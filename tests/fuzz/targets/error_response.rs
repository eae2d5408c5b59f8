//! Responses that are errors, and such as only look right: any status, headers and body, unsigned, signed garbage and signed
//! well, received by a client over a connection.

#![no_main]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, UNIX_EPOCH};

use libfuzzer_sys::fuzz_target;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use wechatpay_fuzz::{NONCE, NOW, PUBLIC_KEY_ID, client, parts, platform, shows_no_secret};
use wechatpay_runtime::error::MessageLine;
use wechatpay_runtime::verification::message;
use wechatpay_runtime::{Client, Error, Merchant, Method, RetryPolicy, SignatureExplanation, Response};

/// A server that answers what it is told to, and a client of it, on one thread.
struct World {
    runtime: Runtime,
    client: Client,
    /// The next response.
    response: Rc<RefCell<Vec<u8>>>,
    platform: Merchant,
    _server: tokio::task::LocalSet,
}

thread_local! {
    static WORLD: World = World::new();
}

impl World {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let response = Rc::new(RefCell::new(Vec::new()));
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let address = listener.local_addr().expect("an address");
        let server = tokio::task::LocalSet::new();
        let told = Rc::clone(&response);
        server.spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::task::spawn_local(serve(stream, Rc::clone(&told)));
            }
        });
        let client = client().base_url(format!("http://{address}")).retry_policy(RetryPolicy::never()).build().expect("a client");
        World { runtime, client, response, platform: platform(), _server: server }
    }

    fn call(&self, response: Vec<u8>) -> Result<Response, Error> {
        self.response.replace(response);
        let call = self.client.request(Method::Post, "v3/fuzz").body(*b"{\"a\":1}");
        self._server.block_on(&self.runtime, call.send())
    }
}

async fn serve(mut stream: TcpStream, told: Rc<RefCell<Vec<u8>>>) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        match stream.read(&mut buffer).await {
            Ok(count) if count > 0 => request.extend_from_slice(&buffer[..count]),
            _ => return,
        }
        // The one body that is sent.
        if request.ends_with(b"\r\n\r\n{\"a\":1}") {
            request.clear();
            let response = told.borrow().clone();
            if stream.write_all(&response).await.is_err() {
                return;
            }
        }
    }
}

fuzz_target!(|input: &[u8]| {
    WORLD.with(|world| one(world, input));
});

fn one(world: &World, input: &[u8]) {
    let Some((&[how, high, low], rest)) = input.split_first_chunk::<3>() else { return };
    let [request_id, content_type, retry_after, timestamp, nonce, serial, signature, body] = parts(rest);
    let status = 200 + u16::from_be_bytes([high, low]) % 800;
    let body = if matches!(status, 204 | 304) { b"" } else { body };
    let mut head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    let mut header = |name: &str, value: &[u8]| {
        // What HTTP itself cannot carry is the HTTP library's business.
        let carried = value.iter().all(|byte| *byte == b'\t' || (*byte >= b' ' && *byte != 0x7f));
        if !value.is_empty() && carried {
            head.extend_from_slice(&[name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
    };
    header("Request-ID", request_id);
    header("Content-Type", content_type);
    header("Retry-After", retry_after);
    let signed = how % 2 == 1;
    if signed {
        let timestamp = NOW.to_string();
        header("Wechatpay-Timestamp", timestamp.as_bytes());
        header("Wechatpay-Nonce", NONCE.as_bytes());
        header("Wechatpay-Serial", PUBLIC_KEY_ID.as_bytes());
        let signature = world.platform.sign(&message(&timestamp, NONCE, body)).expect("randomness");
        header("Wechatpay-Signature", signature.as_bytes());
    } else {
        header("Wechatpay-Timestamp", timestamp);
        header("Wechatpay-Nonce", nonce);
        header("Wechatpay-Serial", serial);
        header("Wechatpay-Signature", signature);
    }
    let result = world.call([&head, &b"\r\n"[..], body].concat());
    let success = matches!(status, 200 | 201 | 203..=299);
    let error = match result {
        Ok(response) => {
            assert!(signed && success, "{status}");
            assert_eq!((response.status(), response.body()), (status, body));
            let json = response.json();
            assert_eq!(json.is_ok(), body.is_empty() || serde_json::from_slice::<serde_json::Value>(body).is_ok());
            return;
        }
        Err(error) => error,
    };
    assert!(!(signed && success), "{error}");
    let shown = format!("{error} {error:?}");
    shows_no_secret(&shown, input);
    assert!(!error.advice().to_string().is_empty());
    assert_eq!((error.status(), error.attempts()), (Some(status), 1), "{error}");
    let Error::Api(error) = error else {
        assert!(matches!(error, Error::Verification(_)) && !signed, "{error}");
        return;
    };
    assert!(!success);
    assert_eq!(error.verified, signed);
    let reference = serde_json::from_slice::<serde_json::Value>(body).ok();
    if let Some(serde_json::Value::Object(members)) = &reference {
        if let Some(code) = members.get("code").and_then(serde_json::Value::as_str) {
            assert_eq!(error.code.as_str(), code);
        }
        if let Some(message) = members.get("message").and_then(serde_json::Value::as_str) {
            assert_eq!(error.message, message);
        }
        if let Some(detail) = members.get("detail").filter(|detail| !detail.is_null()) {
            assert_eq!(error.detail.as_ref(), Some(detail));
            assert!(error.details().len() <= detail.as_array().map_or(1, Vec::len));
        }
    } else {
        assert!(error.detail.is_none() && !error.message.is_empty());
        // Little of what is not the API's own gets into a log.
        assert!(error.message.len() < 1000, "{}", error.message);
    }
    if let Some(code) = error.numeric_code() {
        let digits = request_id.rsplit(|byte| *byte == b'-').next().unwrap_or_default();
        assert_eq!(std::str::from_utf8(digits).ok().and_then(|digits| digits.trim_end().parse().ok()), Some(code));
    }
    pause(retry_after, error.retry_after);
    if let Some(SignatureExplanation::Differs { line, position, ours, theirs }) = error.signature() {
        explained(world, reference.as_ref(), *line, *position, ours, theirs);
    }
}

/// Seconds, or a date in the form of the RFC, as another library reads it.
fn pause(header: &[u8], found: Option<Duration>) {
    let text = std::str::from_utf8(header).unwrap_or_default().trim();
    if !text.is_ascii() || text.is_empty() || header.iter().any(|byte| *byte < b' ' || *byte == 0x7f) {
        return;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        assert_eq!(found, text.parse().ok().map(Duration::from_secs), "{text}");
    } else if let Ok(date) = httpdate::parse_http_date(text)
        && httpdate::fmt_http_date(date) == text
    {
        let now = UNIX_EPOCH + Duration::from_secs(NOW);
        assert_eq!(found, Some(date.duration_since(now).unwrap_or_default()), "{text}");
    }
}

/// The difference that is named is the first one.
fn explained(world: &World, reference: Option<&serde_json::Value>, line: MessageLine, position: usize, ours: &str, theirs: &str) {
    let prepared = world.client.request(Method::Post, "v3/fuzz").body(*b"{\"a\":1}").prepare().expect("it was sent");
    let message = prepared.message();
    let shown = &reference.expect("it has a detail")["detail"]["sign_information"]["truncated_sign_message"];
    let shown = shown.as_str().expect("it is what differs").as_bytes();
    let line = match line {
        MessageLine::Method => 0,
        MessageLine::Target => 1,
        MessageLine::Timestamp => 2,
        MessageLine::Nonce => 3,
        MessageLine::Body => 4,
    };
    let before: usize = message.split_inclusive(|byte| *byte == b'\n').take(line).map(<[u8]>::len).sum();
    let at = before + position;
    assert_eq!(message.get(..at), shown.get(..at));
    assert_ne!(message.get(at), shown.get(at));
    assert!(ours.chars().count() <= 24 && theirs.chars().count() <= 24);
}
