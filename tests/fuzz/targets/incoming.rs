//! Requests as they arrive at the gateway's side: any target, header, content type and body, an upload's parts too.
//!
//! What is taken is a request that the client could have made: made again, it is the same.

#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use wechatpay_fuzz::{optional, parts, text};
use wechatpay_runtime::server::{IncomingRequest, receive, signed_body};
use wechatpay_runtime::{Endpoint, File, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

#[wechatpay_endpoint(PATCH, "v3/fuzz/<id>/parts/<number>")]
#[derive(Debug, Clone, PartialEq)]
struct Change {
    id: String,
    number: i64,
    #[wechatpay(query)]
    texts: Option<Vec<String>>,
    #[wechatpay(query)]
    flag: Option<bool>,
    #[wechatpay(query)]
    span: Option<Span>,
    #[wechatpay(header = "Idempotency-Key")]
    key: Option<String>,
    #[wechatpay(len = 1..=4)]
    name: String,
    state: Option<State>,
    small: Option<u8>,
    fraction: Option<f64>,
    #[wechatpay(items = 1..=3)]
    spans: Vec<Span>,
    #[serde(flatten)]
    flat: Option<Flat>,
}

#[wechatpay_endpoint(GET, "v3/fuzz/<id>")]
#[derive(Debug, Clone, PartialEq)]
struct Query {
    id: String,
    from: String,
    limit: Option<u32>,
    states: Option<Vec<State>>,
    spans: Option<Vec<Span>>,
    fraction: Option<f64>,
}

#[wechatpay_endpoint(POST, "v3/fuzz/upload")]
#[derive(Debug, Clone, PartialEq)]
struct Upload {
    filename: String,
    sha256: String,
    #[wechatpay(file)]
    file: File,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Span {
    start: String,
    #[serde(alias = "until")]
    end: Option<String>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Flat {
    left: Option<String>,
    #[wechatpay(range = 0..=9)]
    right: Option<i64>,
}

#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq)]
enum State {
    Paid,
    Other(String),
}

fuzz_target!(|input: &[u8]| {
    let Some((kind, rest)) = input.split_first() else { return };
    let [target, content_type, key, body] = parts(rest);
    let (target, content_type, key) = (text(target), optional(content_type), optional(key));
    // As HTTP hands it on.
    let key = key.map(|key| key.trim().to_owned());
    let header = |name: &str| match name.to_ascii_lowercase().as_str() {
        "content-type" => content_type.clone(),
        "idempotency-key" => key.clone(),
        _ => None,
    };
    let incoming = IncomingRequest { target: &target, header: &header, body, decrypt: None };
    let signed = signed_body(content_type.as_deref(), body);
    assert!(body.as_ptr_range().contains(&signed.as_ptr()) || signed.is_empty() || body.as_ptr_range() == signed.as_ptr_range());
    match kind {
        b'c' => taken::<Change>(&incoming, None),
        b'q' => taken::<Query>(&incoming, None),
        b'u' => {
            if let Ok(upload) = receive::<Upload>(&incoming) {
                let bytes = upload.file.bytes().expect("what was received is in memory");
                assert!(body.windows(bytes.len().max(1)).any(|window| window == bytes) || bytes.is_empty());
                assert_eq!(upload.file.len(), bytes.len() as u64);
                taken::<Upload>(&incoming, Some(upload.file));
            }
        }
        _ => {}
    }
});

fn taken<E: Endpoint + PartialEq + Debug>(incoming: &IncomingRequest<'_>, file: Option<File>) {
    let endpoint = match receive::<E>(incoming) {
        Ok(endpoint) => endpoint,
        Err(violations) => {
            assert!(!violations.is_empty());
            assert!(violations.iter().all(|violation| !violation.to_string().is_empty()));
            return;
        }
    };
    let request = endpoint.request().unwrap_or_else(|violations| panic!("{violations} {endpoint:?}"));
    let mut content_type = None;
    let mut body = request.body().to_vec();
    if let Some(file) = file {
        let boundary = "a-boundary-that-is-in-no-file-of-a-fuzzer";
        content_type = Some(format!("multipart/form-data; boundary={boundary}"));
        let part =
            |name: &str, kind: &str| format!("Content-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n");
        body = [
            format!("--{boundary}\r\n{}", part("meta", "application/json")).as_bytes(),
            request.body(),
            format!("\r\n--{boundary}\r\n{}", part(&format!("file\"; filename=\"{}", file.name()), file.content_type()))
                .as_bytes(),
            file.bytes().unwrap_or_default(),
            format!("\r\n--{boundary}--\r\n").as_bytes(),
        ]
        .concat();
        assert_eq!(signed_body(content_type.as_deref(), &body), request.body());
    }
    let header = |name: &str| {
        if name == "content-type" {
            return content_type.clone();
        }
        let found = request.headers().iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.clone())
    };
    let again = receive::<E>(&IncomingRequest { target: request.target(), header: &header, body: &body, decrypt: None });
    assert_eq!(again.as_ref(), Ok(&endpoint), "{}", request.target());
}
