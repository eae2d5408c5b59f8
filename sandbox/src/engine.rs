//! The engine of the gateway: it listens, authenticates, routes, stores and notifies. It does not depend on any product.

pub(crate) mod access;
pub(crate) mod authentication;
pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod certificate;
#[cfg(feature = "client")]
pub(crate) mod client;
pub(crate) mod clock;
pub(crate) mod connections;
pub(crate) mod context;
pub(crate) mod control;
pub(crate) mod diagnosis;
pub(crate) mod error_response;
pub(crate) mod error_shape;
pub(crate) mod exchange;
pub(crate) mod fault;
pub(crate) mod gateway;
pub(crate) mod headers;
pub(crate) mod http;
pub(crate) mod journal;
pub(crate) mod keys;
pub(crate) mod nonces;
pub(crate) mod notification;
pub(crate) mod platform;
pub(crate) mod product;
pub(crate) mod response;
pub(crate) mod router;
pub(crate) mod routes;
pub(crate) mod sample;
pub(crate) mod secret_file;
pub(crate) mod sensitive;
pub(crate) mod shared;
#[cfg_attr(not(feature = "state"), allow(dead_code))]
pub(crate) mod state_file;
pub(crate) mod stub;
pub(crate) mod table;
