//! The parameters that open the cashier in JSAPI, in a mini program and in an app. The merchant's key signs four lines.

use super::{SigningTime, check, serialize_pairs};
use crate::declaration::Location;
use crate::error::{ConfigurationError, Error};
use crate::keys::Merchant;
use crate::signing::Scheme;
use crate::validation::{Issue, Violations};

/// The parameters that a page inside WeChat passes to `getBrandWCPayRequest` (JSAPI调起支付).
///
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4012791857>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsapiPayment {
    app_id: String,
    signed: Signed,
}

/// The parameters that a mini program passes to `wx.requestPayment` (小程序调起支付): those of [`JsapiPayment`] without `appId`.
///
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4012791898>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MiniProgramPayment {
    signed: Signed,
}

/// The parameters that an app passes to the WeChat SDK as `PayReq` (APP调起支付).
///
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4013070351>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppPayment {
    app_id: String,
    partner_id: String,
    signed: Signed,
}

/// What the three types share. `prepay` is the fourth line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Signed {
    timestamp: String,
    nonce: String,
    prepay: String,
    signature: String,
}

impl Signed {
    fn new(merchant: &Merchant, app_id: &str, prefix: &str, prepay_id: &str, moment: SigningTime) -> Result<Self, Error> {
        check(&[("appid", app_id), ("prepay_id", prepay_id)])?;
        if prepay_id.starts_with("prepay_id=") {
            let mut violations = Violations::default();
            let issue = "must be the bare id that the call returned, without `prepay_id=` before it";
            violations.add("prepay_id", Location::Body, Issue::Malformed(issue.to_owned()));
            return Err(violations.into());
        }
        if merchant.scheme() != Scheme::Rsa {
            let problem = format!("are signed with RSA alone, and the merchant signs by the scheme `{}`", merchant.scheme());
            let fix = "give a merchant with an RSA key";
            return Err(ConfigurationError::new("the parameters of the cashier", problem, fix).into());
        }
        let (timestamp, nonce) = (moment.timestamp.to_string(), moment.nonce.as_str().to_owned());
        let prepay = format!("{prefix}{prepay_id}");
        let signature = merchant.sign(format!("{app_id}\n{timestamp}\n{nonce}\n{prepay}\n").as_bytes())?;
        Ok(Signed { timestamp, nonce, prepay, signature })
    }

    /// The names that both JavaScript interfaces use.
    fn pairs(&self) -> [(&'static str, &str); 5] {
        [
            ("timeStamp", &self.timestamp),
            ("nonceStr", &self.nonce),
            ("package", &self.prepay),
            ("signType", "RSA"),
            ("paySign", &self.signature),
        ]
    }
}

impl JsapiPayment {
    /// Signs the parameters for a prepay id, with the current time.
    ///
    /// # Errors
    ///
    /// Fails if `app_id` or `prepay_id` is empty or not what the call returned, or if the system gives no random bytes.
    pub fn new(merchant: &Merchant, app_id: &str, prepay_id: &str) -> Result<Self, Error> {
        Self::at(merchant, app_id, prepay_id, SigningTime::now()?)
    }

    /// Does what [`new`](Self::new) does, with a time and a nonce of your own.
    ///
    /// # Errors
    ///
    /// Fails where [`new`](Self::new) fails.
    pub fn at(merchant: &Merchant, app_id: &str, prepay_id: &str, moment: SigningTime) -> Result<Self, Error> {
        let signed = Signed::new(merchant, app_id, "prepay_id=", prepay_id, moment)?;
        Ok(JsapiPayment { app_id: app_id.to_owned(), signed })
    }

    /// Returns names and values in the order in which they are passed on: `appId`, `timeStamp`, `nonceStr`, `package`, `signType`, `paySign`.
    pub fn pairs(&self) -> [(&'static str, &str); 6] {
        let [timestamp, nonce, package, sign_type, signature] = self.signed.pairs();
        [("appId", &self.app_id), timestamp, nonce, package, sign_type, signature]
    }
}

impl MiniProgramPayment {
    /// Signs the parameters for a prepay id, with the current time.
    ///
    /// # Errors
    ///
    /// Fails if `app_id` or `prepay_id` is empty or not what the call returned, or if the system gives no random bytes.
    pub fn new(merchant: &Merchant, app_id: &str, prepay_id: &str) -> Result<Self, Error> {
        Self::at(merchant, app_id, prepay_id, SigningTime::now()?)
    }

    /// Does what [`new`](Self::new) does, with a time and a nonce of your own.
    ///
    /// # Errors
    ///
    /// Fails where [`new`](Self::new) fails.
    pub fn at(merchant: &Merchant, app_id: &str, prepay_id: &str, moment: SigningTime) -> Result<Self, Error> {
        Ok(MiniProgramPayment { signed: Signed::new(merchant, app_id, "prepay_id=", prepay_id, moment)? })
    }

    /// Returns names and values in the order in which they are passed on: `timeStamp`, `nonceStr`, `package`, `signType`, `paySign`.
    pub fn pairs(&self) -> [(&'static str, &str); 5] {
        self.signed.pairs()
    }
}

impl AppPayment {
    /// Signs the parameters for a prepay id, with the current time.
    ///
    /// # Errors
    ///
    /// Fails if `app_id` or `prepay_id` is empty or not what the call returned, or if the system gives no random bytes.
    pub fn new(merchant: &Merchant, app_id: &str, prepay_id: &str) -> Result<Self, Error> {
        Self::at(merchant, app_id, prepay_id, SigningTime::now()?)
    }

    /// Does what [`new`](Self::new) does, with a time and a nonce of your own.
    ///
    /// # Errors
    ///
    /// Fails where [`new`](Self::new) fails.
    pub fn at(merchant: &Merchant, app_id: &str, prepay_id: &str, moment: SigningTime) -> Result<Self, Error> {
        let signed = Signed::new(merchant, app_id, "", prepay_id, moment)?;
        Ok(AppPayment { app_id: app_id.to_owned(), partner_id: merchant.mchid().to_owned(), signed })
    }

    /// Returns names and values in the order in which they are passed on: `appid`, `partnerid`, `prepayid`, `package`, `noncestr`, `timestamp`, `sign`.
    pub fn pairs(&self) -> [(&'static str, &str); 7] {
        [
            ("appid", &self.app_id),
            ("partnerid", &self.partner_id),
            ("prepayid", &self.signed.prepay),
            ("package", "Sign=WXPay"),
            ("noncestr", &self.signed.nonce),
            ("timestamp", &self.signed.timestamp),
            ("sign", &self.signed.signature),
        ]
    }
}

serialize_pairs!(JsapiPayment MiniProgramPayment AppPayment);
