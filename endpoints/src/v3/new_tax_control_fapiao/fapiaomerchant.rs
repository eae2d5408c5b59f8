//! The calls below `v3/new-tax-control-fapiao/fapiaomerchant`.

pub mod getspinviteurl;
pub mod listspinvitemchinfo;
