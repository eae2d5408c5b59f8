//! Imports codes for member cards.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Imports codes for member cards (导入会员Code).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/codes/deposit",
    response = ImportedMemberCardCodes,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportMemberCardCodes {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: Option<Vec<String>>,
}

/// The result for each code (导入结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedMemberCardCodes {
    /// The result for each member (导入结果).
    pub data: Option<Vec<ImportedMemberCardCode>>,
}

/// The result for one code (导入结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedMemberCardCode {
    /// The number of the user's member card (会员卡code).
    pub code: Option<String>,
    /// The result for each member (导入结果).
    pub result: Option<MemberCardCodeImportResult>,
}

/// Whether a code was imported (导入结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardCodeImportResult {
    /// It was imported (成功).
    Success,
    /// It was there already (重复).
    Duplicate,
    /// It was not imported (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}
