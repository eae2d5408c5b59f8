//! Several merchants in one process, as a service provider has them: connections and keys that are shared, and a server that receives
//! the notifications of each at a path of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::Response;
use axum::routing::post;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use wechatpay_endpoints::notification::{
    MerchantNotification, NotificationError, NotificationReceiver, NotificationReceivers, NotificationResponse,
    NotificationService,
};
use wechatpay_endpoints::{Client, Method};
use wechatpay_sandbox::{Gateway, Keys, NotificationFault};

use crate::axum_server::serve_router;
use crate::live;
use crate::merchant::until;

async fn gateway() -> Gateway {
    Gateway::builder().keys(Keys::insecure().unwrap()).start().await.unwrap()
}

/// Answers with the merchant whose notification it took.
async fn extracted(MerchantNotification { merchant, notification }: MerchantNotification) -> NotificationResponse {
    assert_eq!(String::from_utf8_lossy(notification.resource()), format!("{{\"mchid\":\"{merchant}\"}}"));
    NotificationResponse::success()
}

/// The same with the types of the crate `http` alone.
async fn by_hand(State(receivers): State<NotificationReceivers>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 4096).await.unwrap();
    let received = receivers.of_path(head.uri.path()).and_then(|receiver| receiver.receive(&head.headers, &body));
    let response: Response<Bytes> = received.map_or_else(|error| error.response(), |_| NotificationResponse::success()).into();
    response.map(Body::from)
}

/// A server of these receivers on a free port: its address.
async fn serve(receivers: NotificationReceivers) -> String {
    let service = NotificationService::new(receivers.clone(), extracted);
    let router = Router::new().route("/notify/{mchid}", post(extracted)).route("/by-hand/{mchid}", post(by_hand));
    serve_router(router.route_service("/service/{mchid}", service).with_state(receivers)).await
}

#[tokio::test]
async fn each_merchant_has_a_path_and_what_arrives_at_another_is_refused() {
    let (provider, shop) = (gateway().await, gateway().await);
    let clients = [provider.client().unwrap(), shop.client().unwrap()];
    let url = serve(NotificationReceivers::from_clients(&clients).unwrap()).await;
    let status = async |gateway: &Gateway, path: &str| {
        let (url, before) = (format!("{url}{path}"), gateway.journal().len());
        gateway.notify(&url, "X.Y", format!("{{\"mchid\":\"{}\"}}", gateway.keys().mchid())).unwrap();
        until("its response", || gateway.journal().len() > before).await;
        gateway.journal()[before].status.unwrap()
    };
    for handler in ["/notify", "/by-hand", "/service"] {
        for (gateway, other) in [(&provider, &shop), (&shop, &provider)] {
            let (own, other) = (gateway.keys().mchid(), other.keys().mchid());
            assert_eq!(status(gateway, &format!("{handler}/{own}")).await, 204, "{handler}");
            assert_eq!(status(gateway, &format!("{handler}/{own}?x=y")).await, 204, "{handler}");
            // Its key is not known there.
            assert_eq!(status(gateway, &format!("{handler}/{other}")).await, 500, "{handler}");
            assert_eq!(status(gateway, &format!("{handler}/1900000000")).await, 404, "{handler}");
        }
    }
}

#[tokio::test]
async fn the_service_refuses_what_is_not_genuine_and_does_not_read_what_is_too_large() {
    let gateway = gateway().await;
    let receivers = NotificationReceivers::from_clients([&gateway.client().unwrap()]).unwrap();
    let path = format!("/service/{}", gateway.keys().mchid());
    let url = format!("{}{path}", serve(receivers).await);
    for fault in [NotificationFault::Probe, NotificationFault::WrongSignature] {
        let before = gateway.journal().len();
        gateway.inject_notification(fault, 1);
        gateway.notify(&url, "X.Y", "{}").unwrap();
        until("its response", || gateway.journal().len() > before).await;
        assert_eq!(gateway.journal()[before].status, Some(401), "{fault:?}");
    }
    // Two megabytes are announced, more than one is sent, and the response comes without the rest.
    let mut stream = TcpStream::connect(url["http://".len()..].split('/').next().unwrap()).await.unwrap();
    let head = format!("POST {path} HTTP/1.1\r\nHost: shop\r\nContent-Length: 2097152\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&vec![b' '; 1024 * 1024 + 65536]).await.unwrap();
    let mut response = [0; 12];
    stream.read_exact(&mut response).await.unwrap();
    assert_eq!(&response, b"HTTP/1.1 400");
}

#[tokio::test]
async fn merchants_that_share_a_platform_key_are_told_apart_by_their_api_v3_keys() {
    let gateway = live::gateway().await;
    let own = gateway.client().unwrap();
    let other = wechatpay_endpoints::ApiV3Key::new("another-key-of-thirty-two-bytes!").unwrap();
    let receivers: NotificationReceivers = [
        ("1", NotificationReceiver::from_client(&own).unwrap()),
        ("2", NotificationReceiver::new(own.platform_keys().clone(), other)),
    ]
    .into_iter()
    .collect();
    let url = serve(receivers.clone()).await;
    let status = async |merchant: &str| {
        let before = gateway.journal().len();
        gateway.notify(&format!("{url}/by-hand/{merchant}"), "X.Y", "{}").unwrap();
        until("its response", || gateway.journal().len() > before).await;
        gateway.journal()[before].status.unwrap()
    };
    assert_eq!((status("1").await, status("2").await), (204, 500));
    let unknown = receivers.of_path("/notify/\u{202e}3").unwrap_err();
    assert!(matches!(&unknown, NotificationError::UnknownMerchant(merchant) if merchant == "\u{202e}3"));
    assert_eq!(unknown.to_string(), "the notification's path ends in `\\u{202e}3`, for which there is no receiver");
}

/// Passes connections on to a gateway, and counts them.
async fn counting(gateway: &Gateway) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (count, address) = (Arc::new(AtomicUsize::new(0)), gateway.address());
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut behind = TcpStream::connect(address).await.unwrap();
                let _ = copy_bidirectional(&mut stream, &mut behind).await;
            });
        }
    });
    (url, count)
}

#[tokio::test]
async fn clients_of_several_merchants_share_connections_and_keys() {
    let gateway = live::gateway().await;
    let (url, connections) = counting(&gateway).await;
    let first = gateway.client_builder().unwrap().base_url(&url).build().unwrap();
    // Another signer with the keys of the first: which one signs does not matter to connections.
    let builder = || {
        let keys = gateway.keys();
        let pem = keys.merchant_private_key_pem().as_bytes();
        let merchant = wechatpay_endpoints::Merchant::from_pem(keys.mchid(), keys.merchant_serial(), pem).unwrap();
        let clock = gateway.clock().clone();
        Client::builder(merchant, first.platform_keys().clone()).base_url(&url).clock(move || clock.now())
    };
    let call = async |client: &Client| {
        // A path that is not served: the response is signed, and verified with the shared keys.
        let error = client.request(Method::Get, "v3/nowhere").send().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
    };
    call(&first).await;
    let shared = builder().share_connections(&first).build().unwrap();
    call(&shared).await;
    call(&first).await;
    assert_eq!(connections.load(Ordering::Relaxed), 1);
    let apart = builder().build().unwrap();
    call(&apart).await;
    assert_eq!(connections.load(Ordering::Relaxed), 2);

    let error = builder().share_connections(&first).proxy("http://127.0.0.1:1").build().unwrap_err();
    assert!(error.to_string().starts_with("the connections are shared, and "), "{error}");
}
