//! `v3/payscore/partner/serviceorder`: a partner's service orders for its sub-merchants.
//!
//! They go the way of a merchant's [own](crate::v3::payscore::serviceorder). What WeChat Pay tells of them is
//! [`ServiceOrderConfirmed`](crate::v3::payscore::ServiceOrderConfirmed) and
//! [`ServiceOrderPaid`](crate::v3::payscore::ServiceOrderPaid).

pub mod cancel;
pub mod collect;
pub mod complete;
pub mod create;
pub mod direct_complete;
pub mod modify;
pub mod query;
pub mod send_pendingmessage;
pub mod send_prepaidmessage;
pub mod sync;

pub use cancel::CancelPartnerServiceOrder;
pub use collect::CollectPartnerServiceOrder;
pub use complete::CompletePartnerServiceOrder;
pub use create::{CreatePartnerServiceOrder, CreatedPartnerServiceOrder};
pub use direct_complete::DirectCompletePartnerServiceOrder;
pub use modify::ModifyPartnerServiceOrder;
pub use query::{QueriedPartnerServiceOrder, QueryPartnerServiceOrder};
pub use send_pendingmessage::SendPartnerPendingMessage;
pub use send_prepaidmessage::SendPartnerPrepaidMessage;
pub use sync::SyncPartnerServiceOrder;
