//! Complaints, and how they are resolved.

pub mod complete;
pub mod list;
pub mod list_steps;
pub mod query;
pub mod respond;

mod complaint;

pub use complaint::{
    GlobalComplaint, GlobalComplaintLanguage, GlobalComplaintMedia, GlobalComplaintMediaType, GlobalComplaintOrder,
    GlobalComplaintPriority, GlobalComplaintServiceOrder, GlobalComplaintServiceOrderState, GlobalComplaintState,
};
pub use complete::CompleteGlobalComplaint;
pub use list::{GlobalComplaintList, ListGlobalComplaints};
pub use list_steps::{GlobalComplaintStep, GlobalComplaintStepList, GlobalComplaintStepType, ListGlobalComplaintNegotiations};
pub use query::QueryGlobalComplaint;
pub use respond::RespondToGlobalComplaint;
