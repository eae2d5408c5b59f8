//! Declarations under the strictest lints: that this library compiles without a warning is the test.
#![deny(warnings, missing_docs, unused, clippy::all, clippy::pedantic)]
#![deny(rust_2018_idioms, unreachable_pub, unused_qualifications, missing_debug_implementations, single_use_lifetimes)]
#![forbid(unsafe_code)]

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Every option and every kind of type.
#[wechatpay_endpoint(POST, "v3/orders/<id>", response = Response, document = "https://pay.weixin.qq.com/doc", idempotent, check = rule)]
#[derive(Debug, Clone, PartialEq)]
pub struct Everything {
    /// In the path.
    #[wechatpay(len = 1..=32, pattern = "[0-9a-z]+")]
    pub id: String,
    /// In the query.
    #[wechatpay(query)]
    pub force: Option<bool>,
    /// In a header.
    #[wechatpay(header = "Idempotency-Key")]
    pub key: Option<String>,
    /// Encrypted.
    #[wechatpay(sensitive, len = ..=64)]
    pub name: String,
    /// A list.
    #[wechatpay(items = 1..=10, range = 0..)]
    pub amounts: Vec<i64>,
    /// Left out when it is zero.
    #[serde(default, skip_serializing_if = "is_zero", alias = "sum")]
    pub total: i64,
    /// Not on the wire.
    #[serde(skip)]
    pub cached: u8,
    /// In its parts.
    #[serde(flatten)]
    pub response: Option<Response>,
}

fn rule(everything: &Everything, check: &mut Check<'_>) {
    if everything.amounts.iter().sum::<i64>() != everything.total {
        check.refuse("total", "is not the sum of `amounts`");
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(number: &i64) -> bool {
    *number == 0
}

/// An object.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq)]
#[serde(default, rename_all = "camelCase")]
pub struct Response {
    /// A list of objects.
    pub parts: Vec<Response>,
    /// An enumeration.
    pub trade_state: Option<State>,
}

/// An enumeration.
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum State {
    /// Paid.
    #[serde(alias = "SETTLED")]
    Paid,
    /// Not known yet.
    Other(String),
}

/// An enumeration of numbers.
#[wechatpay_enumeration]
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// The first.
    #[wechatpay(value = 1)]
    First,
    /// Not known yet.
    Other(i64),
}

/// Borrows, and has a parameter.
#[wechatpay_endpoint(GET, "v3/pages/<page>")]
#[derive(Debug)]
pub struct Borrowed<'a, T> {
    /// In the path.
    pub page: &'a str,
    /// In the query.
    pub item: Option<T>,
    /// A list in the query.
    pub items: &'a [T],
}

/// Nothing to say.
#[wechatpay_endpoint(GET, "v3/certificates")]
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

// A deprecated field or struct is no warning in the code that is derived from it.
mod outdated {
    use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

    /// Of old.
    #[deprecated]
    #[wechatpay_endpoint(POST, "v3/old/<id>")]
    #[derive(Debug)]
    pub struct Old {
        /// In the path.
        #[deprecated]
        pub id: String,
        /// In the body.
        #[deprecated]
        #[serde(default)]
        pub name: Option<String>,
    }

    /// Of old.
    #[deprecated]
    #[wechatpay_object]
    #[derive(Debug)]
    pub struct OldObject {
        /// A field.
        #[deprecated]
        pub id: String,
    }

    /// Of old.
    #[deprecated]
    #[wechatpay_enumeration]
    #[derive(Debug)]
    pub enum OldState {
        /// Of old.
        #[deprecated]
        Paid,
        /// Of old.
        #[deprecated]
        Other(String),
    }
}

/// A field and a variant of old.
#[wechatpay_object]
#[derive(Debug)]
pub struct PartlyOld {
    /// Of old.
    #[deprecated]
    #[serde(skip_serializing_if = "is_zero")]
    pub name: i64,
    /// As new.
    pub state: PartlyOldState,
}

/// A variant of old.
#[wechatpay_enumeration]
#[derive(Debug)]
pub enum PartlyOldState {
    /// Of old.
    #[deprecated]
    Paid,
    /// As new.
    Other(String),
}

#[allow(deprecated)]
pub use outdated::{Old, OldObject, OldState};
