//! `v3/payscore/oversea/partner`: service orders that an institution outside mainland China runs for its sub-merchants.

pub mod serviceorder;
