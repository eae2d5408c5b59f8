//! From a prepay id to the cashier: JSAPI, mini program, App. Four lines are signed with the merchant's key.

use super::{SigningTime, check, serialize_pairs};
use crate::declaration::Location;
use crate::error::Error;
use crate::keys::Merchant;
use crate::validation::{Issue, Violations};

/// What a page inside WeChat hands to `getBrandWCPayRequest` (JSAPI调起支付).
///
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4012791857>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsapiPayment {
    app_id: String,
    signed: Signed,
}

/// What a mini program hands to `wx.requestPayment` (小程序调起支付): the same without `appId`.
///
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4012791898>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MiniProgramPayment {
    signed: Signed,
}

/// What an app hands to the WeChat SDK as `PayReq` (APP调起支付).
///
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4013070351>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppPayment {
    app_id: String,
    partner_id: String,
    signed: Signed,
}

/// What the three have in common. `prepay` is the fourth line.
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
            let issue = "is the bare id, as the call answered it, without `prepay_id=` before it";
            violations.add("prepay_id", Location::Body, Issue::Malformed(issue.to_owned()));
            return Err(violations.into());
        }
        let (timestamp, nonce) = (moment.timestamp.to_string(), moment.nonce.as_str().to_owned());
        let prepay = format!("{prefix}{prepay_id}");
        let signature = merchant.sign(format!("{app_id}\n{timestamp}\n{nonce}\n{prepay}\n").as_bytes())?;
        Ok(Signed { timestamp, nonce, prepay, signature })
    }

    /// As both JavaScript interfaces name them.
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
    /// The parameters for a prepay id, signed now.
    ///
    /// # Errors
    ///
    /// If `app_id` or `prepay_id` is empty or not as the call answered it, or the system has no randomness to give.
    pub fn new(merchant: &Merchant, app_id: &str, prepay_id: &str) -> Result<Self, Error> {
        Self::at(merchant, app_id, prepay_id, SigningTime::now()?)
    }

    /// As [`new`](Self::new), of a moment of your own.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn at(merchant: &Merchant, app_id: &str, prepay_id: &str, moment: SigningTime) -> Result<Self, Error> {
        let signed = Signed::new(merchant, app_id, "prepay_id=", prepay_id, moment)?;
        Ok(JsapiPayment { app_id: app_id.to_owned(), signed })
    }

    /// Names and values, as they are handed over: `appId`, `timeStamp`, `nonceStr`, `package`, `signType`, `paySign`.
    pub fn pairs(&self) -> [(&'static str, &str); 6] {
        let [timestamp, nonce, package, sign_type, signature] = self.signed.pairs();
        [("appId", &self.app_id), timestamp, nonce, package, sign_type, signature]
    }
}

impl MiniProgramPayment {
    /// The parameters for a prepay id, signed now.
    ///
    /// # Errors
    ///
    /// If `app_id` or `prepay_id` is empty or not as the call answered it, or the system has no randomness to give.
    pub fn new(merchant: &Merchant, app_id: &str, prepay_id: &str) -> Result<Self, Error> {
        Self::at(merchant, app_id, prepay_id, SigningTime::now()?)
    }

    /// As [`new`](Self::new), of a moment of your own.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn at(merchant: &Merchant, app_id: &str, prepay_id: &str, moment: SigningTime) -> Result<Self, Error> {
        Ok(MiniProgramPayment { signed: Signed::new(merchant, app_id, "prepay_id=", prepay_id, moment)? })
    }

    /// Names and values, as they are handed over: `timeStamp`, `nonceStr`, `package`, `signType`, `paySign`.
    pub fn pairs(&self) -> [(&'static str, &str); 5] {
        self.signed.pairs()
    }
}

impl AppPayment {
    /// The parameters for a prepay id, signed now.
    ///
    /// # Errors
    ///
    /// If `app_id` or `prepay_id` is empty or not as the call answered it, or the system has no randomness to give.
    pub fn new(merchant: &Merchant, app_id: &str, prepay_id: &str) -> Result<Self, Error> {
        Self::at(merchant, app_id, prepay_id, SigningTime::now()?)
    }

    /// As [`new`](Self::new), of a moment of your own.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn at(merchant: &Merchant, app_id: &str, prepay_id: &str, moment: SigningTime) -> Result<Self, Error> {
        let signed = Signed::new(merchant, app_id, "", prepay_id, moment)?;
        Ok(AppPayment { app_id: app_id.to_owned(), partner_id: merchant.mchid().to_owned(), signed })
    }

    /// Names and values, as they are handed over: `appid`, `partnerid`, `prepayid`, `package`, `noncestr`, `timestamp`, `sign`.
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
