//! A small shop that takes WeChat Pay, to start from.
//!
//! What all parts share is here: the shop, its routes, and the rounds in which it looks after what nobody told it. Orders, refunds,
//! notifications and the bill are a file each. `main.rs` reads the settings and runs it.

pub mod bill;
mod caller;
mod failure;
mod notifications;
mod orders;
mod refunds;
mod settings;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::{get, post, put};
pub use failure::Failure;
pub use settings::Settings;
use sqlx::postgres::{PgPool, PgPoolOptions};
use tokio::sync::watch;
use wechatpay_endpoints::notification::{NotificationReceiver, PostgresStore};
use wechatpay_endpoints::{Client, ConfigurationError};

/// What every part of the shop works with. It is cheap to clone.
#[derive(Clone)]
pub struct Shop {
    client: Client,
    receiver: NotificationReceiver,
    store: PostgresStore,
    appid: Arc<str>,
    notify_url: Arc<str>,
}

impl Shop {
    /// Connects to the database and creates the tables that are missing. `public_url` is where WeChat Pay reaches the shop.
    ///
    /// # Errors
    ///
    /// Fails if the client has no APIv3 key, the database cannot be reached, or the tables cannot be created.
    pub async fn open(client: Client, database_url: &str, appid: &str, public_url: &str) -> Result<Self, Failure> {
        // The response to a notification is due in 5 s.
        let pool = PgPoolOptions::new().max_connections(20).acquire_timeout(Duration::from_secs(2)).connect(database_url).await?;
        let receiver =
            NotificationReceiver::from_client(&client).map_err(|error: ConfigurationError| Failure::WechatPay(error.into()))?;
        let store = PostgresStore::new(pool);
        store.create_table().await?;
        sqlx::raw_sql(include_str!("schema.sql")).execute(store.pool()).await?;
        let notify_url = format!("{}/notify", public_url.trim_end_matches('/')).into();
        Ok(Shop { client, receiver, store, appid: appid.into(), notify_url })
    }

    /// Returns the routes. Only `/notify` is called by WeChat Pay.
    pub fn router(&self) -> Router {
        Router::new()
            .route("/orders", post(orders::create))
            .route("/orders/{out_trade_no}", get(orders::show))
            .route("/orders/{out_trade_no}/payment", post(orders::open_payment))
            .route("/orders/{out_trade_no}/refunds/{out_refund_no}", put(refunds::request))
            .route("/notify", post(notifications::receive))
            .with_state(self.clone())
    }

    /// Closes orders that nobody paid in time, and asks for refunds of which no notification came. Any number of processes may do it at once.
    pub async fn round(&self) {
        orders::close_expired(self).await;
        refunds::pursue(self).await;
    }

    /// Does a round every half minute until `stop` says `true`.
    pub async fn rounds(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            self.round().await;
            // An error: the sender is gone, and nobody is left to stop it.
            if let Ok(Err(_)) = tokio::time::timeout(Duration::from_secs(30), stop.changed()).await {
                return;
            }
        }
    }

    fn pool(&self) -> &PgPool {
        self.store.pool()
    }
}

impl FromRef<Shop> for NotificationReceiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}
