//! `v3/payscore/smartretail-orders`: orders of smart retail (智慧零售).
//!
//! What their responses are made of is in [`earlier`](super::earlier) and [`finish`](super::finish).

pub mod cancel;
pub mod complete;
pub mod create;
pub mod query;

pub use cancel::CancelSmartretailOrder;
pub use complete::CompleteSmartretailOrder;
pub use create::CreateSmartretailOrder;
pub use query::QuerySmartretailOrder;
