//! Profit sharing orders.

pub mod create;
pub mod query;
pub mod query_unshared;

mod order;

pub use create::{BrandProfitShare, CreateBrandProfitShareOrder};
pub use order::{
    BrandProfitShareFailure, BrandProfitShareOrder, BrandProfitShareOutcome, BrandProfitShareResult, BrandProfitShareStatus,
};
pub use query::QueryBrandProfitShareOrder;
pub use query_unshared::{BrandUnsharedAmount, QueryBrandUnsharedAmount};
