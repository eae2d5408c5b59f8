//! Removes a service from the cards of a template.

use wechatpay_runtime::wechatpay_endpoint;

/// Removes a service from the cards of a template (移除会员卡服务项).
#[wechatpay_endpoint(DELETE, "v3/marketing/membercard-open/cards/<card_id>/service-modules/<service_module_id>", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteMemberCardService {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The id of the card's service (会员服务项ID).
    pub service_module_id: String,
}
