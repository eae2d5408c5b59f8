//! Declarations: made, changed and queried.

pub mod declare;
pub mod modify;
pub mod query;

pub use declare::DeclareCustoms;
pub use modify::ModifyCustomsDeclaration;
pub use query::QueryCustomsDeclarations;
