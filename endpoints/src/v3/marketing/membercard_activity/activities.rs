//! Activities that give coupons to members.

pub mod activity;
pub mod create;
pub mod list;
pub mod query;
pub mod terminate;

pub use activity::{
    MemberCardActivation, MemberCardActivationMiniProgram, MemberCardActivity, MemberCardActivityPayments,
    MemberCardActivityStatus, MemberCardActivityStock, MemberCardActivityType, MemberCardAfterPayment, MemberCardAwardDayTime,
    MemberCardAwardPage, MemberCardAwardPeriod, MemberCardAwardTime, MemberCardBeforePayment, MemberCardPaymentScenes,
    MemberCardTimeOfDay,
};
pub use create::CreateMemberCardActivity;
pub use list::{ListMemberCardActivities, MemberCardActivityList};
pub use query::QueryMemberCardActivity;
pub use terminate::{TerminateMemberCardActivity, TerminatedMemberCardActivity};
