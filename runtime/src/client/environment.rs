//! A client from the `WECHATPAY_*` variables.

use std::env;

use super::{Client, ClientBuilder};
use crate::error::ConfigurationError;
use crate::keys::{ApiV3Key, Merchant, PlatformKey, PlatformKeys, merchant, platform};

impl Client {
    /// A client from the environment: [`ClientBuilder::from_env`], built.
    ///
    /// # Errors
    ///
    /// Names the variable, what is wrong with its value and the fix.
    pub fn from_env() -> Result<Client, ConfigurationError> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// A builder from the environment.
    ///
    /// | variable | |
    /// |---|---|
    /// | `WECHATPAY_MCHID` | the merchant number |
    /// | `WECHATPAY_SERIAL_NO` | the serial of the merchant's API certificate |
    /// | `WECHATPAY_PRIVATE_KEY_PATH` | the file `apiclient_key.pem` |
    /// | `WECHATPAY_PUBLIC_KEY_ID` | the id of WeChat Pay's public key, `PUB_KEY_ID_…` |
    /// | `WECHATPAY_PUBLIC_KEY_PATH` | the file `pub_key.pem` |
    /// | `WECHATPAY_APIV3_KEY` | the APIv3 key; may be left out with a public key, where nothing is decrypted |
    /// | `WECHATPAY_BASE_URL` | the server; may be left out: `https://api.mch.weixin.qq.com` |
    /// | `WECHATPAY_ALLOW_HTTP` | `true` accepts a `WECHATPAY_BASE_URL` of plain http to another machine: a test gateway in another container |
    ///
    /// A public key alone is public-key mode, the APIv3 key alone certificate mode. Both together are both at once: requests
    /// ask for the public key, and certificates are downloaded if a response is signed with one.
    ///
    /// # Errors
    ///
    /// Names the variable, what is wrong with its value and the fix.
    pub fn from_env() -> Result<Self, ConfigurationError> {
        Self::from_variables(|name| env::var(name).ok())
    }

    /// As [`from_env`](ClientBuilder::from_env), with the variables taken from wherever `variable` finds them. An empty value
    /// counts as none.
    ///
    /// # Errors
    ///
    /// As [`from_env`](ClientBuilder::from_env).
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigurationError> {
        let optional = |name: &str| variable(name).filter(|value| !value.is_empty());
        let required = |name: &'static str, what: &str| {
            optional(name).ok_or_else(|| ConfigurationError::new(name, "is not set", format!("set it to {what}")))
        };
        let mchid = required("WECHATPAY_MCHID", "the merchant number")?;
        let serial = required("WECHATPAY_SERIAL_NO", "the serial of the merchant's API certificate")?;
        let private_key_path = required("WECHATPAY_PRIVATE_KEY_PATH", "the path of apiclient_key.pem")?;
        let api_v3_key = match optional("WECHATPAY_APIV3_KEY") {
            Some(key) => Some(ApiV3Key::new(key).map_err(|error| error.with_source("WECHATPAY_APIV3_KEY"))?),
            None => None,
        };
        let has_public_key =
            ["WECHATPAY_PUBLIC_KEY_ID", "WECHATPAY_PUBLIC_KEY_PATH"].into_iter().any(|name| optional(name).is_some());

        let private_key = read("WECHATPAY_PRIVATE_KEY_PATH", &private_key_path)?;
        let merchant = Merchant::from_pem(mchid, serial, &private_key).map_err(|error| {
            let variable = match error.item() {
                merchant::MCHID => "WECHATPAY_MCHID".to_owned(),
                merchant::SERIAL => "WECHATPAY_SERIAL_NO".to_owned(),
                _ => format!("WECHATPAY_PRIVATE_KEY_PATH={private_key_path}"),
            };
            error.with_source(&variable)
        })?;
        let public_key = || {
            let or = "(or leave both variables of the public key out and set WECHATPAY_APIV3_KEY: certificate mode)";
            let id = required("WECHATPAY_PUBLIC_KEY_ID", &format!("the id of WeChat Pay's public key, PUB_KEY_ID_… {or}"))?;
            let path = required("WECHATPAY_PUBLIC_KEY_PATH", &format!("the path of pub_key.pem {or}"))?;
            let pem = read("WECHATPAY_PUBLIC_KEY_PATH", &path)?;
            PlatformKey::from_pem(id, &pem).map_err(|error| {
                let variable = match error.item() {
                    platform::ID => "WECHATPAY_PUBLIC_KEY_ID".to_owned(),
                    _ => format!("WECHATPAY_PUBLIC_KEY_PATH={path}"),
                };
                error.with_source(&variable)
            })
        };
        let platform_keys = match api_v3_key {
            Some(api_v3_key) => {
                let keys = PlatformKeys::download(api_v3_key);
                if has_public_key {
                    keys.add(public_key()?);
                }
                keys
            }
            None => public_key()?.into(),
        };

        let mut builder = Client::builder(merchant, platform_keys);
        let allow_http = match optional("WECHATPAY_ALLOW_HTTP").as_deref() {
            None | Some("false") => false,
            Some("true") => true,
            Some(_) => return Err(ConfigurationError::new("WECHATPAY_ALLOW_HTTP", "is neither true nor false", "leave it out")),
        };
        builder = builder.allow_http(allow_http);
        if let Some(base_url) = optional("WECHATPAY_BASE_URL") {
            super::builder::check_base_url(&base_url, allow_http).map_err(|error| error.with_source("WECHATPAY_BASE_URL"))?;
            builder = builder.base_url(base_url);
        }
        Ok(builder)
    }
}

fn read(variable: &str, path: &str) -> Result<Vec<u8>, ConfigurationError> {
    std::fs::read(path).map_err(|error| {
        let item = format!("the file {path} ({variable})");
        ConfigurationError::new(&item, format!("cannot be read: {error}"), "give the path of a file that this process may read")
    })
}
