//! Templates of member cards (会员卡模板).

pub mod create;
pub mod delete;
pub mod invalidate;
pub mod list;
pub mod modify;
pub mod query;

mod card;

pub use card::{
    PartnerMemberCard, PartnerMemberCardField, PartnerMemberCardFieldType, PartnerMemberCardForm, PartnerMemberCardPage,
    PartnerMemberCardState, PartnerMemberCodeMode, PartnerMemberCodeType, PartnerMembershipPurchase,
};
pub use create::CreatePartnerMemberCard;
pub use delete::DeletePartnerMemberCard;
pub use invalidate::InvalidatePartnerMemberCard;
pub use list::{ListPartnerMemberCards, PartnerMemberCardList};
pub use modify::ModifyPartnerMemberCard;
pub use query::QueryPartnerMemberCard;
