//! axum: [`MerchantNotification`] is an extractor, and a [`NotificationResponse`] is a response.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use tokio::net::TcpListener;
use wechatpay_endpoints::notification::{MerchantNotification, NotificationReceivers, NotificationResponse};
use wechatpay_frameworks::{Failure, Shop, address};

/// What axum keeps for the handlers.
#[derive(Clone)]
struct App(Shop);

impl FromRef<App> for NotificationReceivers {
    fn from_ref(App(shop): &App) -> Self {
        shop.receivers.clone()
    }
}

async fn notified(State(App(shop)): State<App>, notification: MerchantNotification) -> NotificationResponse {
    shop.notified(notification).await
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let router = Router::new().route("/notify/{mchid}", post(notified)).with_state(App(Shop::from_env()?));
    Ok(axum::serve(TcpListener::bind(address()?).await?, router).await?)
}
