//! Member cards (会员卡): templates, the cards of users, their points, benefits and services.
//!
//! [`CreateMemberCard`](cards::CreateMemberCard) → [`CreateMemberCardQrCode`](cards::CreateMemberCardQrCode) →
//! [`QueryUserMemberCard`](cards::QueryUserMemberCard). Amounts are in fen.

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod notification;
pub mod phonenumber_member;
pub mod user;

pub use activate_informations::{ActivatedMember, QueryMemberCardActivation};
pub use callback::{MemberCardCallback, ModifyMemberCardCallback, QueryMemberCardCallback};
pub use notification::{
    MemberCardAccepted, MemberCardActivated, MemberCardActivationScene, MemberCardEventType, UserMemberCardManaged,
};

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<ModifyMemberCardCallback>(),
    Declaration::of::<QueryMemberCardActivation>(),
    Declaration::of::<QueryMemberCardCallback>(),
    Declaration::of::<cards::ActivateUserMemberCard>(),
    Declaration::of::<cards::CommitMemberCardBonus>(),
    Declaration::of::<cards::CreateMemberCard>(),
    Declaration::of::<cards::CreateMemberCardPermissionToken>(),
    Declaration::of::<cards::CreateMemberCardQrCode>(),
    Declaration::of::<cards::CreateMemberCardService>(),
    Declaration::of::<cards::DecryptMemberCardCode>(),
    Declaration::of::<cards::DeleteMemberCard>(),
    Declaration::of::<cards::DeleteMemberCardService>(),
    Declaration::of::<cards::ImportMemberCardCodes>(),
    Declaration::of::<cards::ImportUserMemberCardByOpenid>(),
    Declaration::of::<cards::ImportUserMemberCardByPhone>(),
    Declaration::of::<cards::InvalidateUserMemberCard>(),
    Declaration::of::<cards::ListMemberCards>(),
    Declaration::of::<cards::ModifyMemberCard>(),
    Declaration::of::<cards::ModifyMemberCardRights>(),
    Declaration::of::<cards::ModifyMemberCardService>(),
    Declaration::of::<cards::ModifyUserMemberCard>(),
    Declaration::of::<cards::ModifyUserMemberCardRights>(),
    Declaration::of::<cards::PrepareMemberCardBonus>(),
    Declaration::of::<cards::QueryMemberCard>(),
    Declaration::of::<cards::QueryUserMemberCard>(),
    Declaration::of::<cards::SetUserMemberCardService>(),
    Declaration::of::<cards::UpgradeMemberCard>(),
    Declaration::of::<phonenumber_member::import::ImportMemberPhoneNumbers>(),
    Declaration::of::<phonenumber_member::search::QueryMemberByPhoneNumber>(),
    Declaration::of::<user::cards::ListUserMemberCards>(),
];

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What the user gave for one field (开卡信息字段).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardInformationField {
    /// Which field it is (平台提供的通用开卡信息字段).
    pub name: Option<MemberCardCommonField>,
    /// What the user gave for it (用户开卡时填写的个人信息).
    pub value: Option<String>,
}

/// What the platform itself asks for when a card is opened (平台提供的通用开卡信息字段).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardCommonField {
    /// The phone number (手机号).
    UserFormFlagMobile,
    /// The sex (性别).
    UserFormFlagSex,
    /// The name (姓名).
    UserFormFlagName,
    /// The birthday (生日).
    UserFormFlagBirthday,
    /// The address (地址).
    UserFormFlagAddress,
    /// The email address (邮箱).
    UserFormFlagEmail,
    /// The city (城市).
    UserFormFlagCity,
    /// A value that this version does not know.
    Other(String),
}

/// What the user gave for the card (用户开卡时填写的个人信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardInformation {
    /// What the user gave for the platform's own fields (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<MemberCardInformationField>>,
    /// What the user gave for the merchant's own fields (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<MemberCardInformationChoice>>,
}

/// What the user gave for a field of the merchant's own (商户自定义的开卡信息字段).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardInformationChoice {
    /// The field's name (字段名称).
    pub name: Option<String>,
    /// What the user wrote or chose (字段值).
    pub value: Option<String>,
    /// The values that the user chose (字段值列表).
    pub value_list: Option<Vec<String>>,
}

/// Whether a card is active at once (激活类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardActivationType {
    /// The card is active at once (自动激活).
    AutoActivate,
    /// The user is led to the merchant's page or mini program, which activates it (跳转激活).
    JumpActivate,
    /// A value that this version does not know.
    Other(String),
}
