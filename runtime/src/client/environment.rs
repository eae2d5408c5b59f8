//! Makes a client, or single keys, from the `WECHATPAY_*` variables.

use std::env;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::{Client, ClientBuilder};
use crate::declaration::Region;
use crate::error::configuration::both;
use crate::error::{ConfigurationError, redact};
use crate::keys::identity::{self, IdentityKey};
use crate::keys::{
    ApiV3Key, Brand, CertificateSource, Identity, Merchant, PlatformKey, PlatformKeys, brand, merchant, pem, platform,
};

const MCHID: &str = "WECHATPAY_MCHID";
const BRAND_ID: &str = "WECHATPAY_BRAND_ID";
const SERIAL_NO: &str = "WECHATPAY_SERIAL_NO";
const API_V3_KEY: &str = "WECHATPAY_APIV3_KEY";
const PUBLIC_KEY_ID: &str = "WECHATPAY_PUBLIC_KEY_ID";
const BASE_URL: &str = "WECHATPAY_BASE_URL";
const ALLOW_HTTP: &str = "WECHATPAY_ALLOW_HTTP";

/// A key that is given as a text or as the path of a file.
struct KeyVariables {
    text: &'static str,
    path: &'static str,
    file: &'static str,
}

const PRIVATE_KEY: KeyVariables =
    KeyVariables { text: "WECHATPAY_PRIVATE_KEY", path: "WECHATPAY_PRIVATE_KEY_PATH", file: "apiclient_key.pem" };
const PUBLIC_KEY: KeyVariables =
    KeyVariables { text: "WECHATPAY_PUBLIC_KEY", path: "WECHATPAY_PUBLIC_KEY_PATH", file: "pub_key.pem" };

/// Larger than any key. Reading stops there, even if a file has no end.
const LARGEST_FILE: u64 = 1024 * 1024;

impl Client {
    /// Builds a client from the environment: [`ClientBuilder::from_env`], then [`build`](ClientBuilder::build).
    ///
    /// # Errors
    ///
    /// Names each variable that is wrong, what is wrong with it and the fix.
    pub fn from_env() -> Result<Client, ConfigurationError> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// Begins a client with the values of these environment variables.
    ///
    /// | variable | |
    /// |---|---|
    /// | `WECHATPAY_MCHID` | the merchant number, |
    /// | `WECHATPAY_BRAND_ID` | or the id of a brand, which signs in place of a merchant |
    /// | `WECHATPAY_SERIAL_NO` | the serial of the merchant's or the brand's API certificate |
    /// | `WECHATPAY_PRIVATE_KEY_PATH` | the file `apiclient_key.pem`, |
    /// | `WECHATPAY_PRIVATE_KEY` | or what is in it: PEM (its line breaks may be written `\n`) or base64 |
    /// | `WECHATPAY_PUBLIC_KEY_ID` | the id of WeChat Pay's public key, `PUB_KEY_ID_…` |
    /// | `WECHATPAY_PUBLIC_KEY_PATH` | the file `pub_key.pem`, |
    /// | `WECHATPAY_PUBLIC_KEY` | or what is in it, in the same ways |
    /// | `WECHATPAY_APIV3_KEY` | the APIv3 key; optional with a public key, if the program decrypts no notifications |
    /// | `WECHATPAY_BASE_URL` | the server; optional, default `https://api.mch.weixin.qq.com` |
    /// | `WECHATPAY_ALLOW_HTTP` | `true` accepts a `WECHATPAY_BASE_URL` of plain http to another machine: a test gateway in another container |
    ///
    /// A public key alone selects public-key mode, the APIv3 key alone certificate mode; if the server is that of a [`Region`] outside
    /// mainland China, the certificates are those of [`CertificateSource::Global`]. With both, requests ask WeChat Pay to
    /// sign with the public key, and certificates are downloaded if a response is signed with one.
    ///
    /// # Errors
    ///
    /// Names each variable that is wrong, what is wrong with it and the fix. The error shows nothing that may be a key.
    pub fn from_env() -> Result<Self, ConfigurationError> {
        Self::from_variables(|name| {
            let value = env::var_os(name)?;
            Some(value.into_string().unwrap_or_else(|value| value.to_string_lossy().into_owned()))
        })
    }

    /// Does what [`from_env`](ClientBuilder::from_env) does, with values that `variable` looks up. An empty value counts as
    /// absent.
    ///
    /// # Errors
    ///
    /// Fails where [`from_env`](ClientBuilder::from_env) fails.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigurationError> {
        let variables = Variables(&variable);
        let is_set = |name: &str| variables.optional(name).is_some();
        let has_public_key = [PUBLIC_KEY_ID, PUBLIC_KEY.text, PUBLIC_KEY.path].into_iter().any(is_set);
        let has_api_v3_key = is_set(API_V3_KEY);

        // The host says where the merchant is registered.
        let base_url = variables.optional(BASE_URL);
        let is_at = |region: &&Region| base_url.as_ref().is_some_and(|url| url.trim_end_matches('/') == region.base_url());
        let source = match Region::ALL.iter().find(is_at) {
            None | Some(Region::Mainland) => CertificateSource::Mainland,
            Some(_) => CertificateSource::Global,
        };

        let public_key = || {
            variables.platform_key("(or leave the variables of the public key out and set WECHATPAY_APIV3_KEY: certificate mode)")
        };
        let platform_keys = if has_api_v3_key {
            both(variables.api_v3_key(), has_public_key.then(public_key).transpose()).map(|(api_v3_key, public_key)| {
                let keys = PlatformKeys::download_from(source, api_v3_key);
                if let Some(public_key) = public_key {
                    keys.add(public_key);
                }
                keys
            })
        } else {
            public_key().map(PlatformKeys::from)
        };
        let server = variables.server();
        let ((identity, platform_keys), (base_url, allow_http)) = both(both(variables.identity(), platform_keys), server)?;

        let builder = Client::builder(identity, platform_keys).allow_http(allow_http);
        Ok(match base_url {
            Some(base_url) => builder.base_url(base_url),
            None => builder,
        })
    }
}

impl Merchant {
    /// Makes a merchant from the variables that [`ClientBuilder::from_env`] lists, for a program that only signs.
    ///
    /// # Errors
    ///
    /// Names each variable that is wrong, what is wrong with it and the fix.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigurationError> {
        Variables(&variable).merchant()
    }
}

impl Identity {
    /// Makes a brand if `WECHATPAY_BRAND_ID` is set, or else a merchant, from the variables that [`ClientBuilder::from_env`] lists, for
    /// a program that only signs.
    ///
    /// # Errors
    ///
    /// Names each variable that is wrong, what is wrong with it and the fix.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigurationError> {
        Variables(&variable).identity()
    }
}

impl PlatformKey {
    /// Makes WeChat Pay's public key from the variables that [`ClientBuilder::from_env`] lists, for a program that only verifies.
    ///
    /// # Errors
    ///
    /// Names each variable that is wrong, what is wrong with it and the fix.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigurationError> {
        Variables(&variable).platform_key("")
    }
}

impl ApiV3Key {
    /// Makes the APIv3 key from the variable `WECHATPAY_APIV3_KEY`, for a program that only decrypts.
    ///
    /// # Errors
    ///
    /// Names the variable, what is wrong with it and the fix.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigurationError> {
        Variables(&variable).api_v3_key()
    }
}

/// Looks variables up. Values are overwritten when they are dropped.
struct Variables<'v>(&'v dyn Fn(&str) -> Option<String>);

impl Variables<'_> {
    fn optional(&self, name: &str) -> Option<Zeroizing<String>> {
        (self.0)(name).map(Zeroizing::new).filter(|value| !value.is_empty())
    }

    fn required(&self, name: &'static str, what: &str) -> Result<Zeroizing<String>, ConfigurationError> {
        self.optional(name).ok_or_else(|| ConfigurationError::new(name, "is not set", format!("set it to {what}")))
    }

    fn api_v3_key(&self) -> Result<ApiV3Key, ConfigurationError> {
        let key = self.required(API_V3_KEY, "the APIv3 key, 32 characters")?;
        ApiV3Key::new(key.as_bytes()).map_err(|error| error.with_source(API_V3_KEY))
    }

    /// Returns the base URL, if one is given, and whether plain http to another machine is allowed.
    fn server(&self) -> Result<(Option<String>, bool), ConfigurationError> {
        let allow_http = match self.optional(ALLOW_HTTP).as_ref().map(|value| value.as_str()) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(ConfigurationError::new(ALLOW_HTTP, "is neither true nor false", "leave it out")),
        };
        let base_url = self.optional(BASE_URL).map(|base_url| {
            let checked = super::builder::check_base_url(&base_url, allow_http.as_ref().is_ok_and(|allowed| *allowed));
            checked.map_err(|error| error.with_source(BASE_URL)).map(|_| base_url.to_string())
        });
        both(base_url.transpose(), allow_http)
    }

    /// A brand's id in the place of the merchant number selects a brand.
    fn identity(&self) -> Result<Identity, ConfigurationError> {
        let Some(brand_id) = self.optional(BRAND_ID) else { return Ok(self.merchant()?.into()) };
        if self.optional(MCHID).is_some() {
            let fix = "leave one of them out: a merchant and a brand sign with keys of their own";
            return Err(ConfigurationError::new(BRAND_ID, format!("is set, and so is {MCHID}"), fix));
        }
        let brand_id =
            brand::check_brand_id(&brand_id).map_err(|error| error.with_source(BRAND_ID)).map(|()| brand_id.to_string());
        let (brand_id, (serial, key)) = both(brand_id, self.certified("brand"))?;
        Ok(Brand::from_parts(brand_id, serial, key)?.into())
    }

    fn merchant(&self) -> Result<Merchant, ConfigurationError> {
        let mchid = self.required(MCHID, "the merchant number").and_then(|mchid| {
            merchant::check_mchid(&mchid).map_err(|error| error.with_source(MCHID))?;
            Ok(mchid.to_string())
        });
        let (mchid, (serial, key)) = both(mchid, self.certified("merchant"))?;
        Ok(Merchant::from_parts(mchid, serial, key))
    }

    /// Returns the serial and the private key of this owner, a merchant or a brand.
    fn certified(&self, owner: &str) -> Result<(String, IdentityKey), ConfigurationError> {
        let serial = self.required(SERIAL_NO, &format!("the serial of the {owner}'s API certificate")).and_then(|serial| {
            if self.optional(API_V3_KEY).is_some_and(|key| key == serial) {
                let fix = format!("set it to the serial of the {owner}'s API certificate");
                return Err(ConfigurationError::new(SERIAL_NO, "holds the APIv3 key", fix));
            }
            identity::check_serial(owner, &serial).map_err(|error| error.with_source(SERIAL_NO))?;
            Ok(serial.to_string())
        });
        let key = self.key(&PRIVATE_KEY, "");
        let key = key.and_then(|(key, source)| IdentityKey::from_text(owner, &key).map_err(|error| error.with_source(&source)));
        both(serial, key)
    }

    /// `or` names the alternative in the error for a missing key.
    fn platform_key(&self, or: &str) -> Result<PlatformKey, ConfigurationError> {
        let what = format!("the id of WeChat Pay's public key, PUB_KEY_ID_… {or}");
        let id = self.required(PUBLIC_KEY_ID, what.trim_end()).and_then(|id| {
            platform::check_id(&id).map_err(|error| error.with_source(PUBLIC_KEY_ID))?;
            Ok(id)
        });
        let key = self
            .key(&PUBLIC_KEY, or)
            .and_then(|(key, source)| platform::public_key(&key).map_err(|error| error.with_source(&source)));
        let (id, key) = both(id, key)?;
        Ok(PlatformKey::from_parts(id.to_string(), key))
    }

    /// Returns the content of the text or the file, and the name that errors give it.
    fn key(&self, variables: &KeyVariables, or: &str) -> Result<(Zeroizing<Vec<u8>>, String), ConfigurationError> {
        let KeyVariables { text, path, file } = *variables;
        match (self.optional(text), self.optional(path)) {
            (Some(_), Some(_)) => {
                Err(ConfigurationError::new(text, format!("is set, and so is {path}"), "leave one of them out"))
            }
            (Some(given), None) => {
                // Look for a file only if the text is not a key.
                if pem::noun_of_text(&given).is_none() && Path::new(given.as_str()).is_file() {
                    let problem = "is the path of a file, and not a key";
                    return Err(ConfigurationError::new(text, problem, format!("set {path} to it in its place")));
                }
                Ok((Zeroizing::new(given.as_bytes().to_vec()), text.to_owned()))
            }
            (None, Some(given)) => {
                if let Some(noun) = pem::noun_of_text(&given) {
                    let problem = format!("holds {noun} itself, and not the path of a file");
                    return Err(ConfigurationError::new(path, problem, format!("set {text} to it in its place")));
                }
                let shown = redact(&given);
                let content = read(&given).map_err(|error| {
                    let fix = format!("give the path of a file that this process may read, or set {text} to what is in it");
                    ConfigurationError::new(&format!("the file {shown} ({path})"), format!("cannot be read: {error}"), fix)
                })?;
                Ok((content, format!("{path}={shown}")))
            }
            (None, None) => {
                let fix = format!("set it to the path of {file}, or {text} to what is in it {or}");
                Err(ConfigurationError::new(path, "is not set", fix.trim_end().to_owned()))
            }
        }
    }
}

/// Reads a whole file into a buffer of its size: a growing buffer would leave copies of the key behind.
fn read(path: &str) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let too_large = || io::Error::new(io::ErrorKind::InvalidData, "it is larger than any key");
    let room = usize::try_from(length.min(LARGEST_FILE)).map_err(|_| too_large())?;
    let mut content = Zeroizing::new(Vec::with_capacity(room + 1));
    let read = file.take(LARGEST_FILE + 1).read_to_end(&mut content)?;
    if read as u64 > LARGEST_FILE { Err(too_large()) } else { Ok(content) }
}
