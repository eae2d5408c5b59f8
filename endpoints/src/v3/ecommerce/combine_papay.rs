//! The calls below `v3/ecommerce/combine-papay`.

pub mod contracts;
pub mod transactions;
