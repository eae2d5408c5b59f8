//! Orders (订单): created for each cashier, queried, closed and reversed.

pub mod app;
pub mod id;
pub mod jsapi;
pub mod micropay;
pub mod mweb;
pub mod native;
pub mod out_trade_no;
