//! Adds a service to the cards of a template.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::membercard_open::cards::{MemberCardMiniProgram, MemberCardService};

/// Adds a service to the cards of a template (添加会员卡服务项).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/service-modules",
    response = MemberCardService,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMemberCardService {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The id of the card's service (会员服务项ID).
    pub service_module_id: String,
    /// The mini program that it leads to (跳转小程序).
    pub jump_miniprogram: MemberCardMiniProgram,
}
