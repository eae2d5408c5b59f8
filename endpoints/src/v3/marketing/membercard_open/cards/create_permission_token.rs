//! Gets a token for the component that opens a member card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::membercard_open::MemberCardActivationType;

/// Gets a token for the component that opens a member card (商户预授权).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/permission-tokens",
    response = CreatedMemberCardPermissionToken,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMemberCardPermissionToken {
    /// The id of the member card's template (会员卡模板id).
    pub card_id: String,
    /// The way of activation (激活类型).
    pub activate_type: MemberCardActivationType,
    /// Whether the user is led back to the page before once the card is opened (设置用户在开卡完成后).
    pub navigate_back_previous_page: Option<bool>,
    /// The address of the page that activates the card (跳转激活的url).
    pub activate_url: Option<String>,
    /// The appid of the mini program that activates the card (跳转激活的appid).
    pub activate_appid: Option<String>,
    /// The page of the mini program that activates the card (跳转激活的path).
    pub activate_path: Option<String>,
    /// The merchant's own word for where the card was got (自定义场景值).
    pub outer_str: Option<String>,
}

/// The token for the component that opens a card (预授权token).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedMemberCardPermissionToken {
    /// The token with which the mini program opens the component (预授权token).
    pub permission_token: String,
}
