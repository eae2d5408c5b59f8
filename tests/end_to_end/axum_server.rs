//! Notifications through axum: the extractor verifies and decrypts, its rejection is the response.

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef, State};
use axum::routing::post;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use wechatpay_endpoints::NotificationReceiver;
use wechatpay_endpoints::notification::{MemoryStore, Notification, NotificationError, NotificationResponse, Store as _};
use wechatpay_endpoints::v3::payscore::serviceorder::{CreateServiceOrder, ServiceOrderConfirmed};
use wechatpay_sandbox::{Gateway, KeyMode, NotificationFault};

use crate::live::{create, gateway};
use crate::merchant::{receiver, until};

#[derive(Clone)]
struct App {
    receiver: NotificationReceiver,
    store: MemoryStore,
}

impl FromRef<App> for NotificationReceiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

async fn notified(State(app): State<App>, notification: Notification) -> NotificationResponse {
    let handler = async {
        let confirmed = notification.read::<ServiceOrderConfirmed>()?;
        assert_eq!(confirmed.map(|order| order.out_order_no).as_deref(), Some("1"));
        Ok::<_, NotificationError>(())
    };
    app.store.once(notification.id(), handler).await.response()
}

/// An axum application on a free port: its address.
async fn serve(app: App) -> String {
    let router = Router::new().route("/notify", post(notified)).layer(DefaultBodyLimit::max(4096)).with_state(app);
    format!("{}/notify", serve_router(router).await)
}

/// Serves these routes on a free port: its address.
pub(crate) async fn serve_router(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(router.clone());
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    url
}

#[tokio::test]
async fn the_extractor_takes_the_good_and_answers_the_rest() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let store = MemoryStore::new();
    let url = serve(App { receiver: receiver(&gateway), store: store.clone() }).await;
    CreateServiceOrder { notify_url: url.clone(), ..create("1") }.send(&client).await.unwrap();
    gateway.inject_notification(NotificationFault::Probe, 1);
    gateway.confirm("1").unwrap();
    let statuses = || {
        let entries = gateway.journal().into_iter().filter(|entry| entry.target == url);
        entries.map(|entry| entry.status).collect::<Vec<_>>()
    };
    until("the probe", || statuses().len() == 1).await;
    gateway.clock().advance(std::time::Duration::from_secs(15));
    until("the good one", || gateway.waiting_notifications() == 0).await;
    assert_eq!((statuses(), store.len()), (vec![Some(401), Some(204)], 1));
    // Beyond axum's limit of a body.
    gateway.notify(&url, "PAYSCORE.USER_CONFIRM", format!(r#"{{"a":"{}"}}"#, "a".repeat(8192))).unwrap();
    until("the large one", || statuses().len() == 3).await;
    assert_eq!(statuses()[2], Some(400));
}

#[tokio::test]
async fn the_extractor_downloads_a_certificate_that_is_not_known_yet() {
    let gateway = Gateway::builder().keys(crate::live::keys()).key_mode(KeyMode::Certificate).start().await.unwrap();
    let receiver = NotificationReceiver::from_client(&gateway.client().unwrap()).unwrap();
    let store = MemoryStore::new();
    let url = serve(App { receiver, store: store.clone() }).await;
    let downloads = || gateway.journal().iter().filter(|entry| entry.target == "/v3/certificates").count();
    // This client has a ring of its own: one download.
    CreateServiceOrder { notify_url: url.clone(), ..create("1") }.send(&gateway.client().unwrap()).await.unwrap();
    assert_eq!(downloads(), 1);
    gateway.confirm("1").unwrap();
    until("the notification", || store.len() == 1).await;
    assert_eq!(downloads(), 2);
    until("its response", || gateway.waiting_notifications() == 0).await;
    let told: Vec<_> = gateway.journal().into_iter().filter(|entry| entry.target == url).map(|entry| entry.status).collect();
    assert_eq!(told, [Some(204)]);
}
