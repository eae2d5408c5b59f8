//! `v3/payscore/serviceorder`: the merchant's own service orders.
//!
//! [`CreateServiceOrder`] → the user confirms → [`CompleteServiceOrder`] → the user pays. [`QueryServiceOrder`] tells where
//! an order is, [`CancelServiceOrder`] ends one that was not completed. [`ModifyServiceOrder`] lowers the amount of one that is
//! not paid, [`CollectServiceOrder`] asks for it again, [`SyncServiceOrder`] tells that it was paid elsewhere.
//! [`ServiceOrderConfirmed`] and [`ServiceOrderPaid`] are told unasked.

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

pub use super::{
    Collection, CollectionDetail, CollectionPromotion, CollectionState, EstimatedDiscount, GoodsDetail, NotifiedRiskFund,
    OutsidePayment, PlannedTimeRange, PostDiscount, RiskFund, RiskFundName, ServiceOrderConfirmed, ServiceOrderDiscount,
    ServiceOrderPaid, ServiceOrderPayment, ServiceOrderTimeRange, TimeRange,
};
pub use cancel::{CancelServiceOrder, CancelledServiceOrder};
pub use collect::{CollectServiceOrder, CollectedServiceOrder};
pub use complete::{CompleteServiceOrder, ServiceOrder};
pub use create::{CreateServiceOrder, CreatedServiceOrder};
pub use direct_complete::{DirectCompleteServiceOrder, DirectlyCompletedServiceOrder};
pub use modify::ModifyServiceOrder;
pub use query::{QueriedServiceOrder, QueryServiceOrder};
pub use send_pendingmessage::SendPendingMessage;
pub use send_prepaidmessage::SendPrepaidMessage;
pub use sync::SyncServiceOrder;
