//! Reviews of trades.

pub mod cup;
