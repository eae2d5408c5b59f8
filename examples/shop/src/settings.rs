//! The settings, from the environment: those of the shop, and the `WECHATPAY_*` variables, which the client reads itself.

use std::env;
use std::net::SocketAddr;
use std::time::Duration;

use wechatpay_endpoints::ClientBuilder;

use crate::{Failure, Shop};

/// The settings. Not `Debug`: the database's address has a password.
pub struct Settings {
    /// `SHOP_LISTEN`: where the server listens; port 8080 of this machine if it is not set.
    pub listen: SocketAddr,
    database_url: String,
    appid: String,
    public_url: String,
}

impl Settings {
    /// Reads `DATABASE_URL`, `SHOP_APPID`, `SHOP_PUBLIC_URL` and `SHOP_LISTEN`.
    ///
    /// # Errors
    ///
    /// Names the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, String> {
        let required = |name: &str, what: &str| env::var(name).map_err(|_| format!("{name} is not set: give {what}"));
        let listen = env::var("SHOP_LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
        Ok(Settings {
            listen: listen.parse().map_err(|_| "SHOP_LISTEN is not an address with a port, like 0.0.0.0:8080".to_owned())?,
            database_url: required("DATABASE_URL", "postgres://USER:PASSWORD@HOST/DATABASE")?,
            appid: required("SHOP_APPID", "the app id of the mini program or official account")?,
            public_url: required("SHOP_PUBLIC_URL", "the https address under which WeChat Pay reaches the shop")?,
        })
    }

    /// Connects to the database and makes the shop.
    ///
    /// # Errors
    ///
    /// Fails if a `WECHATPAY_*` variable is wrong or the database cannot be used.
    pub async fn shop(&self) -> Result<Shop, Failure> {
        // A customer waits for the response, so not as long as the defaults.
        let client =
            ClientBuilder::from_env().map(|client| client.timeout(Duration::from_secs(5)).deadline(Duration::from_secs(12)));
        let client = client.and_then(ClientBuilder::build).map_err(|error| Failure::WechatPay(error.into()))?;
        Shop::open(client, &self.database_url, &self.appid, &self.public_url).await
    }
}
