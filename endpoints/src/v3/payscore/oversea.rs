//! `v3/payscore/oversea`: service orders outside mainland China.

pub mod partner;
