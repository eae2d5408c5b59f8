//! `v3/payscore/acquiringbank/serviceorder`: an acquiring bank's service orders.
//!
//! They go the way of a merchant's [own](crate::v3::payscore::serviceorder), save that the institution orders the payment: it is
//! told to by [`PrepayRequested`], and [`RegisterDeduction`] names its number.

pub mod cancel;
pub mod complete;
pub mod create;
pub mod deduction;
pub mod modify;
pub mod notifications;
pub mod query;
pub mod register_deduction;
pub mod sync;

pub use cancel::CancelAcquiringBankServiceOrder;
pub use complete::CompleteAcquiringBankServiceOrder;
pub use create::{CreateAcquiringBankServiceOrder, CreatedAcquiringBankServiceOrder};
pub use modify::ModifyAcquiringBankServiceOrder;
pub use notifications::{PrepayRequest, PrepayRequested};
pub use query::{QueriedAcquiringBankServiceOrder, QueryAcquiringBankServiceOrder};
pub use register_deduction::{RegisterDeduction, RegisteredDeduction};
pub use sync::SyncAcquiringBankServiceOrder;
