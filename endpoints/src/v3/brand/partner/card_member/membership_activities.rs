//! Activities that give coupons to members (品牌会员发券活动).

pub mod create;
pub mod list;
pub mod modify;
pub mod query;
pub mod terminate;

mod activity;

pub use activity::{
    PartnerMembershipActivity, PartnerMembershipActivityChannel, PartnerMembershipActivityState, PartnerMembershipActivityStock,
};
pub use create::CreatePartnerMembershipActivity;
pub use list::{ListPartnerMembershipActivities, PartnerMembershipActivityList};
pub use modify::ModifyPartnerMembershipActivity;
pub use query::QueryPartnerMembershipActivity;
pub use terminate::TerminatePartnerMembershipActivity;
