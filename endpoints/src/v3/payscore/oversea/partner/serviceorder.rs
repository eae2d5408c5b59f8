//! `v3/payscore/oversea/partner/serviceorder`: service orders in other currencies, with times in RFC 3339.
//!
//! They go the way of a merchant's [own](crate::v3::payscore::serviceorder). What WeChat Pay tells of them is
//! [`ServiceOrderConfirmed`](crate::v3::payscore::ServiceOrderConfirmed) and
//! [`ServiceOrderPaid`](crate::v3::payscore::ServiceOrderPaid).

pub mod cancel;
pub mod complete;
pub mod create;
pub mod query;
pub mod sync;

pub use super::OverseaTimeRange;
pub use cancel::CancelOverseaServiceOrder;
pub use complete::CompleteOverseaServiceOrder;
pub use create::{CreateOverseaServiceOrder, CreatedOverseaServiceOrder};
pub use query::{QueriedOverseaServiceOrder, QueryOverseaServiceOrder};
pub use sync::SyncOverseaServiceOrder;
