//! Error responses as live servers write them, and in the other shapes and the other language on request.

use serde_json::{Value, json};
use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};
use wechatpay_sandbox::{Builder, ErrorShape};

use super::other_clients::{Call, status};
use super::*;

#[wechatpay_endpoint(POST, "v3/test/orders/<out_trade_no>")]
struct Order {
    #[wechatpay(bytes = 6..=32)]
    out_trade_no: String,
    appid: String,
    #[wechatpay(bytes = ..=128)]
    attach: Option<String>,
    #[wechatpay(pattern = "[0-9]+")]
    digits: Option<String>,
    payer: Option<Payer>,
    #[wechatpay(items = ..=2)]
    receivers: Option<Vec<Receiver>>,
    #[wechatpay(query, range = 20..=100)]
    limit: Option<i64>,
}

#[wechatpay_object]
struct Payer {
    openid: String,
}

#[wechatpay_object]
struct Receiver {
    #[wechatpay(len = 1..=64)]
    account: String,
    amount: i64,
}

fn builder() -> Builder {
    Gateway::builder().keys(KEYS.clone()).serve(|_: Order| Ok(()))
}

/// What is answered to this order, as JSON.
async fn answered(gateway: &Gateway, target: &str, headers: &str, body: &str) -> Value {
    let response = Call { method: "POST", headers, body, ..Call::get(target) }.send(gateway).await;
    assert_eq!(status(&response), "400", "{response:?}");
    serde_json::from_str(&response.1).unwrap()
}

const TARGET: &str = "/v3/test/orders/1217752501";

#[tokio::test]
async fn a_wrong_parameter_is_named_by_its_path_in_the_message_and_not_in_detail() {
    let gateway = builder().start().await.unwrap();
    let attach = "平".repeat(43);
    for (target, body, message, detail) in [
        (
            TARGET,
            json!({ "appid": "wx1", "attach": attach }).to_string(),
            "输入源“/body/attach”映射到值字段“attach”字符串规则校验失败，字节数 129，大于最大值 128",
            json!({ "location": "body", "value": 129 }),
        ),
        (
            "/v3/test/orders/12345",
            json!({ "appid": "wx1" }).to_string(),
            "输入源“/uri_template/out_trade_no”映射到值字段“out_trade_no”字符串规则校验失败，字节数 5，小于最小值 6",
            json!({ "location": "uri_template", "value": 5 }),
        ),
        (
            TARGET,
            "{}".to_owned(),
            "输入源“/body/appid”映射到字段“appid”必填性规则校验失败，此字段为必填项",
            json!({ "location": "body", "value": "" }),
        ),
        (
            TARGET,
            json!({ "appid": "wx1", "digits": "1a" }).to_string(),
            "输入源“/body/digits”映射到值字段“digits”字符串规则校验失败，字符串必须匹配正则表达式“[0-9]+”",
            json!({ "location": "body", "value": "1a" }),
        ),
        (
            TARGET,
            json!({ "appid": "wx1", "receivers": [{ "account": "a", "amount": 0.01 }] }).to_string(),
            "无法将 JSON 输入源“/body/receivers/0/amount”映射到目标字段“amount”中，此字段需要一个合法的 64 位有符号整数",
            json!({ "location": "body", "value": 0.01 }),
        ),
        (
            TARGET,
            json!({ "appid": 4 }).to_string(),
            "无法将 JSON 输入源“/body/appid”映射到目标字段“appid”中，此字段需要一个 string 类型的 Json 值",
            json!({ "location": "body", "value": 4 }),
        ),
        (
            "/v3/test/orders/1217752501?limit=1",
            json!({ "appid": "wx1" }).to_string(),
            "输入源“/query/limit”映射到数值字段“limit”规则校验失败，值低于最小值 20",
            json!({ "location": "query", "value": 1 }),
        ),
        (
            TARGET,
            r#"{"appid":"wx1","appid":"wx2"}"#.to_owned(),
            "输入源“/body/appid”映射到字段“appid”规则校验失败，此字段出现了多次",
            json!({ "location": "body", "value": "wx2" }),
        ),
        (
            TARGET,
            "{".to_owned(),
            "输入源“/body”不是合法的 JSON：EOF while parsing an object at line 1 column 1",
            json!({ "location": "body", "value": null }),
        ),
        (
            "/v3/test/orders/1217752501?x=1",
            json!({ "appid": "wx1", "mch_id": "1", "payer": { "openid": "o", "sub_openid": "s" } }).to_string(),
            "请求中含有未在API文档中定义的参数",
            json!({ "location": null, "value": ["/query/x", "/body/mch_id", "/body/payer/sub_openid"] }),
        ),
    ] {
        let error = answered(&gateway, target, "", &body).await;
        assert_eq!(error["code"], "PARAM_ERROR");
        assert_eq!(error["message"], message);
        let mut found = error["detail"].clone();
        if let Some(paths) = found["value"].as_array_mut() {
            paths.sort_by_key(|path| path.as_str().map(|path| (!path.starts_with("/query"), path.to_owned())));
        }
        assert_eq!(found, detail, "{message}");
    }
}

#[tokio::test]
async fn the_journal_explains_every_violation_in_english() {
    let gateway = builder().start().await.unwrap();
    answered(&gateway, TARGET, "", r#"{"digits":"a"}"#).await;
    let explanation = gateway.journal().pop().unwrap().explanation;
    assert_eq!(
        explanation,
        "`appid` (body) is required and must not be empty; `digits` (body) does not match the pattern `[0-9]+`"
    );
}

#[tokio::test]
async fn english_is_spoken_to_who_asks_for_it() {
    let (chinese, english) = (builder().start().await.unwrap(), builder().english_errors().start().await.unwrap());
    let message = async |gateway: &Gateway, language: &str| {
        let headers = if language.is_empty() { String::new() } else { format!("Accept-Language: {language}\r\n") };
        answered(gateway, TARGET, &headers, "{}").await["message"].as_str().unwrap().to_owned()
    };
    const ENGLISH: &str = "Input source “/body/appid” is required and must not be empty";
    for language in ["en", "en-US,zh;q=0.5", "EN"] {
        assert_eq!(message(&chinese, language).await, ENGLISH);
    }
    for language in ["", "zh-CN,en;q=0.5", "fr"] {
        assert!(message(&chinese, language).await.starts_with("输入源"), "{language}");
    }
    assert_eq!(message(&english, "").await, ENGLISH);
    assert!(message(&english, "zh-CN").await.starts_with("输入源"));

    // What is not about a parameter speaks either language too.
    let query = Call::get("/v3/payscore/serviceorder?out_order_no=1&service_id=500001&appid=wx1");
    let (_, body) = query.send(&chinese).await;
    assert!(body.contains(r#""code":"ORDER_NOT_EXIST""#) && body.contains("订单不存在"), "{body}");
    let (_, body) = Call { headers: "Accept-Language: en\r\n", ..query }.send(&chinese).await;
    assert!(body.contains("does not exist"), "{body}");
}

#[tokio::test]
async fn the_shapes_of_the_documents_are_there_on_request() {
    let body = json!({ "appid": "wx1", "receivers": [{ "account": "", "amount": 1 }] }).to_string();
    let wrong = async |shape: ErrorShape| answered(&builder().error_shape(shape).start().await.unwrap(), TARGET, "", &body).await;
    let error = wrong(ErrorShape::Field).await;
    assert_eq!(error["message"], "参数错误");
    let detail = json!({
        "field": "/receivers/0/account", "value": "", "issue": "is required and must not be empty", "location": "body",
    });
    assert_eq!(error["detail"], detail);
    let error = wrong(ErrorShape::Schema).await;
    assert_eq!(error["detail"]["field"], "#/properties/receivers/items/0/properties/account");
    let error = wrong(ErrorShape::Bare).await;
    assert_eq!(error, json!({ "code": "PARAM_ERROR", "message": "参数错误" }));
    for name in ["live", "field", "schema", "bare"] {
        assert!(ErrorShape::from_name(name).is_some());
    }
    assert_eq!(ErrorShape::from_name("other"), None);
}

/// Whichever shape it was, save the bare one, the client knows which field.
#[tokio::test]
async fn the_client_reads_the_field_out_of_every_shape_and_language() {
    for shape in [ErrorShape::Live, ErrorShape::Field, ErrorShape::Schema] {
        for english in [false, true] {
            let gateway = builder().error_shape(shape);
            let gateway = if english { gateway.english_errors() } else { gateway }.start().await.unwrap();
            let client = gateway.client().unwrap();
            let call = client.request(wechatpay_runtime::Method::Post, "v3/test/orders/1217752501");
            let call = call.json(&json!({ "appid": "wx1", "receivers": [{ "account": "a".repeat(65), "amount": 1 }] }));
            let Error::Api(error) = call.send().await.unwrap_err() else { panic!("an error of the API") };
            let [detail] = error.details().try_into().unwrap();
            let found = (detail.field.as_deref(), detail.location.as_deref());
            assert_eq!(found, (Some("receivers[0].account"), Some("body")), "{shape:?} {english}");
            assert!(detail.issue.is_some());
        }
    }
}

#[tokio::test]
async fn a_payment_takes_characters_of_up_to_three_bytes_and_times_in_the_documents_form() {
    let gateway = gateway().await;
    let mchid = gateway.keys().mchid().to_owned();
    let order = async |number: &str, description: &str, time_expire: &str| {
        let body = json!({
            "appid": "wx1", "mchid": mchid, "description": description, "out_trade_no": number, "time_expire": time_expire,
            "notify_url": "https://www.example.com/notify", "amount": { "total": 1 },
        });
        let body = body.to_string();
        Call { method: "POST", body: &body, ..Call::get("/v3/pay/transactions/native") }.send(&gateway).await
    };
    let (_, body) = order("1217752501", "奶茶🧋", "2099-06-08T10:34:56+08:00").await;
    assert!(body.contains("PARAM_ERROR") && body.contains("/body/description"), "{body}");
    let wrong = [
        "2099-06-08",
        "2099-06-08 10:34:56+08:00",
        "2099-06-08T10:34:56",
        "2099-06-08T10:34:56.000+08:00",
        "20990608103456",
        "2099-06-08T10:34:56+0800",
        "2099-13-08T10:34:56+08:00",
        "2099-06-08T10:34+08:00",
    ];
    for time in wrong {
        let response = order("1217752501", "奶茶", time).await;
        assert!(status(&response) == "400" && response.1.contains("/body/time_expire"), "{time} {response:?}");
    }
    for (number, time) in [("1217752502", "2099-06-08T10:34:56+08:00"), ("1217752503", "2099-06-08T10:34:56Z")] {
        assert_eq!(status(&order(number, "奶茶€", time).await), "200", "{time}");
    }

    gateway.place_transaction("1217752504", 100, gateway.clock().now()).unwrap();
    let refund = json!({
        "out_trade_no": "1217752504", "out_refund_no": "1217752504", "reason": "👎",
        "amount": { "refund": 1, "total": 100, "currency": "CNY" },
    });
    let body = refund.to_string();
    let (_, body) = Call { method: "POST", body: &body, ..Call::get("/v3/refund/domestic/refunds") }.send(&gateway).await;
    assert!(body.contains("/body/reason"), "{body}");
}

#[tokio::test]
async fn numbers_and_addresses_that_no_order_can_have_are_refused_in_every_call_that_takes_them() {
    let gateway = gateway().await;
    let mchid = gateway.keys().mchid().to_owned();
    let order = |name: &str, value: &str| {
        let mut order = json!({
            "appid": "wx1", "mchid": mchid, "description": "a", "out_trade_no": "1217752501",
            "notify_url": "https://www.example.com/notify", "amount": { "total": 1 },
        });
        order[name] = value.into();
        order.to_string()
    };
    let refund = |name: &str, value: &str| {
        let amount = json!({ "refund": 1, "total": 100, "currency": "CNY" });
        let mut refund = json!({ "out_trade_no": "1217752501", "out_refund_no": "1", "amount": amount });
        refund[name] = value.into();
        refund.to_string()
    };
    let whole = |number: &str, sub: &str| {
        let amount = json!({ "total_amount": 1, "currency": "CNY" });
        let sub = json!({ "mchid": "1", "attach": "a", "amount": amount, "out_trade_no": sub, "description": "a" });
        let whole = json!({
            "combine_appid": "wx1", "combine_mchid": mchid, "combine_out_trade_no": number, "sub_orders": [sub],
            "notify_url": "https://www.example.com/notify",
        });
        whole.to_string()
    };
    let by_number = |number: &str| format!("/v3/pay/transactions/out-trade-no/{number}?mchid={mchid}");
    let of_partner =
        |number: &str| format!("/v3/pay/partner/transactions/out-trade-no/{number}?sp_mchid={mchid}&sub_mchid=1900000109");
    let close = |number: &str| format!("/v3/pay/transactions/out-trade-no/{number}/close");
    let (native, refunds) = ("/v3/pay/transactions/native".to_owned(), "/v3/refund/domestic/refunds".to_owned());
    let combine = "/v3/combine-transactions/native".to_owned();
    let none = String::new;
    let wrong = [
        ("GET", by_number("ORDER%201"), none(), "/uri_template/out_trade_no"),
        ("GET", of_partner("ORDER%201"), none(), "/uri_template/out_trade_no"),
        ("POST", close("ORDER%201"), json!({ "mchid": mchid }).to_string(), "/uri_template/out_trade_no"),
        ("POST", native.clone(), order("out_trade_no", "ORDER 1"), "/body/out_trade_no"),
        ("POST", refunds.clone(), refund("out_trade_no", "ORDER 1"), "/body/out_trade_no"),
        ("POST", refunds.clone(), refund("out_refund_no", "退款"), "/body/out_refund_no"),
        ("GET", format!("{refunds}/R%231"), none(), "/uri_template/out_refund_no"),
        ("POST", combine.clone(), whole("WHOLE 1", "PART-1"), "/body/combine_out_trade_no"),
        ("POST", combine.clone(), whole("WHOLE-1", "PART 1"), "/body/sub_orders/0/out_trade_no"),
        ("GET", "/v3/combine-transactions/out-trade-no/WHOLE%201".to_owned(), none(), "/uri_template/combine_out_trade_no"),
        // 129 bytes, 43 characters.
        ("POST", native.clone(), order("description", &"茶".repeat(43)), "/body/description"),
        ("POST", native.clone(), order("attach", &"茶".repeat(43)), "/body/attach"),
        ("POST", native.clone(), order("mch_id", "1"), "未在API文档中定义的参数"),
        ("POST", native.clone(), order("notify_url", "https://user@www.example.com/"), "/body/notify_url"),
        ("POST", native.clone(), order("notify_url", "https://user:secret@www.example.com/"), "/body/notify_url"),
        ("POST", native.clone(), order("notify_url", "https://www.example.com/?a=b"), "/body/notify_url"),
        ("POST", native.clone(), order("notify_url", "https://www.example.com#a"), "/body/notify_url"),
        ("POST", native.clone(), order("notify_url", "www.example.com/notify"), "/body/notify_url"),
        ("POST", refunds.clone(), refund("notify_url", "https://user@www.example.com/"), "/body/notify_url"),
    ];
    for (method, target, body, path) in wrong {
        let response = Call { method, body: &body, ..Call::get(&target) }.send(&gateway).await;
        assert_eq!(status(&response), "400", "{target} {body} {response:?}");
        assert!(response.1.contains("PARAM_ERROR") && response.1.contains(path), "{target} {body} {response:?}");
    }
    // Numbers of older orders can have an @, and so can the path of an address.
    assert_eq!(status(&Call::get(&by_number("ORDER@1")).send(&gateway).await), "404");
    for address in ["https://www.example.com", "https://www.example.com/~@shop/notify", "http://127.0.0.1:8080/notify"] {
        let body = order("notify_url", address);
        // The same number with another address is another order.
        let response = Call { method: "POST", body: &body, ..Call::get(&native) }.send(&gateway).await;
        assert!(["200", "403"].contains(&status(&response)), "{address} {response:?}");
    }
}
