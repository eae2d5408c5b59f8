//! Where the notifications of coupons go.

pub mod query;
pub mod set;

pub use query::{BusifavorCallback, QueryBusifavorCallback};
pub use set::{ChangedBusifavorCallback, SetBusifavorCallback};
