//! The merchant's number, which the client knows: filled in where a declaration says so and none was given.

use std::sync::{Arc, Mutex};

use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::{Client, Json, wechatpay_endpoint};
use wechatpay_sandbox::Gateway;

use crate::live;

#[wechatpay_endpoint(POST, "v3/test/orders/<out_order_no>")]
#[derive(Debug, Clone, PartialEq)]
struct CreateOrder {
    #[wechatpay(from_client, bytes = 1..=32)]
    mchid: Option<String>,
    out_order_no: String,
    /// Encrypted, so that the body is written anew before it is signed.
    #[wechatpay(sensitive)]
    name: Option<String>,
    #[wechatpay(query, from_client)]
    sp_mchid: Option<String>,
}

#[wechatpay_endpoint(GET, "v3/test/orders")]
#[derive(Debug, Clone, PartialEq)]
struct ListOrders {
    #[wechatpay(from_client)]
    mchid: Option<String>,
    offset: Option<i64>,
}

fn create() -> CreateOrder {
    CreateOrder { mchid: None, out_order_no: "7".into(), name: None, sp_mchid: None }
}

/// The numbers that arrived, as the gateway read them.
type Arrived = Arc<Mutex<Vec<(Option<String>, Option<String>)>>>;

async fn gateway() -> (Gateway, Client, Arrived) {
    let arrived = Arrived::default();
    let (created, listed) = (Arc::clone(&arrived), Arc::clone(&arrived));
    let gateway = live::gateway_of(move |builder| {
        let builder = builder.serve(move |order: CreateOrder| {
            created.lock().unwrap().push((order.mchid, order.sp_mchid));
            Ok(())
        });
        builder.serve(move |list: ListOrders| {
            listed.lock().unwrap().push((list.mchid, None));
            Ok(())
        })
    })
    .await;
    let client = gateway.client().unwrap();
    (gateway, client, arrived)
}

#[tokio::test]
async fn the_client_fills_its_number_in_where_none_is_given() {
    let (_gateway, client, arrived) = gateway().await;
    let own = Some(client.merchant().unwrap().mchid().to_owned());
    create().send(&client).await.unwrap();
    CreateOrder { name: Some("张三".into()), ..create() }.send(&client).await.unwrap();
    ListOrders { mchid: None, offset: None }.send(&client).await.unwrap();
    ListOrders { mchid: None, offset: Some(1) }.send(&client).await.unwrap();
    let both = (own.clone(), own.clone());
    assert_eq!(*arrived.lock().unwrap(), [both.clone(), both, (own.clone(), None), (own, None)]);
}

#[tokio::test]
async fn a_number_that_is_given_wins() {
    let (_gateway, client, arrived) = gateway().await;
    CreateOrder { mchid: Some("1".into()), ..create() }.send(&client).await.unwrap();
    ListOrders { mchid: Some("2".into()), offset: None }.send(&client).await.unwrap();
    let own = Some(client.merchant().unwrap().mchid().to_owned());
    assert_eq!(*arrived.lock().unwrap(), [(Some("1".into()), own), (Some("2".into()), None)]);
}

#[tokio::test]
async fn tools_that_hold_a_request_and_no_type_have_it_filled_in_too() {
    const CREATE: Declaration = Declaration::of::<CreateOrder>();
    let (_gateway, client, arrived) = gateway().await;
    let own = Some(client.merchant().unwrap().mchid().to_owned());
    let request = CREATE.request(Json::parse(br#"{"out_order_no":"7","name":"Li"}"#).unwrap()).unwrap();
    assert_eq!(request.missing_merchant_numbers().collect::<Vec<_>>(), ["mchid", "sp_mchid"]);
    client.send(CREATE.endpoint(), &request).await.unwrap();
    // It is not used up.
    client.send(CREATE.endpoint(), &request).await.unwrap();
    assert_eq!(*arrived.lock().unwrap(), [(own.clone(), own.clone()), (own.clone(), own)]);
}

#[tokio::test]
async fn what_is_prepared_shows_the_number_and_is_signed_with_it() {
    let (_gateway, client, _) = gateway().await;
    let own = client.merchant().unwrap().mchid().to_owned();
    let prepared = create().prepare(&client).unwrap();
    assert_eq!(prepared.body(), format!(r#"{{"mchid":"{own}"}}"#).as_bytes());
    assert!(prepared.url().ends_with(&format!("/v3/test/orders/7?sp_mchid={own}")));
    let message = String::from_utf8(prepared.message().to_vec()).unwrap();
    assert!(message.starts_with(&format!("POST\n/v3/test/orders/7?sp_mchid={own}\n")), "{message}");
    assert!(message.ends_with(&format!("\n{{\"mchid\":\"{own}\"}}\n")), "{message}");
}

#[tokio::test]
async fn a_number_that_is_given_is_held_to_its_limits_and_one_that_never_came_is_refused_by_the_server() {
    let given = CreateOrder { mchid: Some(String::new()), ..create() };
    assert_eq!(given.validate().unwrap_err().to_string(), "`mchid` (body) is required and must not be empty");
    assert!(create().validate().is_ok());

    #[wechatpay_endpoint(GET, "v3/test/orders")]
    struct WithoutANumber;
    let (_gateway, client, _) = gateway().await;
    let refused = WithoutANumber.send(&client).await.unwrap_err();
    assert!(refused.to_string().contains("mchid"), "{refused}");
}
