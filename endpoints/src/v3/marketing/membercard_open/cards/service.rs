//! A service of the cards of a template, as every call returns it.

use wechatpay_runtime::wechatpay_object;

/// A page of a mini program (跳转小程序).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardMiniProgram {
    /// The mini program (小程序appid).
    pub appid: String,
    /// The page of the mini program (小程序path).
    pub path: String,
}

/// A page of a mini program (跳转小程序).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardServiceMiniProgram {
    /// The mini program (小程序appid).
    pub appid: Option<String>,
    /// The page of the mini program (小程序path).
    pub path: Option<String>,
}

/// A service of the cards of a template (会员卡服务项).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardService {
    /// The member card's id (会员卡id).
    pub card_id: Option<String>,
    /// The id of the card's service (会员服务项ID).
    pub service_module_id: Option<String>,
    /// The mini program that it leads to (跳转小程序).
    pub jump_miniprogram: Option<MemberCardServiceMiniProgram>,
}
