//! Where keys and numbers come from: flags first, then `--env-file`, then the environment. Secrets have no flag, because every
//! process on the machine can read a command line.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use wechatpay_endpoints::runtime::error::redact;
use wechatpay_endpoints::{ApiV3Key, Client, ClientBuilder, Identity, PlatformKey};
use zeroize::Zeroizing;

use crate::env_file;
use crate::failure::Failure;

/// The configuration flags.
#[derive(Debug, Args)]
#[command(next_help_heading = "Configuration (otherwise read from the WECHATPAY_* variables)")]
pub(crate) struct Configuration {
    /// Read WECHATPAY_* variables from a file of KEY=VALUE lines; they override the environment
    #[arg(long, value_name = "FILE", global = true)]
    env_file: Option<PathBuf>,
    /// The merchant number [env: WECHATPAY_MCHID]
    #[arg(long, value_name = "NUMBER", global = true)]
    mchid: Option<String>,
    /// The id of a brand, which signs in place of a merchant [env: WECHATPAY_BRAND_ID]
    #[arg(long, value_name = "NUMBER", global = true, conflicts_with = "mchid")]
    brand_id: Option<String>,
    /// The serial number of the merchant's or the brand's certificate [env: WECHATPAY_SERIAL_NO]
    #[arg(long, value_name = "SERIAL", global = true)]
    serial_no: Option<String>,
    /// The merchant's or the brand's private key, apiclient_key.pem [env: WECHATPAY_PRIVATE_KEY_PATH]
    #[arg(long, value_name = "FILE", global = true, allow_hyphen_values = true)]
    private_key: Option<String>,
    /// The id of WeChat Pay's public key [env: WECHATPAY_PUBLIC_KEY_ID]
    #[arg(long, value_name = "ID", global = true)]
    public_key_id: Option<String>,
    /// WeChat Pay's public key, pub_key.pem [env: WECHATPAY_PUBLIC_KEY_PATH]
    #[arg(long, value_name = "FILE", global = true, allow_hyphen_values = true)]
    public_key: Option<String>,
    /// The URL of the server [env: WECHATPAY_BASE_URL]
    #[arg(long, value_name = "URL", global = true)]
    base_url: Option<String>,
}

/// The variables in force: flags override the file, the file overrides the environment.
pub(crate) struct Variables {
    layers: [HashMap<String, String>; 2],
    env_file: Option<PathBuf>,
}

/// A key can be given as text or as the path of a file, and a merchant or a brand signs. Either one in a higher layer overrides both in
/// a lower layer.
const ALTERNATIVES: [(&str, &str); 3] = [
    ("WECHATPAY_MCHID", "WECHATPAY_BRAND_ID"),
    ("WECHATPAY_PRIVATE_KEY", "WECHATPAY_PRIVATE_KEY_PATH"),
    ("WECHATPAY_PUBLIC_KEY", "WECHATPAY_PUBLIC_KEY_PATH"),
];

impl Configuration {
    /// Refuses flags that the gateway would ignore, because it has a merchant of its own.
    pub(crate) fn refuse_for_sandbox(&self) -> Result<(), Failure> {
        let given = [
            ("--env-file", self.env_file.is_some()),
            ("--mchid", self.mchid.is_some()),
            ("--brand-id", self.brand_id.is_some()),
            ("--serial-no", self.serial_no.is_some()),
            ("--private-key", self.private_key.is_some()),
            ("--public-key-id", self.public_key_id.is_some()),
            ("--public-key", self.public_key.is_some()),
            ("--base-url", self.base_url.is_some()),
        ];
        match given.into_iter().find(|(_, given)| *given) {
            None => Ok(()),
            Some((flag, _)) => Err(Failure::Usage(format!(
                "{flag} has no effect on the gateway, which has its own merchant, keys and address: leave it out (--out DIR \
                 writes the keys, --state FILE keeps them, --listen and --public-url set the address)"
            ))),
        }
    }

    /// Reads the file of `--env-file`, if one is given.
    pub(crate) fn read(self) -> Result<Variables, Failure> {
        let file = match &self.env_file {
            None => HashMap::new(),
            Some(path) => {
                let error =
                    |problem: String| Failure::Configuration(format!("the file {} {problem}", redact(&path.to_string_lossy())));
                let content = fs::read(path).map_err(|problem| error(format!("cannot be read: {problem}")))?;
                env_file::parse(&Zeroizing::new(content)).map_err(error)?
            }
        };
        let flags = [
            ("WECHATPAY_MCHID", self.mchid),
            ("WECHATPAY_BRAND_ID", self.brand_id),
            ("WECHATPAY_SERIAL_NO", self.serial_no),
            ("WECHATPAY_PRIVATE_KEY_PATH", self.private_key),
            ("WECHATPAY_PUBLIC_KEY_ID", self.public_key_id),
            ("WECHATPAY_PUBLIC_KEY_PATH", self.public_key),
            ("WECHATPAY_BASE_URL", self.base_url),
        ];
        let flags = flags.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
        Ok(Variables { layers: [flags, file], env_file: self.env_file })
    }
}

impl Variables {
    /// Returns the file of `--env-file`, if one is given.
    pub(crate) fn env_file(&self) -> Option<&Path> {
        self.env_file.as_deref()
    }

    /// Returns the value of a variable, from the first layer that has it.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let environment = |name: &str| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned());
        let alternative = ALTERNATIVES.into_iter().find_map(|(text, path)| match name {
            _ if name == text => Some(path),
            _ if name == path => Some(text),
            _ => None,
        });
        for layer in &self.layers {
            if let Some(value) = layer.get(name) {
                return Some(value.clone());
            }
            if alternative.is_some_and(|alternative| layer.get(alternative).is_some_and(|value| !value.is_empty())) {
                return None;
            }
        }
        environment(name)
    }

    /// Returns the URL of the server, if one is set.
    pub(crate) fn base_url(&self) -> Option<String> {
        self.get("WECHATPAY_BASE_URL").filter(|url| !url.is_empty())
    }

    /// Returns the client that all variables configure.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        Ok(ClientBuilder::from_variables(|name| self.get(name))?.build()?)
    }

    /// Returns the merchant or the brand, which is all that signing needs.
    pub(crate) fn identity(&self) -> Result<Identity, Failure> {
        Ok(Identity::from_variables(|name| self.get(name))?)
    }

    /// Returns the APIv3 key, which is all that decrypting needs.
    pub(crate) fn api_v3_key(&self) -> Result<ApiV3Key, Failure> {
        Ok(ApiV3Key::from_variables(|name| self.get(name))?)
    }

    /// Returns WeChat Pay's public key, which is all that verifying needs.
    pub(crate) fn public_key(&self) -> Result<PlatformKey, Failure> {
        Ok(PlatformKey::from_variables(|name| self.get(name))?)
    }
}
