//! The products of the gateway, a folder each.

pub(crate) mod bills;
pub(crate) mod combine;
pub(crate) mod media;
pub(crate) mod pay;
pub(crate) mod payscore;
pub(crate) mod refund;
