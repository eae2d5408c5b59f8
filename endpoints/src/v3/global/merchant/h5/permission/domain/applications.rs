//! Applications for other domains of H5 payments.

pub mod create;
pub mod modify;
pub mod query;

pub use create::{CreateGlobalH5DomainApplication, GlobalH5DomainApplication};
pub use modify::ModifyGlobalH5DomainApplication;
pub use query::QueryGlobalH5DomainApplication;
