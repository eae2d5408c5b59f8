//! The calls below `v3/palmservice/authorization`.

pub mod openid;
pub mod preauthorize;
