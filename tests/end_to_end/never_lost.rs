//! A verified response is never lost: what our declaration cannot read is carried by the error, what is damaged in a text hides nothing
//! else, and any call can be asked for its JSON.

use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay_endpoints::{Advice, Client, Endpoint as _, Error, ErrorCode, wechatpay_endpoint, wechatpay_object};

use crate::fixed;
use crate::raw_server::RawServer;

#[wechatpay_endpoint(POST, "v3/orders/<id>", response = Order)]
#[derive(Debug)]
struct CreateOrder {
    id: String,
}

#[wechatpay_object]
#[derive(Debug, PartialEq)]
struct Order {
    prepay_id: String,
    total: i64,
    detail: Option<String>,
    parts: Option<Vec<Part>>,
    rate: Option<f64>,
    paid: Option<bool>,
}

#[wechatpay_object]
#[derive(Debug, PartialEq)]
struct Part {
    name: String,
    count: Option<u8>,
}

const JSON: &str = "Content-Type: application/json\r\n";

async fn client(server: &RawServer) -> Client {
    fixed::client().base_url(&server.base_url).build().unwrap()
}

async fn create(status: &str, body: &[u8]) -> Result<Order, Error> {
    let server = RawServer::signed(status, JSON, body).await;
    CreateOrder { id: "7".into() }.send(&client(&server).await).await
}

#[tokio::test]
async fn an_error_about_a_verified_response_carries_it() {
    let body = r#"{"prepay_id":"wx-1","total":"1,00","secret":"nobody logs this"}"#.as_bytes();
    let error = create("200 OK", body).await.unwrap_err();
    let shown = error.to_string();
    assert!(
        shown.starts_with("the call succeeded (HTTP 200), but its response cannot be decoded: `total` is not an integer"),
        "{shown}"
    );
    assert!(!format!("{error:?} {error}").contains("nobody"), "{error:?}");
    // Whatever was called: a query again would end in the same way.
    assert_eq!(error.advice(), Advice::ReadResponse);
    let Error::Decode(error) = error else { panic!("{error}") };
    assert_eq!((error.body(), error.json().unwrap()["prepay_id"].as_str()), (body, Some("wx-1")));
    // What is no JSON is carried as bytes; and so is nothing at all.
    for body in [&b"<html>"[..], b"", b"{\"prepay_id\":\"wx-1\",\"total\":"] {
        let Error::Decode(error) = create("200 OK", body).await.unwrap_err() else { panic!("{body:?}") };
        assert_eq!((error.body(), error.json()), (body, None));
    }
}

#[tokio::test]
async fn any_call_can_be_asked_for_its_json_beside_its_type() {
    let body = r#"{"total":1,"prepay_id":"wx-1","brand_new":{"a":[1]}}"#;
    let server = RawServer::signed("200 OK", JSON, body.as_bytes()).await;
    let request = CreateOrder { id: "7".into() }.request().unwrap();
    let response = client(&server).await.send(CreateOrder::ENDPOINT, &request).await.unwrap();
    assert_eq!((response.body(), &response.json().unwrap()["brand_new"]), (body.as_bytes(), &json!({ "a": [1] })));
    assert_eq!(response.read::<Order>().unwrap().prepay_id, "wx-1");
    let Error::Decode(error) = response.read::<Part>().unwrap_err() else { panic!("another type") };
    assert_eq!((error.problem.path(), error.body()), ("name", body.as_bytes()));
}

#[tokio::test]
async fn a_damaged_text_hides_nothing_else_of_a_verified_response() {
    for (detail, read) in [
        (&b"a\xe5\xb9"[..], "a\u{fffd}"),
        (b"a\xf0\x9f\x98", "a\u{fffd}"),
        (b"a\nb", "a\u{fffd}b"),
        (br"a\ud83d", "a\u{fffd}"),
        (br"\ude00b", "\u{fffd}b"),
    ] {
        let body = [&b"\xef\xbb\xbf{\"detail\":\""[..], detail, b"\",\"prepay_id\":\"wx-1\",\"total\":1}"].concat();
        let order = create("200 OK", &body).await.unwrap();
        assert_eq!((order.prepay_id.as_str(), order.detail.as_deref()), ("wx-1", Some(read)));

        let body = [&b"{\"detail\":{\"issue\":\""[..], detail, b"\"},\"code\":\"ORDERPAID\",\"message\":\"paid\"}"].concat();
        let Error::Api(error) = create("400 Bad Request", &body).await.unwrap_err() else { panic!("an error of the API") };
        assert_eq!((&error.code, error.message.as_str(), error.verified), (&ErrorCode::OrderPaid, "paid", true));
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// Whatever member is taken away, put in or made something else: the response is read, or carried by the error.
    #[test]
    fn whatever_becomes_of_a_member_the_response_is_not_lost(
        choice: prop::sample::Index,
        change in prop_oneof![
            Just(None),
            Just(Some(json!(null))), Just(Some(json!(true))), Just(Some(json!([{}]))), Just(Some(json!({ "a": 1 }))),
            any::<i64>().prop_map(|number| Some(json!(number))), any::<f64>().prop_map(|number| Some(json!(number))),
            "\\PC{0,5}".prop_map(|text| Some(json!(text))),
        ],
        is_new: bool,
    ) {
        let mut body = json!({ "prepay_id": "wx-1", "total": 1, "detail": "平", "rate": 0.5, "paid": true,
            "parts": [{ "name": "a", "count": 1 }, { "name": "b" }] });
        let mut paths = Vec::new();
        members(&body, "", &mut paths);
        let (object, name) = choice.get(&paths).rsplit_once('/').unwrap();
        let object = body.pointer_mut(object).unwrap().as_object_mut().unwrap();
        match change {
            None => drop(object.remove(name)),
            Some(value) => drop(object.insert(if is_new { format!("{name}_new") } else { name.to_owned() }, value)),
        }
        let body = body.to_string();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        match runtime.block_on(create("200 OK", body.as_bytes())) {
            Ok(order) => prop_assert!(!order.prepay_id.is_empty() || body.contains("\"prepay_id\":\"\"")),
            Err(Error::Decode(error)) => {
                prop_assert_eq!(error.body(), body.as_bytes());
                prop_assert_eq!(error.json(), serde_json::from_str(&body).ok());
                prop_assert!(!error.problem.path().is_empty());
            }
            Err(error) => prop_assert!(false, "{}", error),
        }
    }
}
