//! `wechatpay certificates`: downloads, verifies and decrypts the platform certificates.

use std::fs;
use std::io::Write as _;

use serde_json::{Value, json};
use wechatpay_endpoints::runtime::signing::Scheme;
use wechatpay_endpoints::{Error, Method, PlatformKey};

use crate::arguments::Certificates;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::{language, output};

/// Downloads the certificates and prints or writes them.
pub(crate) async fn run(arguments: &Certificates, variables: &Variables, json: bool) -> Result<(), Failure> {
    let key = variables.api_v3_key()?;
    let client = variables.client()?;
    if client.identity().brand().is_some() {
        let problem = "a brand downloads no platform certificates: they are listed for merchants alone";
        let fix = "give WeChat Pay's public key and its id, with --public-key and --public-key-id";
        return Err(Failure::Configuration(format!("{problem}; {fix}")));
    }
    let mut request = client.request(Method::Get, "v3/certificates");
    if client.identity().scheme() == Scheme::Sm2 {
        // Without it the list is that of the certificates for RSA.
        request = request.query("algorithm_type", "SM2");
    }
    let response = request.send().await;
    if let (Err(Error::Api(error)), false) = (&response, json)
        && error.status == 404
    {
        let hint = "this merchant has no platform certificates to download: it uses WeChat Pay's public key";
        let _ = writeln!(std::io::stderr(), "{}", language::message(hint));
    }
    let response = response?.json()?;
    let mut certificates = Vec::new();
    for entry in response.get("data").and_then(Value::as_array).into_iter().flatten() {
        let text = |pointer: &str| entry.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let sealed = |name: &str| text(&format!("/encrypt_certificate/{name}"));
        let serial = text("/serial_no");
        let pem = key.decrypt_with(&sealed("algorithm"), &sealed("nonce"), &sealed("associated_data"), &sealed("ciphertext"));
        let pem = pem.map_err(|error| Failure::Verification(format!("the certificate {serial}: {error}")))?;
        // Decryption proves that the sender has the APIv3 key. The certificate must also have the serial that the response gives.
        let named = PlatformKey::from_certificate(&pem).map(|key| key.serial().to_owned());
        let named = named.map_err(|error| Failure::Verification(format!("the certificate {serial}: {error}")))?;
        if named != serial {
            return Err(Failure::Verification(format!("the certificate listed as {serial} has the serial {named}")));
        }
        let pem = String::from_utf8_lossy(&pem).into_owned();
        certificates.push(
            json!({ "serial_no": serial, "effective_time": text("/effective_time"), "expire_time": text("/expire_time"), "pem": pem }),
        );
    }
    if let Some(directory) = &arguments.out {
        let error = |error| Failure::Configuration(format!("the directory {} cannot be written: {error}", directory.display()));
        fs::create_dir_all(directory).map_err(error)?;
        for certificate in &certificates {
            let text = |name: &str| certificate[name].as_str().unwrap_or_default();
            // A serial is hexadecimal; no other character may get into the name of a file.
            let serial: String = text("serial_no").chars().filter(char::is_ascii_alphanumeric).collect();
            fs::write(directory.join(format!("wechatpay_{serial}.pem")), text("pem")).map_err(error)?;
        }
    }
    if json {
        return output::json(&certificates.into());
    }
    let line = |certificate: &Value| {
        let text = |name: &str| certificate[name].as_str().unwrap_or_default().to_owned();
        format!("{}  valid from {} to {}\n", text("serial_no"), text("effective_time"), text("expire_time"))
    };
    output::message(&certificates.iter().map(line).collect::<String>())
}
