//! Prepares a contract of a user for a campus.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Prepares a contract of a user for a campus (预签约).
#[wechatpay_endpoint(
    POST,
    "v3/eduschoolpay/contracts/presign",
    response = PresignedCampusContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignCampusContract {
    /// The app or official account of the merchant (商户appid).
    pub appid: String,
    /// The user, under the merchant's `appid` (商户appid下的用户标识).
    pub openid: String,
    /// The template of the contract (签约模板号).
    pub plan_id: String,
    /// The user's account at the merchant (用户账号).
    pub user_id: String,
    /// The number of the school (学校编号).
    pub school_id: String,
    /// The merchant's number of the contract (外部签约号).
    pub out_contract_code: String,
    /// How the contract is signed (签约模式).
    pub contract_mode: Option<String>,
    /// Whether the contract may be signed in the usual way if not in this one (允许降级为普通签约模式).
    pub downgrade_default_contract: Option<bool>,
    /// The user's real name (实名信息).
    pub identity: Option<CampusIdentity>,
    /// The bank card that money is deducted from (签约银行卡).
    pub bank_card: Option<CampusBankCard>,
}

/// Who the user has to be (实名信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusIdentity {
    /// The user's name (姓名).
    #[wechatpay(sensitive)]
    pub real_name: String,
    /// The kind of document (证件类型).
    #[wechatpay(sensitive)]
    pub credential_type: String,
    /// The number of the identity card (身份证号).
    #[wechatpay(sensitive)]
    pub id_card_number: Option<String>,
}

/// The bank card that money is deducted from (签约银行卡).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusBankCard {
    /// The number of the bank card (签约银行卡号).
    #[wechatpay(sensitive)]
    pub bank_card_no: String,
    /// Until when the bank card is valid (银行卡有效期).
    pub valid_thru: Option<String>,
    /// The mobile phone number that the bank has of the card's owner (银行卡开卡预留手机号).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
    /// The bank (银行类型).
    pub bank_type: Option<String>,
}

/// What the user signs with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedCampusContract {
    /// The token with which the contract's page is opened (预签约码).
    pub presign_token: String,
}
