//! The gateway's own secrets in texts that are kept or shown, in the forms that someone may send them in. Private keys of anybody, which
//! are told by their structure, are in `private_key`.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use super::PrivateKey;

const API_V3_KEY: &str = "(the APIv3 key, which is not shown)";
#[cfg(feature = "shangmi")]
const SM4_KEY: &str = "(the SM4 key of the APIv3 key, which is not shown)";
#[cfg(feature = "shangmi")]
const PRIVATE_KEY: &str = "(the merchant's private key, which is not shown)";

/// The forms of the gateway's secrets, with what is shown in the place of each.
pub(super) struct OwnSecrets(Vec<(String, &'static str)>);

impl OwnSecrets {
    #[cfg_attr(not(feature = "shangmi"), expect(unused_variables, reason = "an RSA key is told by its structure"))]
    pub(super) fn of(api_v3_key: &str, merchant: &PrivateKey) -> Self {
        let mut secrets = OwnSecrets(vec![(api_v3_key.to_owned(), API_V3_KEY)]);
        secrets.add(api_v3_key.as_bytes(), API_V3_KEY);
        #[cfg(feature = "shangmi")]
        if let PrivateKey::Sm2(key) = merchant {
            secrets.add(&super::shangmi::sm4_key(api_v3_key.as_bytes()), SM4_KEY);
            // The number alone looks like a hash, and has no structure to be told by.
            secrets.add(&key.number(), PRIVATE_KEY);
        }
        secrets
    }

    /// Adds the forms of some bytes: hex, base64 and what stands for base64 in a URL.
    fn add(&mut self, secret: &[u8], shown: &'static str) {
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let base64 = STANDARD.encode(secret);
        let unpadded = base64.trim_end_matches('=').to_owned();
        let in_url = unpadded.replace('+', "%2B").replace('/', "%2F");
        for form in [hex.to_uppercase(), hex, URL_SAFE_NO_PAD.encode(secret), in_url, unpadded] {
            if !self.0.iter().any(|(known, _)| *known == form) {
                self.0.push((form, shown));
            }
        }
    }

    /// Returns the text without them.
    pub(super) fn hidden_in<'t>(&self, text: Cow<'t, str>) -> Cow<'t, str> {
        self.0.iter().fold(text, |text, (form, shown)| match text.contains(form.as_str()) {
            true => text.replace(form.as_str(), shown).into(),
            false => text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::keys::{Algorithm, Keys};

    #[test]
    fn the_gateways_own_secrets_are_taken_out_in_hex_and_in_base64_and_its_numbers_stay() {
        for algorithm in [
            Algorithm::Rsa,
            #[cfg(feature = "shangmi")]
            Algorithm::Sm2,
        ] {
            let keys = Keys::generate_for(algorithm).unwrap();
            let forms: Vec<&str> = keys.0.own_secrets.0.iter().map(|(form, _)| form.as_str()).collect();
            // The APIv3 key itself, and three to five forms of what is bytes: base64 without `+` and `/` is the same in a URL.
            let least = if algorithm == Algorithm::Rsa { 4 } else { 10 };
            assert!(forms.len() >= least, "{algorithm:?}: {}", forms.len());
            for form in forms {
                let shown = keys.hidden_in(&format!("/v3/x?key={form}&a=b")).into_owned();
                assert!(shown.ends_with("which is not shown)&a=b") && !shown.contains(form), "{shown}");
            }
            let numbers = format!("{} {} {}", keys.mchid(), keys.merchant_serial(), keys.platform_key_id());
            assert_eq!(keys.hidden_in(&numbers), numbers);
        }
    }

    #[cfg(feature = "shangmi")]
    #[test]
    fn the_number_of_an_sm2_key_is_the_one_in_its_pem() {
        let keys = Keys::generate_for(Algorithm::Sm2).unwrap();
        let (_, der) = rsa::pkcs8::der::pem::decode_vec(keys.merchant_private_key_pem().as_bytes()).unwrap();
        let hex: String = der.iter().map(|byte| format!("{byte:02x}")).collect();
        // An OCTET STRING of 32 bytes behind the version of SEC1.
        let number = &hex.split_once("0201010420").unwrap().1[..64];
        assert_eq!(keys.hidden_in(number), PRIVATE_KEY);
    }
}
