//! The parameters that open WeChat's cashier (调起支付), or a page of PayScore.
//!
//! The server signs the parameters and sends them to the page or app, which passes them to WeChat unchanged: each type
//! serializes to the object that WeChat expects. `payment` takes a prepay id and signs with the merchant's key; `payscore` signs
//! with the APIv2 key. H5 and Native payments need no parameters: their calls return a URL.
//!
//! ```no_run
//! use wechatpay_runtime::Merchant;
//! use wechatpay_runtime::cashier::JsapiPayment;
//!
//! # fn pay(merchant: &Merchant) -> Result<(), Box<dyn std::error::Error>> {
//! let payment = JsapiPayment::new(merchant, "wx2421b1c4370ec43b", "wx201410272009395522657a690389285100")?;
//! let for_the_page = serde_json::to_string(&payment)?; // WeixinJSBridge.invoke('getBrandWCPayRequest', …)
//! # Ok(()) }
//! ```

mod payment;
mod payscore;

use std::time::{SystemTime, UNIX_EPOCH};

pub use payment::{AppPayment, JsapiPayment, MiniProgramPayment};
pub use payscore::{PayScoreConfirmation, PayScoreDetail};

use crate::declaration::Location;
use crate::error::Error;
use crate::signing::Nonce;
use crate::validation::{Issue, Violations};

/// The time and the nonce of one signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SigningTime {
    /// Unix seconds.
    pub timestamp: u64,
    /// The nonce: new for each signature.
    pub nonce: Nonce,
}

impl SigningTime {
    /// Takes the system's time and a random nonce.
    ///
    /// # Errors
    ///
    /// Fails only if the operating system gives no random bytes.
    pub fn now() -> Result<Self, Error> {
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Ok(SigningTime { timestamp, nonce: Nonce::random()? })
    }
}

/// Refuses values that are empty or would add a line to what is signed.
fn check(values: &[(&str, &str)]) -> Result<(), Violations> {
    let mut violations = Violations::default();
    for (name, value) in values {
        if value.is_empty() {
            violations.add(*name, Location::Body, Issue::Required);
        } else if value.chars().any(|character| character.is_control()) {
            violations.add(*name, Location::Body, Issue::Malformed("has a control character in it".to_owned()));
        }
    }
    violations.into_result()
}

/// `Serialize` as an object of texts, in the order of `pairs`.
macro_rules! serialize_pairs {
    ($($ty:ident)*) => { $(
        impl serde::Serialize for $ty {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.pairs())
            }
        }
    )* };
}
use serialize_pairs;
