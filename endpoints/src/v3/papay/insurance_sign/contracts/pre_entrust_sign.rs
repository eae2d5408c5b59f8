//! The calls below `v3/papay/insurance-sign/contracts/pre-entrust-sign`.

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Who the user has to be (用户实名信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsuredIdentity {
    /// The person's name (自然人姓名).
    #[wechatpay(sensitive)]
    pub real_name: String,
    /// The number of the person's identity card (自然人身份证号码).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// The document that the user is verified by (实名验证类型).
    pub identity_type: Option<InsuredIdentityType>,
}

/// The kind of document that a user is known by (实名验证类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InsuredIdentityType {
    /// An identity card (身份证).
    IdCard,
    /// A value that this version does not know.
    Other(String),
}
