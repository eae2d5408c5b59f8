//! Lists what was said and done about a complaint.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{ComplaintMessage, ComplaintStepMedia};

/// Lists what was said and done about a complaint (查询投诉协商历史).
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/complaints-v2/<complaint_id>/negotiation-historys",
    response = ComplaintHistory,
    document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListComplaintHistory {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: Option<i64>,
}

/// A page of what was said and done about a complaint (投诉协商历史).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintHistory {
    /// What was said and done about the complaint (投诉协商历史).
    pub data: Option<Vec<ComplaintStep>>,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: i64,
    /// How many steps there are in all (投诉协商历史总条数).
    pub total_count: Option<i64>,
}

/// A step of a complaint: what somebody said or did (投诉协商历史).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintStep {
    /// The pictures that belong to the step (操作资料列表).
    pub complaint_media_list: Option<ComplaintStepMedia>,
    /// The number of the step (操作流水号).
    pub log_id: String,
    /// Who took the step (操作人).
    pub operator: String,
    /// When it was done, RFC 3339 (操作时间).
    pub operate_time: String,
    /// What was done (操作类型).
    pub operate_type: ComplaintStepType,
    /// What was said (操作内容).
    pub operate_details: Option<String>,
    /// The addresses of the pictures (图片凭证).
    pub image_list: Option<Vec<String>>,
    /// Why the user asked WeChat Pay's support for help (用户申请平台协助原因).
    pub user_appy_platform_service_reason: Option<String>,
    /// Why the user asked WeChat Pay's support for help, in words (用户申请平台协助原因描述).
    pub user_appy_platform_service_reason_description: Option<String>,
    /// A message in the chat with the user (普通消息内容).
    pub normal_message: Option<ComplaintMessage>,
    /// What the user tapped to answer (用户点击回复消息).
    pub click_message: Option<ComplaintTap>,
}

/// What was done (操作类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintStepType {
    /// The user complained (用户提交投诉).
    UserCreateComplaint,
    /// The user complained again (用户继续投诉).
    UserContinueComplaint,
    /// The user said something (用户留言).
    UserResponse,
    /// WeChat Pay's support said something (平台留言).
    PlatformResponse,
    /// The merchant said something (商户留言).
    MerchantResponse,
    /// The merchant asked the user to end the complaint (商户申请结单).
    MerchantConfirmComplete,
    /// A message of the system: the user complained (用户提交投诉系统通知).
    UserCreateComplaintSystemMessage,
    /// A message of the system: everything was refunded (投诉单发起全额退款系统通知).
    ComplaintFullRefundedSystemMessage,
    /// A message of the system: the user complained again (用户继续投诉系统通知).
    UserContinueComplaintSystemMessage,
    /// The user took the complaint back (用户主动撤诉).
    UserRevokeComplaint,
    /// The user said that the problem is solved (用户确认投诉解决).
    UserComfirmComplaint,
    /// WeChat Pay urged the merchant (平台催办).
    PlatformHelpApplication,
    /// The user asked WeChat Pay's support for help (用户申请平台协助).
    UserApplyPlatformHelp,
    /// The merchant refunds the user (商户同意退款).
    MerchantApproveRefund,
    /// The merchant does not refund the user (商户拒绝退款).
    MerchantRefuseRerund,
    /// The user said how satisfied it is (用户提交满意度).
    UserSubmitSatisfaction,
    /// The service order was cancelled (服务订单已取消).
    ServiceOrderCancel,
    /// The service order was completed (服务订单已完成).
    ServiceOrderComplete,
    /// A message of the system: a part was refunded (部分退款系统通知).
    ComplaintPartialRefundedSystemMessage,
    /// A message of the system: the refund has arrived (退款到账系统通知).
    ComplaintRefundReceivedSystemMessage,
    /// A message of the system: WeChat Pay refunded the user on the merchant's behalf (委托退款系统通知).
    ComplaintEntrustedRefundSystemMessage,
    /// The user asked WeChat Pay's support for help (用户申请平台协助).
    UserApplyPlatformService,
    /// The user needs WeChat Pay's support no longer (用户取消平台协助).
    UserCancelPlatformService,
    /// WeChat Pay's support has ended its work (平台协助结束).
    PlatformServiceFinished,
    /// The user tapped an answer (用户点击回复).
    UserClickResponse,
    /// A value that this version does not know.
    Other(String),
}

/// What the user tapped to answer (用户点击回复消息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintTap {
    /// The text of the message (回复的消息内容).
    pub message_content: Option<wechatpay_runtime::serde_json::Value>,
    /// The id of the action (动作id).
    pub action_id: Option<String>,
    /// The number of the step whose button the user tapped (被点击的操作流水号).
    pub clicked_log_id: Option<String>,
}
