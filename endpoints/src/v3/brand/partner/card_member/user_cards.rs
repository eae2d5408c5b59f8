//! Users' cards (用户会员卡).

pub mod confirm;
pub mod import_by_openid;
pub mod import_by_phone;
pub mod invalidate;
pub mod list;
pub mod modify;
pub mod query;

mod user_card;

pub use confirm::{ConfirmPartnerUserMemberCard, PartnerUserMemberCardConfirmation};
pub use invalidate::InvalidatePartnerUserMemberCard;
pub use list::{ListPartnerUserMemberCards, PartnerUserMemberCardList};
pub use modify::ModifyPartnerUserMemberCard;
pub use query::QueryPartnerUserMemberCard;
pub use user_card::{
    PartnerMemberInformation, PartnerMemberInformationChoice, PartnerMemberInformationField, PartnerUserMemberCard,
    PartnerUserMemberCardState,
};
