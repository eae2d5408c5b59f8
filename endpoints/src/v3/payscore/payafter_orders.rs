//! `v3/payscore/payafter-orders`: orders that are enjoyed first and paid after (先享后付).
//!
//! What their responses are made of is in [`earlier`](super::earlier) and [`finish`](super::finish).

pub mod cancel;
pub mod complete;
pub mod create;
pub mod query;
pub mod sync;

pub use cancel::CancelPayafterOrder;
pub use complete::CompletePayafterOrder;
pub use create::CreatePayafterOrder;
pub use query::QueryPayafterOrder;
pub use sync::{SyncPayafterOrder, SyncedPayafterOrder};
