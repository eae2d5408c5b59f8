//! `v3/payscore/partner/servicequotas`: what users of each level of risk may be trusted with.

pub mod service_id;
