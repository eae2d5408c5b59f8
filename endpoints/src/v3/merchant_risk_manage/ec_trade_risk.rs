//! Risky orders of an e-commerce platform: listed, and answered with what was done.

pub mod query_risk_trades;
pub mod recv_dispose_result;
