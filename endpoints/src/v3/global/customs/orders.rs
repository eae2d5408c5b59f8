//! Declarations: made, changed and queried.

pub mod declare;
pub mod modify;
pub mod query;

pub use declare::DeclareGlobalCustoms;
pub use modify::ModifyGlobalCustomsDeclaration;
pub use query::QueryGlobalCustomsDeclarations;
