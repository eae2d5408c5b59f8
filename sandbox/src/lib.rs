//! A WeChat Pay APIv3 gateway on your own machine, for tests without a merchant account.
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod engine;
mod products;

pub use engine::builder::Builder;
pub use engine::call::Call;
pub use engine::clock::Clock;
pub use engine::context::Context;
pub use engine::control::{ControlCall, ControlError};
pub use engine::error_response::ErrorResponse;
pub use engine::error_shape::ErrorShape;
pub use engine::fault::{Fault, Injection};
pub use engine::gateway::{Gateway, StartError};
pub use engine::journal::{Entry, Verdict};
pub use engine::keys::{Algorithm, Keys};
pub use engine::notification::NotificationFault;
pub use engine::platform::KeyMode;
pub use engine::private_key::without_private_keys;
pub use engine::product::Product;
pub use engine::record::Record;
// For the benchmark of it.
#[doc(hidden)]
pub use engine::router::Router;
pub use engine::sample::sample;
pub use engine::secret_file::write_private;
pub use engine::table::{Rows, Table, Tables};
pub use products::payscore::{Kind, NewOrder, OrderName, PlacedOrder, State};
