//! Declare a WeChat Pay APIv3 endpoint as one annotated struct; validate, sign, send and verify it.
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod beijing_time;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod cashier;
#[cfg(feature = "client")]
pub mod client;
mod crypto;
pub mod declaration;
mod download;
pub mod endpoint;
pub mod error;
mod escape;
mod file;
mod json;
pub mod keys;
pub mod notification;
mod order_number;
mod request;
mod sensitive;
#[cfg(feature = "server")]
pub mod server;
pub mod signing;
pub mod validation;
pub mod verification;
mod yuan;

pub use beijing_time::{BeijingTime, TimeError};
#[cfg(feature = "client")]
pub use client::{
    CheckedDownload, Client, ClientBuilder, FinishedCall, Prepared, RequestBuilder, Response, RetryPolicy, UncheckedDownload,
};
pub use declaration::{
    Bounds, DecodeError, Encryption, EndpointDescriptor, Field, FieldOption, Limits, Location, Method, Object, ObjectDescriptor,
    Pattern, Region, Type, Value, Variants, View, Width,
};
pub use download::Download;
pub use endpoint::Endpoint;
pub use error::{Advice, ApiError, ConfigurationError, Detail, Error, ErrorCode, SignatureExplanation};
pub use escape::{escape_control, escape_json};
pub use file::File;
pub use json::{Json, to_json};
pub use keys::{ApiV2Key, ApiV3Key, Brand, CertificateSource, Identity, Merchant, PlatformKey, PlatformKeys, Validity};
pub use notification::{Event, Notification, NotificationReceiver};
pub use order_number::new_out_trade_no;
pub use request::Request;
#[cfg(feature = "client")]
pub use reqwest;
/// Re-exported for its `Value`: the type of a field that holds any JSON.
pub use serde_json;
pub use signing::{Authorization, Nonce};
pub use validation::{Check, Issue, Violation, Violations};
pub use verification::VerificationError;
pub use wechatpay_macros::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};
pub use yuan::{Yuan, YuanError};

/// The items that the macros' expansion names. Do not use them: they change without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::__endpoint_methods as endpoint_methods;
    pub use crate::declaration::foreign::{Foreign, ReadForeign, WriteOnlyForeign};
    pub use crate::declaration::{
        DecodeError, Encryption, EndpointDescriptor, Field, FieldOption, Fields, Location, Method, Object, ObjectDescriptor,
        Pattern, Region, Type, Value, Variants, View,
    };
    pub use crate::endpoint::Endpoint;
    pub use crate::json::Json;
    pub use crate::json::serde::{deserialize, serialize};
    pub use crate::notification::Event;
    pub use crate::sensitive::Redacted;
    pub use crate::validation::Check;
    pub use serde;
    /// The type of a field that serde writes and reads.
    pub use serde_json::Value as Any;
    pub use serde_json::from_value as read_foreign;
    pub use serde_json::value::Serializer as JsonSerializer;
    pub use wechatpay_macros::{
        Endpoint as DeriveEndpoint, Enumeration as DeriveEnumeration, Notification as DeriveNotification, Object as DeriveObject,
    };
}
