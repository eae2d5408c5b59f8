//! Activities that give coupons to members (会员卡活动).

pub mod activities;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<activities::CreateMemberCardActivity>(),
    Declaration::of::<activities::ListMemberCardActivities>(),
    Declaration::of::<activities::QueryMemberCardActivity>(),
    Declaration::of::<activities::TerminateMemberCardActivity>(),
];
