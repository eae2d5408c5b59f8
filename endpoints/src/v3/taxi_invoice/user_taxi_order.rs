//! The calls below `v3/taxi-invoice/user-taxi-order`.

pub mod find_by_token;
