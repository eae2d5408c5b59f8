//! Delivery plans.

pub mod create;
pub mod list;
pub mod modify;
pub mod plan;
pub mod terminate;

pub use create::CreatePartnerDeliveryPlan;
pub use list::{ListPartnerDeliveryPlans, PartnerDeliveryPlanList, PartnerDeliveryPlanReview};
pub use modify::{DeliveryPlanModification, ModifyPartnerDeliveryPlan};
pub use plan::{AnsweredDeliveryPlan, PartnerDeliveryPlan, PartnerDeliveryPlanState};
pub use terminate::TerminatePartnerDeliveryPlan;
