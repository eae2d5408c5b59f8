//! Every declared call goes through the client and the gateway, and its response is read: with a state behind it or without.

use std::collections::BTreeSet;

use serde_json::Value;
use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::runtime::{Location, Request, Type, Violations};
use wechatpay_endpoints::{Error, File, Json, declarations, notifications};
use wechatpay_sandbox::sample;

use crate::live::gateway;

/// A request with all fields, without those that a rule across fields refuses, or with the required ones alone.
fn request(declaration: &Declaration) -> Result<Request, Violations> {
    let descriptor = declaration.endpoint().request;
    let mut fields = sample(descriptor);
    let file = descriptor.fields.iter().find(|field| field.location == Location::File);
    let name = if declaration.endpoint().template.contains("video") { "film.mp4" } else { "picture.png" };
    let uploaded = File::from_bytes(name, b"\x89PNG".to_vec());
    let sm3 = uploaded.sm3().unwrap();
    for (name, text) in [
        ("digest", sm3.as_str()),
        ("filename", uploaded.name()),
        ("file_name", uploaded.name()),
        ("sha256", uploaded.sha256()),
        ("file_digest", uploaded.sha256()),
    ] {
        if file.is_some() && fields.get(name).is_some() {
            fields[name] = text.into();
        }
    }
    let is_required = |name: &str| descriptor.field(name).is_some_and(|field| field.required);
    let made = |fields: &Value| {
        let text = fields.to_string();
        let json = Json::parse(text.as_bytes()).unwrap();
        match file {
            Some(_) => declaration.upload(json, uploaded.clone()),
            None => declaration.request(json),
        }
    };
    let Err(violations) = made(&fields) else { return made(&fields) };
    let Value::Object(members) = &mut fields else { return Err(violations) };
    members.retain(|name, _| is_required(name) || violations.iter().all(|violation| !violation.field.starts_with(name)));
    if made(&fields).is_err()
        && let Value::Object(members) = &mut fields
    {
        members.retain(|name, _| is_required(name));
    }
    made(&fields)
}

#[tokio::test]
async fn every_declared_call_is_taken_by_the_gateway_and_its_response_is_read_by_its_type() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let (mut read, mut refused) = (0, BTreeSet::new());
    for declaration in declarations() {
        let endpoint = declaration.endpoint();
        let call = format!("{} {}", endpoint.method.as_str(), endpoint.template);
        let request = request(declaration).unwrap_or_else(|violations| panic!("{call}: {violations}"));
        if matches!(endpoint.response, Type::File) {
            continue;
        }
        match client.send(endpoint, &request).await {
            Ok(response) => {
                let body = response.json().unwrap_or_else(|error| panic!("{call}: {error}"));
                if !matches!(endpoint.response, Type::Nothing) {
                    let text = body.to_string();
                    let kept = declaration.response(Json::parse(text.as_bytes()).unwrap());
                    let kept: Value = serde_json::from_slice(&kept.unwrap_or_else(|error| panic!("{call}: {error}"))).unwrap();
                    assert_eq!(kept, body, "{call}");
                }
                read += 1;
            }
            // What has a state knows nothing of the things that a sample names.
            Err(Error::Api(error)) => {
                assert!(matches!(error.status, 400 | 403 | 404), "{call}: {error}");
                refused.insert(call);
            }
            Err(error) => panic!("{call}: {error}"),
        }
    }
    // What has no state answers every call that is well-formed.
    let with_state = [
        "apply4sub",
        "applyment4sub",
        "bill",
        "certificates",
        "combine-transactions",
        "fund-app",
        "marketing",
        "merchant-service",
        "papay",
        "partner-papay",
        "pay",
        "payscore",
        "profitsharing",
        "refund",
        "transfer",
        "vehicle",
    ];
    for call in &refused {
        let family = call.split("v3/").nth(1).and_then(|path| path.split('/').next()).unwrap_or_default();
        let has_state = with_state.contains(&family) || call == "GET v3/global/certificates";
        assert!(has_state, "{call} has no state, and is refused");
    }
    assert!(read > 50 && refused.len() > 20, "{read} were read, {} refused", refused.len());
}

#[test]
fn a_sample_of_every_notification_is_read_whole() {
    for notification in notifications() {
        let sample = sample(notification.resource());
        let read = notification.read(Json::parse(sample.to_string().as_bytes()).unwrap()).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&read).unwrap(), sample, "{:?}", notification.event_types());
    }
}
