//! Payments that only a named person may make (实名支付).

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Who pays, where the cashier itself asks for the user (支付者).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdentifiedPayer {
    /// The person that the payer must be (实名支付).
    pub identity: Option<Identity>,
}

/// The person that the payer must be (实名支付). Number and name travel encrypted.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The kind of document (证件类型).
    #[serde(rename = "type")]
    pub identity_type: IdentityType,
    /// Its number (证件号).
    #[wechatpay(sensitive)]
    pub number: String,
    /// The name in the document (姓名).
    #[wechatpay(sensitive)]
    pub name: String,
}

/// A kind of document that says who a person is (证件类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum IdentityType {
    /// The identity card of mainland China (居民身份证).
    #[serde(rename = "IDCARD")]
    IdCard,
    /// The travel permit of residents of Hong Kong and Macao (港澳居民来往内地通行证).
    HongkongMacao,
    /// The residence permit of residents of Hong Kong and Macao (港澳居民居住证).
    HongkongMacaoResident,
    /// The residence permit of residents of Taiwan (台湾居民居住证).
    TaiwanResident,
    /// The residence permit of foreigners (外国人永久居留证).
    ForeignResident,
    /// A passport of another country (护照).
    OverseaPassport,
    /// No document: the number of a phone (手机号).
    PhoneNumber,
    /// One that this version does not know.
    Other(String),
}
