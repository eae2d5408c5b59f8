//! Sets what a service of the card shows to a user.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::membercard_open::cards::MemberCardMiniProgram;

/// Sets what a service of the card shows to a user (设置会员服务项用户信息).
#[wechatpay_endpoint(POST, "v3/marketing/membercard-open/cards/<card_id>/codes/<code>/set-service-module-data", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetUserMemberCardService {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: String,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: String,
    /// The id of the card's service (会员服务项ID).
    pub service_module_id: String,
    /// The states of the service (服务状态设置).
    pub state_setting: UserMemberCardServiceState,
}

/// What a service shows to the user (服务状态设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardServiceState {
    /// The state's id (状态ID).
    pub state_id: String,
    /// What the service shows (内容模板设置).
    pub content_template_data: UserMemberCardServiceContent,
    /// The message that is sent (消息模板设置).
    pub message_template_setting: Option<UserMemberCardServiceMessage>,
}

/// What the service shows (内容模板设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardServiceContent {
    /// The fields that the service shows (服务内容列表).
    pub field_list: Option<Vec<UserMemberCardServiceField>>,
    /// What the user can do (操作设置).
    pub action_setting: Option<UserMemberCardServiceAction>,
}

/// A field of the service (服务内容).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardServiceField {
    /// The field's id (内容字段ID).
    pub field_id: String,
    /// The field's value (内容字段值).
    pub field_value: String,
}

/// What the user can do (操作设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardServiceAction {
    /// The words on the button (操作名称).
    pub action_name: String,
    /// The mini program that it leads to (跳转小程序).
    pub jump_miniprogram: MemberCardMiniProgram,
}

/// The message that is sent (消息模板设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardServiceMessage {
    /// The id of the message's template (模板消息ID).
    pub message_template_id: String,
    /// The fields that the service shows (服务内容列表).
    pub field_list: Vec<UserMemberCardServiceField>,
}
