//! Templates of member cards, and users' cards of each.

pub mod activate_user_card;
pub mod card;
pub mod commit_bonus;
pub mod create;
pub mod create_permission_token;
pub mod create_qr_code;
pub mod create_service;
pub mod decrypt_code;
pub mod delete;
pub mod delete_service;
pub mod guide;
pub mod import;
pub mod import_codes;
pub mod invalidate_user_card;
pub mod list;
pub mod modify;
pub mod modify_rights;
pub mod modify_service;
pub mod modify_user_card;
pub mod modify_user_rights;
pub mod prepare_bonus;
pub mod query;
pub mod query_user_card;
pub mod service;
pub mod set_user_service;
pub mod upgrade;

pub use activate_user_card::ActivateUserMemberCard;
pub use card::{
    MemberCard, MemberCardBalance, MemberCardBrand, MemberCardCodeMode, MemberCardCodeType, MemberCardCustomField,
    MemberCardCustomFieldType, MemberCardForm, MemberCardStatement, MemberCardStatus, MemberCardValidity, MemberCardValidityType,
};
pub use commit_bonus::CommitMemberCardBonus;
pub use create::CreateMemberCard;
pub use create_permission_token::{CreateMemberCardPermissionToken, CreatedMemberCardPermissionToken};
pub use create_qr_code::{CreateMemberCardQrCode, CreatedMemberCardQrCode};
pub use create_service::CreateMemberCardService;
pub use decrypt_code::{DecryptMemberCardCode, DecryptedMemberCardCode};
pub use delete::DeleteMemberCard;
pub use delete_service::DeleteMemberCardService;
pub use guide::MemberCardGuide;
pub use import::{ImportUserMemberCardByOpenid, ImportUserMemberCardByPhone, ImportedUserMemberCard};
pub use import_codes::{ImportMemberCardCodes, ImportedMemberCardCode, ImportedMemberCardCodes, MemberCardCodeImportResult};
pub use invalidate_user_card::InvalidateUserMemberCard;
pub use list::{ListMemberCards, MemberCardList};
pub use modify::ModifyMemberCard;
pub use modify_rights::{
    MemberCardBonus, MemberCardDiscountTitle, MemberCardDiscounts, MemberCardInvoices, MemberCardPriceTitle,
    ModifyMemberCardRights,
};
pub use modify_service::ModifyMemberCardService;
pub use modify_user_card::{ModifyUserMemberCard, UserMemberCardBalanceChange};
pub use modify_user_rights::ModifyUserMemberCardRights;
pub use prepare_bonus::PrepareMemberCardBonus;
pub use query::QueryMemberCard;
pub use query_user_card::{QueryUserMemberCard, UserMemberCard, UserMemberCardStatus};
pub use service::{MemberCardMiniProgram, MemberCardService, MemberCardServiceMiniProgram};
pub use set_user_service::{
    SetUserMemberCardService, UserMemberCardServiceAction, UserMemberCardServiceContent, UserMemberCardServiceField,
    UserMemberCardServiceMessage, UserMemberCardServiceState,
};
pub use upgrade::UpgradeMemberCard;
