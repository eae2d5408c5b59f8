//! The shop that every server of this folder serves: two merchants, told apart by the path, and a store that handles each notification
//! once. What a server adds is in `src/bin`.

use std::env;
use std::net::SocketAddr;

use wechatpay_endpoints::ClientBuilder;
use wechatpay_endpoints::notification::{
    MemoryStore, MerchantNotification, NotificationError, NotificationReceivers, NotificationResponse, Store as _,
};
use wechatpay_endpoints::v3::pay::transactions::Transaction;

/// Whatever stops the program from starting.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What the handlers of a server share. It is cheap to clone.
#[derive(Debug, Clone)]
pub struct Shop {
    /// A receiver for each merchant.
    pub receivers: NotificationReceivers,
    /// For one process. For several: `RedisStore` or `PostgresStore`.
    store: MemoryStore,
}

impl Shop {
    /// Makes a shop of the merchants that `MERCHANTS` names (`TEA,COFFEE`). Each has the variables of `Client::from_env` behind its name:
    /// `TEA_WECHATPAY_MCHID`, ….
    ///
    /// # Errors
    ///
    /// Fails if a variable is missing or wrong.
    pub fn from_env() -> Result<Self, Failure> {
        let names = env::var("MERCHANTS").map_err(|_| "MERCHANTS names the merchants, like TEA,COFFEE: set it")?;
        let client = |name: &str| ClientBuilder::from_variables(|variable| env::var(format!("{name}_{variable}")).ok())?.build();
        let clients = names.split(',').map(client).collect::<Result<Vec<_>, _>>()?;
        Ok(Shop { receivers: NotificationReceivers::from_clients(&clients)?, store: MemoryStore::new() })
    }

    /// Handles what has arrived, once for each notification: 204 when it is done, 5xx if it must come again.
    pub async fn notified(&self, MerchantNotification { merchant, notification }: MerchantNotification) -> NotificationResponse {
        let handler = async {
            match notification.read::<Transaction>()? {
                Some(paid) => println!("{merchant}: {} is paid", paid.out_trade_no),
                None => println!("{merchant}: {}", notification.event_type()),
            }
            Ok::<_, NotificationError>(())
        };
        self.store.once(notification.id(), handler).await.response()
    }
}

/// Returns where to listen: `LISTEN`, or port 8080 of this machine.
///
/// # Errors
///
/// Fails if `LISTEN` is not an address with a port.
pub fn address() -> Result<SocketAddr, Failure> {
    Ok(env::var("LISTEN").as_deref().unwrap_or("127.0.0.1:8080").parse()?)
}
