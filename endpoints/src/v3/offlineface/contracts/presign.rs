//! Prepares a contract of a user for payments by face.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::FaceContractMode;

/// Prepares a contract of a user for payments by face (预签约接口).
#[wechatpay_endpoint(
    POST,
    "v3/offlineface/contracts/presign",
    response = PresignedFaceContract,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignFaceContract {
    /// The kind of business (业务类型).
    pub business_name: String,
    /// The user who pays by face (刷脸用户信息).
    pub facepay_user: FaceUserIdentity,
    /// The bank card that money is deducted from (签约指定银行卡).
    pub limit_bank_card: Option<FaceLimitBankCard>,
    /// How the contract is signed (签约模式).
    pub contract_mode: Option<FaceContractMode>,
}

/// The user who is to pay by face (刷脸用户信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceUserIdentity {
    /// The merchant's number of the user (商户用户ID).
    pub out_user_id: String,
    /// The user's name (刷脸用户名).
    pub identification_name: Option<String>,
    /// The institution's id (机构ID).
    pub organization_id: String,
    /// The user's document (证件信息).
    pub identification: Option<FaceIdentification>,
    /// The mobile telephone number (手机号码).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
}

/// The user's document (证件信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceIdentification {
    /// The kind of document (证件类型).
    pub identification_type: FaceIdentificationType,
    /// The number of the document (证件ID).
    #[wechatpay(sensitive)]
    pub identification_number: String,
}

/// The kind of document (证件类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceIdentificationType {
    /// An identity card (身份证).
    Idcard,
    /// A value that this version does not know.
    Other(String),
}

/// The bank card that money is deducted from (签约指定银行卡).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceLimitBankCard {
    /// The number of the bank card (银行卡号).
    #[wechatpay(sensitive)]
    pub bank_card_number: Option<String>,
    /// The name of the card's owner (开卡人姓名).
    #[wechatpay(sensitive)]
    pub identification_name: Option<String>,
    /// The document of the card's owner (开卡人证件).
    pub identification: Option<FaceIdentification>,
    /// Until when the bank card is valid (银行卡有效期).
    pub valid_thru: Option<String>,
    /// The bank (银行类型).
    pub bank_type: Option<String>,
    /// The mobile phone number that the bank has of the card's owner (开卡预留手机号).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
}

/// What the user signs with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedFaceContract {
    /// The id of what was prepared (会话ID).
    pub presign_token: Option<String>,
}
