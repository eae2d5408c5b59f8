//! The seeds show each call asynchronously and synchronously, typed and by template string: all four, sent for real.

use serde_json::json;
use wechatpay_endpoints::{Client, Endpoint, Error, Method, blocking};
use wechatpay_sandbox::{Gateway, Kind, NewOrder};

use crate::{fixed, live};

/// The same call in four ways; each gives what the endpoint answers.
async fn four_ways<E: Endpoint + Clone + Send + Sync + 'static>(gateway: &Gateway, endpoint: &E) -> [serde_json::Value; 4]
where
    E::Response: Send,
{
    let client = gateway.client().unwrap();
    let blocking = gateway.client_builder().unwrap().build_blocking().unwrap();
    let typed = endpoint.send(&client).await.unwrap();
    let by_template = undeclared(&client, endpoint).send().await.unwrap();
    let (typed_blocking, by_template_blocking) = {
        let endpoint = endpoint.clone();
        tokio::task::spawn_blocking(move || on_a_thread(&blocking, &endpoint).unwrap()).await.unwrap()
    };
    let json = |response: &E::Response| serde_json::from_slice(&wechatpay_endpoints::to_json(response)).unwrap_or(json!(null));
    [json(&typed), by_template.json().unwrap(), typed_blocking, by_template_blocking]
}

fn on_a_thread<E: Endpoint>(client: &blocking::Client, endpoint: &E) -> Result<(serde_json::Value, serde_json::Value), Error> {
    let typed = endpoint.send_blocking(client)?;
    let typed = serde_json::from_slice(&wechatpay_endpoints::to_json(&typed)).unwrap_or(json!(null));
    let by_template = undeclared(client.client(), endpoint).send_blocking(client)?;
    Ok((typed, by_template.json()?))
}

/// The same request, put together at run time: the template in the seeds' style, the body as its JSON.
fn undeclared(client: &Client, endpoint: &impl Endpoint) -> wechatpay_endpoints::RequestBuilder {
    let request = endpoint.request().unwrap();
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    let ours = endpoint_template(endpoint);
    client
        .request(Method::Post, ours.replace("<out_order_no>", "{out_order_no}"))
        .path("out_order_no", "1234323JKHDFE1243252")
        .json(&body)
}

fn endpoint_template<E: Endpoint>(_: &E) -> &'static str {
    E::ENDPOINT.template
}

fn all_equal(answers: [serde_json::Value; 4]) -> serde_json::Value {
    let [first, others @ ..] = answers;
    for other in others {
        assert_eq!(first, other);
    }
    first
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_direct_order_is_completed_in_four_ways() {
    let gateway = live::gateway().await;
    let order = fixed::direct();
    live::confirmed(&gateway, &gateway.client().unwrap(), &order.out_order_no).await;
    let response = all_equal(four_ways(&gateway, &order).await);
    assert_eq!((&response["state"], &response["total_amount"]), (&json!("DOING"), &json!(3900)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_partners_order_is_completed_in_four_ways_and_answers_nothing() {
    let gateway = live::gateway().await;
    let order = fixed::partner();
    let placed = NewOrder::new(Kind::PartnerServiceOrder, &order.out_order_no, &order.service_id).sub_mchid(&order.sub_mchid);
    gateway.place(placed.confirmed()).unwrap();
    assert_eq!(all_equal(four_ways(&gateway, &order).await), json!(null));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_oversea_partners_order_is_completed_in_four_ways_and_answers_nothing() {
    let gateway = live::gateway().await;
    let order = fixed::oversea();
    gateway.place(NewOrder::new(Kind::OverseaPartnerServiceOrder, &order.out_order_no, &order.service_id).confirmed()).unwrap();
    assert_eq!(all_equal(four_ways(&gateway, &order).await), json!(null));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pay_after_order_is_completed_in_four_ways() {
    let gateway = live::gateway().await;
    let mut order = fixed::payafter();
    let placed = NewOrder::new(Kind::PayafterOrder, &order.out_order_no, &order.service_id).confirmed();
    order.finish_ticket = Some(gateway.place(placed).unwrap().finish_ticket);
    let response = all_equal(four_ways(&gateway, &order).await);
    let names: Vec<_> = response.as_object().unwrap().keys().collect();
    assert_eq!(names, ["appid", "mchid", "order_id", "out_order_no", "service_id"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_smart_retail_order_is_cancelled_in_four_ways() {
    let gateway = live::gateway().await;
    let order = fixed::smartretail();
    gateway.place(NewOrder::new(Kind::SmartretailOrder, &order.out_order_no, &order.service_id).confirmed()).unwrap();
    let response = all_equal(four_ways(&gateway, &order).await);
    assert_eq!(response["out_order_no"], json!("1234323JKHDFE1243252"));
}

#[test]
fn each_finish_type_requires_what_its_document_says() {
    let mut order = fixed::smartretail();
    order.cancel_reason = None;
    let refused = order.validate().unwrap_err().to_string();
    assert_eq!(refused, "`cancel_reason` (body) is required where `finish_type` is 1");
    let mut order = fixed::payafter();
    (order.fees, order.total_amount, order.real_service_end_time, order.finish_ticket) = (None, None, None, None);
    let refused: Vec<_> = order.validate().unwrap_err().iter().map(|violation| violation.field.clone()).collect();
    assert_eq!(refused, ["fees", "total_amount", "real_service_end_time", "finish_ticket"]);
    let mut order = fixed::payafter();
    order.discounts = Some(vec![order.discounts.unwrap().remove(0); 6]);
    assert_eq!(
        order.validate().unwrap_err().to_string(),
        "`discounts` (body) has 6 items, at most 5 are accepted; \
         `total_amount` (body) is 39900 fen and must be 39400: the payments (40000) less the discounts (600)"
    );
}
