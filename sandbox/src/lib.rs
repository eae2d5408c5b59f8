//! A WeChat Pay APIv3 gateway on loopback, for tests without a merchant account.
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod access;
mod authentication;
mod bills;
mod builder;
mod certificate;
#[cfg(feature = "client")]
mod client;
mod clock;
mod combine;
mod connections;
mod control;
mod diagnosis;
mod error_response;
mod exchange;
mod fault;
mod gateway;
mod headers;
mod http;
mod journal;
mod keys;
mod media;
mod nonces;
mod notification;
mod pay;
mod payscore;
mod platform;
mod refund;
mod response;
mod routes;
mod sample;
mod secret_file;
mod sensitive;
mod shared;
#[cfg_attr(not(feature = "state"), allow(dead_code))]
mod state_file;
mod table;

pub use builder::Builder;
pub use clock::Clock;
pub use control::ControlError;
pub use error_response::ErrorResponse;
pub use fault::{Fault, Injection};
pub use gateway::{Gateway, StartError};
pub use journal::{Entry, Verdict};
pub use keys::Keys;
pub use notification::NotificationFault;
pub use payscore::{Kind, NewOrder, OrderName, PlacedOrder, State};
pub use platform::KeyMode;
pub use secret_file::write_secret;
