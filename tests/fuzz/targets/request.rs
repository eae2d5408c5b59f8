//! Paths and queries: any texts in path, query, header and body of a declared endpoint, read back by the gateway's side and
//! by other parsers; and undeclared calls of any template.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use wechatpay_fuzz::{NONCE, NOW, client, optional, parts, shows_no_secret, text};
use wechatpay_runtime::server::{IncomingRequest, receive};
use wechatpay_runtime::{Client, Method, Request, wechatpay_endpoint, wechatpay_object};

static CLIENT: LazyLock<Client> = LazyLock::new(|| client().build().expect("a client"));

#[wechatpay_endpoint(POST, "v3/fuzz/<first>/kept/<second>")]
#[derive(Debug, Clone, PartialEq)]
struct Everything {
    first: String,
    second: String,
    #[wechatpay(query)]
    text: Option<String>,
    #[wechatpay(query)]
    texts: Option<Vec<String>>,
    #[wechatpay(query)]
    number: Option<i64>,
    #[wechatpay(query)]
    fraction: Option<f64>,
    #[wechatpay(query)]
    flag: Option<bool>,
    #[wechatpay(query)]
    span: Option<Span>,
    #[wechatpay(header = "Idempotency-Key")]
    key: Option<String>,
    body_text: Option<String>,
    spans: Option<Vec<Span>>,
    any: Option<serde_json::Value>,
    body_fraction: Option<f64>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Span {
    start: String,
    end: Option<String>,
}

fuzz_target!(|input: &[u8]| {
    match input.split_first() {
        Some((b'd', rest)) => declared(rest),
        Some((b'u', rest)) => undeclared(rest),
        _ => {}
    }
});

fn number(part: &[u8]) -> Option<i64> {
    (!part.is_empty()).then(|| part.iter().fold(0, |number: i64, byte| number.wrapping_mul(256).wrapping_add(i64::from(*byte))))
}

/// Fields are separated by line feeds too, where a part is a list.
fn list(part: &[u8]) -> Option<Vec<String>> {
    (!part.is_empty()).then(|| text(part).split('\n').map(str::to_owned).collect())
}

fn declared(rest: &[u8]) {
    let [first, second, query, texts, numbers, span, key, body, spans, any] = parts(rest);
    let span_of = |texts: Vec<String>| Span { start: texts.first().cloned().unwrap_or_default(), end: texts.get(1).cloned() };
    let everything = Everything {
        first: text(first),
        second: text(second),
        text: optional(query),
        texts: list(texts),
        number: number(numbers),
        fraction: number(numbers).map(|number| f64::from_bits(number as u64)),
        flag: numbers.first().map(|byte| byte % 2 == 0),
        span: list(span).map(span_of),
        key: optional(key),
        body_text: optional(body),
        spans: list(spans).map(|texts| texts.chunks(2).map(|texts| span_of(texts.to_vec())).collect()),
        // A `null` is never sent.
        any: serde_json::from_slice(any).ok().filter(|any: &serde_json::Value| !any.to_string().contains("null")),
        body_fraction: number(numbers).map(|number| number as f64),
    };
    let addresses = |value: &str| !matches!(value, "" | "." | "..");
    let is_right = addresses(&everything.first)
        && addresses(&everything.second)
        && everything.fraction.is_none_or(f64::is_finite)
        && everything.span.iter().chain(everything.spans.iter().flatten()).all(|span| !span.start.is_empty())
        // As HTTP carries it: what stands around a value is not part of it.
        && everything.key.as_ref().is_none_or(|key| key.trim() == key && key.bytes().all(|byte| (b' '..0x7f).contains(&byte)));
    let request = match everything.request() {
        Ok(request) => request,
        Err(violations) => {
            assert!(!is_right, "{violations} {everything:?}");
            assert_eq!(everything.validate().as_ref(), Err(&violations));
            return;
        }
    };
    assert!(is_right, "{everything:?}");
    looked_at_by_others(&everything, &request);
    let header = |name: &str| {
        let found = request.headers().iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim().to_owned())
    };
    let incoming = IncomingRequest { target: request.target(), header: &header, body: request.body(), decrypt: None };
    match receive::<Everything>(&incoming) {
        Ok(received) => assert_eq!(received, everything),
        Err(violations) => panic!("{violations} {everything:?}"),
    }
}

fn looked_at_by_others(everything: &Everything, request: &Request) {
    let address = format!("https://h{}", request.target());
    let url = url::Url::parse(&address).expect("a URL");
    assert_eq!(url.as_str(), address);
    let decoded: Vec<String> = url
        .path_segments()
        .expect("a path")
        .map(|segment| percent_decode_str(segment).decode_utf8().expect("UTF-8").into_owned())
        .collect();
    assert_eq!(decoded, ["v3", "fuzz", &everything.first, "kept", &everything.second]);
    let mut pairs = url.query_pairs();
    let mut next = |name: &str| {
        let (found, value) = pairs.next().expect(name);
        assert_eq!(found, name);
        value.into_owned()
    };
    if let Some(text) = &everything.text {
        assert_eq!(&next("text"), text);
    }
    for text in everything.texts.iter().flatten() {
        assert_eq!(&next("texts"), text);
    }
    if let Some(number) = everything.number {
        assert_eq!(next("number").parse(), Ok(number));
    }
    if let Some(fraction) = everything.fraction {
        assert_eq!(next("fraction").parse(), Ok(fraction));
    }
    if let Some(flag) = everything.flag {
        assert_eq!(next("flag").parse(), Ok(flag));
    }
    if let Some(Span { start, end }) = &everything.span {
        let json: serde_json::Value = serde_json::from_str(&next("span")).expect("JSON");
        assert_eq!((json["start"].as_str(), json.get("end").map(|end| end.as_str())), (Some(&**start), end.as_deref().map(Some)));
    }
    assert_eq!(pairs.next(), None);
    let body: serde_json::Value = serde_json::from_slice(request.body()).expect("JSON");
    assert_eq!(body.get("body_text").and_then(serde_json::Value::as_str), everything.body_text.as_deref());
    assert_eq!(body.get("any"), everything.any.as_ref());
    assert_eq!(body.get("body_fraction").and_then(serde_json::Value::as_f64), everything.body_fraction);
    assert_eq!(body.get("spans").and_then(serde_json::Value::as_array).map(Vec::len), everything.spans.as_ref().map(Vec::len));
}

fn undeclared(rest: &[u8]) {
    let [template, names, values, query, header, body] = parts(rest);
    let (template, header) = (text(template), text(header));
    let mut call = CLIENT.request(Method::Post, template.clone()).header("idempotency-key", header).body(body);
    let (names, values) = (list(names).unwrap_or_default(), list(values).unwrap_or_default());
    for (name, value) in names.iter().zip(&values) {
        call = call.path(name, value);
    }
    let query = list(query).unwrap_or_default();
    for pair in query.chunks(2) {
        call = call.query(&pair[0], pair.get(1).map_or("", String::as_str));
    }
    let prepared = match call.prepare() {
        Ok(prepared) => prepared,
        Err(error) => {
            shows_no_secret(&error.to_string(), rest);
            // A template of plain segments without placeholders is right.
            let plain = |segment: &str| segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
            let of_header = error.to_string().contains("(header)");
            assert!(of_header || !(names.is_empty() && template.split('/').all(plain)), "{error} {template:?}");
            return;
        }
    };
    shows_no_secret(&prepared.to_string(), rest);
    let target = prepared.url().strip_prefix(CLIENT.base_url()).expect("this client's host");
    // What is signed are five lines, and the second is what an HTTP library makes of the URL.
    let lines = [prepared.method().as_str(), target, &NOW.to_string(), NONCE, ""].join("\n");
    assert_eq!(prepared.message(), [lines.as_bytes(), body, b"\n"].concat());
    let url = url::Url::parse(prepared.url()).expect("a URL");
    assert_eq!(url.as_str(), prepared.url());
    assert_eq!(url.fragment(), None, "{template:?}");
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let given: Vec<(String, String)> =
        query.chunks(2).map(|pair| (pair[0].clone(), pair.get(1).cloned().unwrap_or_default())).collect();
    assert_eq!(pairs, given, "{template:?}");
    // As many segments as the template has, each placeholder's its value.
    let segments: Vec<&str> = url.path_segments().expect("a path").collect();
    let expected: Vec<&str> = template.trim_start_matches('/').split('/').collect();
    assert_eq!(segments.len(), expected.len(), "{template:?}");
    for (segment, expected) in segments.iter().zip(expected) {
        let name = expected.strip_prefix(['<', '{']).and_then(|name| name.strip_suffix(['>', '}']));
        match name.and_then(|name| names.iter().zip(&values).find(|(known, _)| *known == name)) {
            Some((_, value)) => assert_eq!(&percent_decode_str(segment).decode_utf8().expect("UTF-8"), value),
            None => assert_eq!(*segment, expected),
        }
    }
}
