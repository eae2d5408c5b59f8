//! Where the notifications of coupons go.

pub mod query;
pub mod set;

pub use query::{FavorCallback, QueryFavorCallback};
pub use set::{ChangedFavorCallback, SetFavorCallback};
