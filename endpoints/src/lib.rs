//! The endpoints of WeChat Pay's APIv3 (微信支付 APIv3), one annotated struct each, in folders that mirror the URL paths.
//!
//! ```no_run
//! # #[cfg(feature = "payscore")] mod example {
//! use wechatpay_endpoints::v3::payscore::serviceorder::QueryServiceOrder;
//! use wechatpay_endpoints::{Client, Endpoint as _};
//!
//! # async fn query() -> Result<(), wechatpay_endpoints::Error> {
//! let client = Client::from_env()?;
//! let order = QueryServiceOrder::builder()
//!     .service_id("500001")
//!     .appid("wxd678efh567hg6787")
//!     .out_order_no("1234323JKHDFE1243252")
//!     .send(&client)
//!     .await?;
//! println!("{:?}", order.state);
//! # Ok(()) }
//! # }
//! ```
//!
//! What is compiled is chosen by product, with a cargo feature each: `bill`, `combine-transactions`, `eduschoolpay`, `merchant`,
//! `pay`, `payscore`, `refund`, `vehicle`; `all` is every one. Without a word there are `bill`, `pay` and `refund`.
//!
//! Everything of [`wechatpay_runtime`] is here too, so that this is the one dependency that a user needs. One that WeChat
//! published this morning is declared in one struct:
//!
//! ```
//! use wechatpay_endpoints::{Endpoint as _, wechatpay_endpoint};
//!
//! /// Not in the catalogue yet.
//! #[wechatpay_endpoint(GET, "v3/brand-new/<id>")]
//! pub struct QueryBrandNew { pub id: String, pub limit: Option<u32> }
//!
//! let request = QueryBrandNew { id: "7".into(), limit: Some(20) }.request()?;
//! assert_eq!(request.target(), "/v3/brand-new/7?limit=20");
//! # Ok::<(), wechatpay_endpoints::Violations>(())
//! ```
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod v3;

/// Every declared endpoint of the families that are compiled, for gateways and tools.
///
/// ```
/// # #[cfg(feature = "payscore")] {
/// let complete = wechatpay_endpoints::declarations().find(|declaration| {
///     declaration.endpoint().template == "v3/payscore/serviceorder/<out_order_no>/complete"
/// });
/// assert_eq!(complete.unwrap().endpoint().request.name, "CompleteServiceOrder");
/// # }
/// ```
#[cfg(feature = "server")]
pub fn declarations() -> impl Iterator<Item = &'static runtime::server::Declaration> {
    v3::FAMILIES.iter().copied().flatten()
}

pub use wechatpay_macros::{
    endpoint_through_endpoints as wechatpay_endpoint, enumeration_through_endpoints as wechatpay_enumeration,
    notification_through_endpoints as wechatpay_notification, object_through_endpoints as wechatpay_object,
};
/// What every declaration is built on: signing, keys, validation, descriptors, the server's side. What most programs use of it is
/// also at the root of this crate.
pub use wechatpay_runtime as runtime;
#[cfg(feature = "blocking")]
pub use wechatpay_runtime::blocking;
pub use wechatpay_runtime::{
    Advice, ApiError, ApiV2Key, ApiV3Key, Check, ConfigurationError, DecodeError, Download, Endpoint, Error, ErrorCode, File,
    Issue, Json, Merchant, Method, Notification, NotificationReceiver, PlatformKey, PlatformKeys, Request, VerificationError,
    Violation, Violations, cashier, notification, to_json,
};
#[cfg(feature = "client")]
pub use wechatpay_runtime::{CheckedDownload, Client, ClientBuilder, Prepared, RequestBuilder, Response, RetryPolicy};
