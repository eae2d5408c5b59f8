//! Settlements (结算资金).

pub mod settlements;
