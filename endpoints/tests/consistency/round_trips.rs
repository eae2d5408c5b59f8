//! Each request survives JSON → struct → wire → gateway → struct → wire, each response JSON → struct → JSON.

use percent_encoding::percent_decode_str;
use proptest::arbitrary::any;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde_json::{Map, Value};
use wechatpay_endpoints::runtime::server::{Declaration, IncomingRequest};
use wechatpay_endpoints::runtime::{Field, Location, ObjectDescriptor, Type};
use wechatpay_endpoints::{File, Issue, Json, Request, Violation, declarations};

use crate::samples::{self, Optional};

const EACH: [(Optional, u32); 3] = [(Optional::All, 4), (Optional::None, 2), (Optional::Some, 24)];

/// The same cases on every machine.
pub(crate) fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn is_upload(declaration: &Declaration) -> bool {
    declaration.endpoint().request.fields.iter().any(|field| field.location == Location::File)
}

#[test]
fn every_request_arrives_as_it_was_written() {
    for declaration in declarations().filter(|declaration| !is_upload(declaration)) {
        let arrived = std::cell::Cell::new(0);
        for (optional, cases) in EACH {
            let sample = samples::object(declaration.endpoint().request, optional);
            let result = runner(cases).run(&sample, |mut fields| {
                amounts_add_up(&mut fields);
                arrived.set(arrived.get() + u32::from(arrives(declaration, &Value::Object(fields))?));
                Ok(())
            });
            result.unwrap_or_else(|error| panic!("{}: {error}", declaration.rust_path()));
        }
        // A rule across fields may refuse some samples, but not all.
        assert!(arrived.get() > 0, "no sample of {} keeps its rules", declaration.rust_path());
    }
}

/// Whether the fields arrive; they may break a rule across fields, and nothing else.
fn arrives(declaration: &Declaration, fields: &Value) -> Result<bool, TestCaseError> {
    let text = fields.to_string();
    let request = match declaration.request(Json::parse(text.as_bytes()).unwrap()) {
        Ok(request) => request,
        Err(violations) if violations.iter().all(|violation| matches!(violation.issue, Issue::Rule(_))) => return Ok(false),
        Err(violations) => return Err(TestCaseError::fail(violations.to_string())),
    };
    let mut expected = fields.clone();
    hide(declaration.endpoint().request, &mut expected);
    proptest::prop_assert_eq!(&on_the_wire(declaration, &request), &expected);
    let header = |name: &str| {
        let mut headers = request.headers().iter();
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone())
    };
    let decrypt = |text: &str| Ok(text.to_owned());
    let incoming = IncomingRequest { target: request.target(), header: &header, body: request.body(), decrypt: Some(&decrypt) };
    let received = declaration.receive(&incoming).map_err(|violations| TestCaseError::fail(violations.to_string()))?;
    proptest::prop_assert_eq!(received.target(), request.target());
    proptest::prop_assert_eq!(received.headers(), request.headers());
    proptest::prop_assert_eq!(received.body(), request.body());
    Ok(true)
}

/// What a request shows in place of each sensitive text, until there is a key to encrypt it for.
fn hide(descriptor: &ObjectDescriptor, object: &mut Value) {
    for field in descriptor.fields {
        match (field.flatten, object.get_mut(field.name), &field.ty) {
            (true, _, Type::Object(inner)) => hide(inner(), object),
            (false, Some(value), ty) => hide_value(field, ty, value),
            _ => {}
        }
    }
}

fn hide_value(field: &Field, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::List(element), Value::Array(items)) => items.iter_mut().for_each(|item| hide_value(field, element, item)),
        (Type::Object(inner), value) => hide(inner(), value),
        (_, value) if field.sensitive => *value = "[sensitive]".into(),
        _ => {}
    }
}

/// The rule that several requests have: the total is what is paid less what is taken off.
fn amounts_add_up(fields: &mut Map<String, Value>) {
    let sum = |fields: &Map<String, Value>, lists: [&str; 2], amounts: [&str; 2]| -> i64 {
        let items = lists.iter().filter_map(|list| fields.get(*list)?.as_array()).flatten();
        items.filter_map(|item| amounts.iter().find_map(|amount| item.get(*amount)?.as_i64())).sum()
    };
    let paid = sum(fields, ["post_payments", "fees"], ["amount", "fee_amount"]);
    let discounts = sum(fields, ["post_discounts", "discounts"], ["amount", "discount_amount"]);
    if discounts > paid {
        fields.remove("post_discounts");
        fields.remove("discounts");
    }
    let discounts = if discounts > paid { 0 } else { discounts };
    if fields.contains_key("total_amount") {
        fields.insert("total_amount".to_owned(), (paid - discounts).into());
    }
}

/// What a request says, read by other means than the gateway's.
fn on_the_wire(declaration: &Declaration, request: &Request) -> Value {
    let endpoint = declaration.endpoint();
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let mut fields = Map::new();
    let (path, query) = request.target().split_once('?').unwrap_or((request.target(), ""));
    for (segment, value) in endpoint.template.split('/').zip(path.strip_prefix('/').unwrap().split('/')) {
        match segment.strip_prefix('<').and_then(|name| name.strip_suffix('>')) {
            Some(name) => drop(fields.insert(name.to_owned(), typed(declaration, name, decoded(value)))),
            None => assert_eq!(segment, value),
        }
    }
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        let value = typed(declaration, name, decoded(value));
        match (fields.get_mut(name), matches!(endpoint.request.field(name).unwrap().ty, Type::List(_))) {
            (Some(Value::Array(items)), true) => items.push(value),
            (None, true) if !value.is_array() => drop(fields.insert(name.to_owned(), vec![value].into())),
            (known, _) => {
                assert_eq!(known, None, "{name} is there twice");
                fields.insert(name.to_owned(), value);
            }
        }
    }
    for field in endpoint.request.fields {
        if let Location::Header(header) = field.location
            && let Some((_, value)) = request.headers().iter().find(|(name, _)| *name == header)
        {
            fields.insert(field.name.to_owned(), typed(declaration, field.name, value.clone()));
        }
    }
    if !request.body().is_empty() {
        let body: Map<String, Value> = serde_json::from_slice(request.body()).unwrap();
        fields.extend(body);
    }
    fields.into()
}

/// A text as the JSON that it stands for.
fn typed(declaration: &Declaration, name: &str, text: String) -> Value {
    let mut ty = &declaration.endpoint().request.field(name).unwrap().ty;
    while let Type::List(element) = ty {
        ty = element;
    }
    match ty {
        Type::Text | Type::Enumeration(_) => text.into(),
        _ => serde_json::from_str(&text).unwrap(),
    }
}

#[test]
fn every_upload_arrives_as_it_was_written() {
    let uploads: Vec<_> = declarations().filter(|declaration| is_upload(declaration)).collect();
    assert!(!uploads.is_empty());
    let file = File::from_bytes("shop 支.png", *b"\x89PNG\r\n--x\r\n\0");
    for declaration in uploads {
        let sample = samples::object(declaration.endpoint().request, Optional::All);
        let result = runner(8).run(&sample, |mut fields| {
            for (names, value) in [(["filename", "file_name"], file.name()), (["sha256", "file_digest"], file.sha256())] {
                let name = names.into_iter().find(|name| fields.contains_key(*name));
                // Invoices are told by an SM3 digest, and without a name.
                if name.is_none() && fields.contains_key("digest") {
                    continue;
                }
                let name = name.unwrap_or_else(|| panic!("{} has none of {names:?}", declaration.rust_path()));
                fields.insert(name.to_owned(), value.into());
            }
            // What the path has is not in the body.
            let mut target = format!("/{}", declaration.endpoint().template);
            for name in declaration.endpoint().placeholders() {
                fields.remove(name);
                target = target.replace(&format!("<{name}>"), "1900000109");
            }
            let meta = Value::Object(fields).to_string();
            let mut body = format!(
                "--x-x\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n\
                 --x-x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\nContent-Type: image/png\r\n\r\n",
                file.name()
            )
            .into_bytes();
            body.extend_from_slice(b"\x89PNG\r\n--x\r\n\0\r\n--x-x--\r\n");
            let header =
                |name: &str| name.eq_ignore_ascii_case("content-type").then(|| "multipart/form-data; boundary=x-x".to_owned());
            let incoming =
                IncomingRequest { target: &target, header: &header, body: &body, decrypt: Some(&|text| Ok(text.to_owned())) };
            let received = declaration.receive(&incoming).map_err(|error| TestCaseError::fail(error.to_string()))?;
            let received_meta: Value = serde_json::from_slice(received.body()).unwrap();
            let mut expected = serde_json::from_str(&meta).unwrap();
            hide(declaration.endpoint().request, &mut expected);
            proptest::prop_assert_eq!(received_meta, expected);
            proptest::prop_assert_eq!(received.file().map(File::sha256), Some(file.sha256()));
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{}: {error}", declaration.rust_path()));
    }
}

/// The names of a digest's algorithm where it is SM3, and how they say so.
pub(crate) const SM3: [(&str, &str); 2] = [("digest_alogrithm", "SM3"), ("digest_algorithm", "DIGEST_ALGORITHM_SM3")];

#[test]
fn an_upload_that_tells_the_digest_of_another_file_is_refused() {
    let file = File::from_bytes("shop.png", *b"\x89PNG");
    for declaration in declarations().filter(|declaration| is_upload(declaration)) {
        let request = declaration.endpoint().request;
        let sm3 = SM3.into_iter().find(|(name, _)| request.field(name).is_some());
        let is_known = |name: &&str| request.field(name).is_some();
        let name = ["sha256", "file_digest", "digest"].into_iter().find(is_known).expect("a digest");
        if name == "digest" {
            assert!(sm3.is_some(), "{} has a digest of a kind that is not checked", declaration.rust_path());
            if cfg!(not(feature = "shangmi")) {
                continue;
            }
        }
        let result = runner(1).run(&samples::object(request, Optional::None), |mut fields| {
            fields.insert(name.to_owned(), "0".repeat(64).into());
            if let Some((name, sm3)) = sm3 {
                fields.insert(name.to_owned(), sm3.into());
            }
            let text = Value::Object(fields).to_string();
            let violations = declaration.upload(Json::parse(text.as_bytes()).unwrap(), file.clone()).err();
            let is_it = |violation: &Violation| violation.field == name && matches!(violation.issue, Issue::Rule(_));
            proptest::prop_assert!(violations.is_some_and(|violations| violations.iter().any(is_it)), "{name} is not checked");
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{}: {error}", declaration.rust_path()));
    }
}

#[test]
fn every_response_is_read_whole_and_what_is_new_in_it_is_no_error() {
    for declaration in declarations() {
        let Type::Object(descriptor) = declaration.endpoint().response else { continue };
        for (optional, cases) in EACH {
            let result = runner(cases).run(&samples::object(descriptor(), optional), |mut response| {
                let expected = Value::Object(response.clone());
                response.insert("brand_new_field".to_owned(), serde_json::json!({ "deep": [1, null] }));
                let text = Value::Object(response).to_string();
                let written = declaration.response(Json::parse(text.as_bytes()).unwrap());
                let written = written.map_err(|error| TestCaseError::fail(error.to_string()))?;
                proptest::prop_assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), expected);
                Ok(())
            });
            result.unwrap_or_else(|error| panic!("the response of {}: {error}", declaration.rust_path()));
        }
    }
}

/// Every path to a member of an object, at any depth.
fn members(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = format!("{path}/{name}");
                members(value, &path, found);
                found.push(path);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| members(item, &format!("{path}/{index}"), found));
        }
        _ => {}
    }
}

/// The client's error carries the response (`tests/end_to_end/never_lost.rs`); here it is about each declaration.
#[test]
fn of_a_response_without_a_member_or_with_another_the_rest_is_read_or_the_error_says_where_it_is_wrong() {
    for declaration in declarations() {
        let Type::Object(descriptor) = declaration.endpoint().response else { continue };
        let new = serde_json::json!({ "deep": [1, null] });
        let sample = samples::object(descriptor(), Optional::All);
        let result = runner(16).run(&(sample, any::<Index>(), any::<bool>()), |(response, choice, is_removed)| {
            let mut response = Value::Object(response);
            let mut paths = Vec::new();
            members(&response, "", &mut paths);
            let path = choice.get(&paths);
            let (object, name) = path.rsplit_once('/').unwrap();
            let object = response.pointer_mut(object).and_then(Value::as_object_mut).unwrap();
            match is_removed {
                true => drop(object.remove(name)),
                false => drop(object.insert("brand_new_field".to_owned(), new.clone())),
            }
            let text = response.to_string();
            match declaration.response(Json::parse(text.as_bytes()).unwrap()) {
                Ok(written) => {
                    let written: Value = serde_json::from_slice(&written).unwrap();
                    proptest::prop_assert!(written.is_object());
                }
                Err(error) => {
                    proptest::prop_assert!(is_removed, "what is new is no error: {}", error);
                    // The path says which: `a.b[0].c` is `/a/b/0/c`.
                    let wrong = format!("/{}", error.path().replace(['.', '['], "/").replace(']', ""));
                    proptest::prop_assert_eq!((&wrong, error.reason()), (path, "is missing"));
                }
            }
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{}: {error}", declaration.rust_path()));
    }
}
