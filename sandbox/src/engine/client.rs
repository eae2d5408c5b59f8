//! The feature `client`: configures a client of the runtime for a gateway.

use wechatpay_runtime::{ApiV3Key, Client, ClientBuilder, ConfigurationError, Merchant, PlatformKey, PlatformKeys};

use crate::{Gateway, KeyMode};

impl Gateway {
    /// Returns a client with this gateway's address, keys and clock.
    ///
    /// # Errors
    ///
    /// Fails if the HTTP client cannot be built.
    pub fn client(&self) -> Result<Client, ConfigurationError> {
        self.client_builder()?.build()
    }

    /// Returns the builder of such a [`client`](Gateway::client), for further configuration.
    ///
    /// # Errors
    ///
    /// Never fails with keys of [`Keys::generate`](crate::Keys::generate).
    pub fn client_builder(&self) -> Result<ClientBuilder, ConfigurationError> {
        let keys = self.keys();
        let merchant = Merchant::from_pem(keys.mchid(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes())?;
        let public = || PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes());
        let api_v3_key = ApiV3Key::new(keys.api_v3_key())?;
        let builder = match self.key_mode() {
            KeyMode::PublicKey => Client::builder(merchant, public()?).api_v3_key(api_v3_key),
            KeyMode::Certificate => Client::builder(merchant, PlatformKeys::download(api_v3_key)),
            KeyMode::Both => Client::builder(merchant, PlatformKeys::download(api_v3_key)).platform_key(public()?),
        };
        let clock = self.clock().clone();
        Ok(builder.base_url(self.base_url()).clock(move || clock.now()))
    }
}
