//! The parameters that open PayScore's pages: the confirmation of an order and its detail. HMAC-SHA256 with the APIv2 key signs them.

use percent_encoding::utf8_percent_encode;

use super::{SigningTime, check, serialize_pairs};
use crate::error::Error;
use crate::keys::ApiV2Key;
use crate::request::ENCODED;

const SIGN_TYPE: &str = "HMAC-SHA256";

/// The parameters that open the page where the user confirms an order (`wxpayScoreUse`, 确认订单).
///
/// It serializes to the `extraData` of a mini program; [`query_string`](Self::query_string) is for pages inside WeChat and
/// for apps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayScoreConfirmation {
    mch_id: String,
    package: String,
    signed: Signed,
}

/// The parameters that open the page that shows an order (`wxpayScoreDetail`, 订单详情). Use them as [`PayScoreConfirmation`].
///
/// Source: <https://pay.weixin.qq.com/doc/global/v3/zh/4014096500>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayScoreDetail {
    mch_id: String,
    service_id: String,
    out_order_no: String,
    signed: Signed,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Signed {
    timestamp: String,
    nonce: String,
    signature: String,
}

impl Signed {
    fn new(key: &ApiV2Key, parameters: &[(&str, &str)], moment: SigningTime) -> Result<Self, Error> {
        check(parameters)?;
        let (timestamp, nonce) = (moment.timestamp.to_string(), moment.nonce.as_str().to_owned());
        let mut pairs = parameters.to_vec();
        pairs.extend([("timestamp", timestamp.as_str()), ("nonce_str", nonce.as_str()), ("sign_type", SIGN_TYPE)]);
        pairs.sort_unstable();
        let signature = key.sign(&pairs);
        Ok(Signed { timestamp, nonce, signature })
    }

    fn pairs(&self) -> [(&'static str, &str); 4] {
        [("timestamp", &self.timestamp), ("nonce_str", &self.nonce), ("sign_type", SIGN_TYPE), ("sign", &self.signature)]
    }
}

/// `name=value&…`, values percent-encoded.
fn query_string(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, ENCODED))).collect();
    pairs.join("&")
}

impl PayScoreConfirmation {
    /// Signs the parameters for a `package` that the create call returned, with the current time. `mch_id` is the merchant number.
    ///
    /// # Errors
    ///
    /// Fails if one of them is empty, or if the system gives no random bytes.
    pub fn new(key: &ApiV2Key, mch_id: &str, package: &str) -> Result<Self, Error> {
        Self::at(key, mch_id, package, SigningTime::now()?)
    }

    /// Does what [`new`](Self::new) does, with a time and a nonce of your own.
    ///
    /// # Errors
    ///
    /// Fails where [`new`](Self::new) fails.
    pub fn at(key: &ApiV2Key, mch_id: &str, package: &str, moment: SigningTime) -> Result<Self, Error> {
        let signed = Signed::new(key, &[("mch_id", mch_id), ("package", package)], moment)?;
        Ok(PayScoreConfirmation { mch_id: mch_id.to_owned(), package: package.to_owned(), signed })
    }

    /// Returns names and values: `mch_id`, `package`, `timestamp`, `nonce_str`, `sign_type`, `sign`.
    pub fn pairs(&self) -> [(&'static str, &str); 6] {
        let [timestamp, nonce, sign_type, sign] = self.signed.pairs();
        [("mch_id", &self.mch_id), ("package", &self.package), timestamp, nonce, sign_type, sign]
    }

    /// Returns the same as `name=value&…`, percent-encoded: the `queryString` of a page, the `query` of an app.
    pub fn query_string(&self) -> String {
        query_string(&self.pairs())
    }
}

impl PayScoreDetail {
    /// Signs the parameters for an order of the merchant `mch_id`, with the current time.
    ///
    /// # Errors
    ///
    /// Fails if one of them is empty, or if the system gives no random bytes.
    pub fn new(key: &ApiV2Key, mch_id: &str, service_id: &str, out_order_no: &str) -> Result<Self, Error> {
        Self::at(key, mch_id, service_id, out_order_no, SigningTime::now()?)
    }

    /// Does what [`new`](Self::new) does, with a time and a nonce of your own.
    ///
    /// # Errors
    ///
    /// Fails where [`new`](Self::new) fails.
    pub fn at(key: &ApiV2Key, mch_id: &str, service_id: &str, out_order_no: &str, moment: SigningTime) -> Result<Self, Error> {
        let parameters = [("mch_id", mch_id), ("service_id", service_id), ("out_order_no", out_order_no)];
        let signed = Signed::new(key, &parameters, moment)?;
        Ok(PayScoreDetail {
            mch_id: mch_id.to_owned(),
            service_id: service_id.to_owned(),
            out_order_no: out_order_no.to_owned(),
            signed,
        })
    }

    /// Returns names and values: `mch_id`, `service_id`, `out_order_no`, `timestamp`, `nonce_str`, `sign_type`, `sign`.
    pub fn pairs(&self) -> [(&'static str, &str); 7] {
        let [timestamp, nonce, sign_type, sign] = self.signed.pairs();
        let order = ("out_order_no", self.out_order_no.as_str());
        [("mch_id", &self.mch_id), ("service_id", &self.service_id), order, timestamp, nonce, sign_type, sign]
    }

    /// Returns the same as `name=value&…`, percent-encoded: the `queryString` of a page, the `query` of an app.
    pub fn query_string(&self) -> String {
        query_string(&self.pairs())
    }
}

serialize_pairs!(PayScoreConfirmation PayScoreDetail);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing::Nonce;

    const KEY: &str = "0123456789abcdef0123456789abcdef";

    fn moment() -> SigningTime {
        SigningTime { timestamp: 1_530_097_563, nonce: Nonce::new("zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2").unwrap() }
    }

    #[test]
    fn the_pairs_are_signed_in_the_order_of_their_names() {
        let key = ApiV2Key::new(KEY).unwrap();
        let detail = PayScoreDetail::at(&key, "1230000109", "500001", "1234", moment()).unwrap();
        // printf 'mch_id=…&nonce_str=…&out_order_no=…&service_id=…&sign_type=…&timestamp=…&key=…' | openssl dgst -sha256 -hmac KEY
        let sign = detail.pairs()[6].1.to_owned();
        assert_eq!(sign, "33704335FECDFA8B6FA11D1BBE92DCBA7B2B4E34AB624102432FBA215462AF5D");
        assert_eq!(
            detail.query_string(),
            format!(
                "mch_id=1230000109&service_id=500001&out_order_no=1234&timestamp=1530097563\
                 &nonce_str=zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&sign_type=HMAC-SHA256&sign={sign}"
            )
        );
        let confirmation = PayScoreConfirmation::at(&key, "1230000109", "a+/=", moment()).unwrap();
        assert!(confirmation.query_string().contains("&package=a%2B%2F%3D&"));
        assert_eq!(confirmation.pairs()[5].1, "0992B589662E9DC9BB6FC48F417DCD8C4F7EEDD6DE5B2DC55EE1CDEC968C26B2");
    }

    #[test]
    fn an_empty_value_is_refused() {
        let key = ApiV2Key::new(KEY).unwrap();
        let error = PayScoreConfirmation::at(&key, "1230000109", "", moment()).unwrap_err();
        assert!(error.to_string().contains("`package`"), "{error}");
    }
}
