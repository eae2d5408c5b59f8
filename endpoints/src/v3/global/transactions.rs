//! Orders: created for each cashier, queried and closed.

pub mod app;
pub mod id;
pub mod jsapi;
pub mod mweb;
pub mod native;
pub mod out_trade_no;
