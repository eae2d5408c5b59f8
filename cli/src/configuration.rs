//! Where keys and numbers come from: flags, then `--env-file`, then the environment. Secrets have no flag: a command line is
//! there for every process of the machine to read.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use clap::Args;
use wechatpay_endpoints::{ApiV3Key, Client, ClientBuilder, Merchant};

use crate::failure::Failure;

/// The flags that configure.
#[derive(Debug, Args)]
#[command(next_help_heading = "Configuration, otherwise from the WECHATPAY_* variables")]
pub(crate) struct Configuration {
    /// Read WECHATPAY_* variables from KEY=VALUE lines; they go before the environment's
    #[arg(long, value_name = "FILE", global = true)]
    env_file: Option<PathBuf>,
    /// The merchant number: WECHATPAY_MCHID
    #[arg(long, value_name = "NUMBER", global = true)]
    mchid: Option<String>,
    /// The serial of the merchant's certificate: WECHATPAY_SERIAL_NO
    #[arg(long, value_name = "SERIAL", global = true)]
    serial_no: Option<String>,
    /// The file apiclient_key.pem: WECHATPAY_PRIVATE_KEY_PATH
    #[arg(long, value_name = "FILE", global = true)]
    private_key: Option<String>,
    /// The id of WeChat Pay's public key: WECHATPAY_PUBLIC_KEY_ID
    #[arg(long, value_name = "ID", global = true)]
    public_key_id: Option<String>,
    /// The file pub_key.pem: WECHATPAY_PUBLIC_KEY_PATH
    #[arg(long, value_name = "FILE", global = true)]
    public_key: Option<String>,
    /// The server: WECHATPAY_BASE_URL
    #[arg(long, value_name = "URL", global = true)]
    base_url: Option<String>,
}

/// The variables that are in force.
pub(crate) struct Variables(HashMap<String, String>);

impl Configuration {
    /// The gateway has a merchant of its own: a flag that would be ignored is refused.
    pub(crate) fn refuse_for_sandbox(&self) -> Result<(), Failure> {
        let given = [
            ("--env-file", self.env_file.is_some()),
            ("--mchid", self.mchid.is_some()),
            ("--serial-no", self.serial_no.is_some()),
            ("--private-key", self.private_key.is_some()),
            ("--public-key-id", self.public_key_id.is_some()),
            ("--public-key", self.public_key.is_some()),
            ("--base-url", self.base_url.is_some()),
        ];
        match given.into_iter().find(|(_, given)| *given) {
            None => Ok(()),
            Some((flag, _)) => Err(Failure::Usage(format!(
                "{flag} says nothing to the gateway, which has a merchant, keys and an address of its own: leave it out (--out DIR \
                 writes them, --state FILE keeps them, --listen and --public-url say the address)"
            ))),
        }
    }

    /// Reads the file, if one was named.
    pub(crate) fn read(self) -> Result<Variables, Failure> {
        let mut variables = match &self.env_file {
            None => HashMap::new(),
            Some(path) => {
                let error = |problem: String| Failure::Configuration(format!("the file {} {problem}", path.display()));
                let text = fs::read_to_string(path).map_err(|problem| error(format!("cannot be read: {problem}")))?;
                parse(&text).map_err(error)?
            }
        };
        for (name, value) in [
            ("WECHATPAY_MCHID", self.mchid),
            ("WECHATPAY_SERIAL_NO", self.serial_no),
            ("WECHATPAY_PRIVATE_KEY_PATH", self.private_key),
            ("WECHATPAY_PUBLIC_KEY_ID", self.public_key_id),
            ("WECHATPAY_PUBLIC_KEY_PATH", self.public_key),
            ("WECHATPAY_BASE_URL", self.base_url),
        ] {
            if let Some(value) = value {
                variables.insert(name.to_owned(), value);
            }
        }
        Ok(Variables(variables))
    }
}

impl Variables {
    fn get(&self, name: &str) -> Option<String> {
        self.0.get(name).cloned().or_else(|| std::env::var(name).ok()).filter(|value| !value.is_empty())
    }

    fn required(&self, name: &str, what: &str) -> Result<String, Failure> {
        self.get(name).ok_or_else(|| Failure::Configuration(format!("{name} is not set: set it to {what}")))
    }

    fn file(&self, name: &str, what: &str) -> Result<Vec<u8>, Failure> {
        let path = self.required(name, what)?;
        fs::read(&path).map_err(|error| Failure::Configuration(format!("the file {path} ({name}) cannot be read: {error}")))
    }

    /// The client that all of them make.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        Ok(ClientBuilder::from_variables(|name| self.get(name))?.build()?)
    }

    /// The merchant: signing needs nothing else.
    pub(crate) fn merchant(&self) -> Result<Merchant, Failure> {
        let mchid = self.required("WECHATPAY_MCHID", "the merchant number")?;
        let serial = self.required("WECHATPAY_SERIAL_NO", "the serial of the merchant's API certificate")?;
        let key = self.file("WECHATPAY_PRIVATE_KEY_PATH", "the path of apiclient_key.pem")?;
        Ok(Merchant::from_pem(mchid, serial, &key)?)
    }

    /// The APIv3 key: decrypting needs nothing else.
    pub(crate) fn api_v3_key(&self) -> Result<ApiV3Key, Failure> {
        Ok(ApiV3Key::new(self.required("WECHATPAY_APIV3_KEY", "the APIv3 key")?)?)
    }

    /// WeChat Pay's public key: id and PEM.
    pub(crate) fn public_key(&self) -> Result<(String, Vec<u8>), Failure> {
        let id = self.required("WECHATPAY_PUBLIC_KEY_ID", "the id of WeChat Pay's public key, PUB_KEY_ID_…")?;
        Ok((id, self.file("WECHATPAY_PUBLIC_KEY_PATH", "the path of pub_key.pem")?))
    }
}

/// `KEY=VALUE` lines: empty ones and those that begin with `#` do not count, `export ` and a pair of quotes are taken off.
fn parse(text: &str) -> Result<HashMap<String, String>, String> {
    let mut variables = HashMap::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let line = line.strip_prefix("export ").unwrap_or(line);
        // The line itself may hold a secret and is not shown.
        let (name, value) = line.split_once('=').ok_or_else(|| format!("has no KEY=VALUE in line {}", index + 1))?;
        let value = value.trim();
        let unquoted = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
        let value = unquoted('"').or_else(|| unquoted('\'')).unwrap_or(value);
        variables.insert(name.trim().to_owned(), value.to_owned());
    }
    Ok(variables)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_may_be_comments_exports_and_quoted() {
        let variables = parse("# a\n\nA=1\nexport B = \"2 = 2\"\r\nC='3'\nD=\nE='").unwrap();
        let value = |name: &str| variables[name].as_str();
        assert_eq!([value("A"), value("B"), value("C"), value("D"), value("E")], ["1", "2 = 2", "3", "", "'"]);
    }

    #[test]
    fn a_line_that_is_none_is_named_by_its_number_and_not_shown() {
        assert_eq!(parse("A=1\nsecret").unwrap_err(), "has no KEY=VALUE in line 2");
    }
}
